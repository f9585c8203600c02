package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who writes, as the server knows it from whoever authenticates requests. */
class UsersTest {

    private static final String REVIEW = "{\"productId\": {product}, \"text\": \"Good.\"}";

    private final Shop shop = Shop.open();

    @BeforeEach
    void product() {
        shop.category().product(Shop.unique("REVIEWED"), "Reviewed");
    }

    @Test
    void whoCreatesAndWhoChangesIsRecorded() {
        Answer created =
                shop.post("/reviews", REVIEW, "Authorization", Shop.ADA).has(201);
        shop.remember("review", "/id");
        Answer changed = shop.patch("/reviews/{review}", "{\"text\": \"Better.\"}", "Authorization", Shop.GRACE)
                .has(200);

        assertThat(created.at("/writtenBy").asString()).isEqualTo("ada");
        assertThat(created.at("/changedBy").asString()).isEqualTo("ada");
        assertThat(changed.at("/writtenBy").asString()).isEqualTo("ada");
        assertThat(changed.at("/changedBy").asString()).isEqualTo("grace");
        assertThat(shop.get("/reviews?productId={product}&writtenBy=ada").items("changedBy"))
                .containsExactly("grace");
    }

    @Test
    void whereANameIsNeededNobodyWritesWithout() {
        shop.post("/reviews", REVIEW).has(403);
        shop.review();

        assertThat(shop.patch("/reviews/{review}", "{\"text\": \"Anonymous.\"}")
                        .has(200)
                        .at("/changedBy")
                        .isNull())
                .isTrue();
    }

    @Test
    void whoIsNotKnownIsTurnedAway() {
        String ofEve = Base64.getEncoder().encodeToString("eve:secret".getBytes(StandardCharsets.UTF_8));

        shop.get("/products", "Authorization", "Basic " + ofEve).has(401);
    }

    @Test
    void nobodySaysByTheBodyWhoIsWriting() {
        shop.review();

        shop.patch("/reviews/{review}", "{\"writtenBy\": \"eve\"}").has(400, "writtenBy");
        shop.patch("/reviews/{review}", "{\"changedBy\": \"eve\"}").has(400, "changedBy");
    }

    @Test
    void whatOneUserCallsARequestIsNothingToAnother() {
        String key = Shop.unique("key");
        String item = "{\"sku\": \"%s\", \"name\": \"Once\", \"price\": 1, \"categoryId\": {category}}";
        String first = item.formatted(Shop.unique("ADA"));

        shop.post("/products", first, "Idempotency-Key", key, "Authorization", Shop.ADA)
                .has(201);
        shop.post(
                        "/products",
                        item.formatted(Shop.unique("GRACE")),
                        "Idempotency-Key",
                        key,
                        "Authorization",
                        Shop.GRACE)
                .has(201);
        shop.post("/products", first, "Idempotency-Key", key, "Authorization", Shop.ADA)
                .has(201)
                .has("idempotency-replayed", "true");
    }
}
