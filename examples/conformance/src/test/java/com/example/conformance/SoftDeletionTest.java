package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviews, which are kept when they are deleted. */
class SoftDeletionTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void review() {
        shop.category().product(Shop.unique("DELETED"), "Reviewed").review();
    }

    @Test
    void whatIsDeletedIsNowhereToBeSeen() {
        shop.delete("/reviews/{review}").has(204);

        shop.get("/reviews/{review}").has(404);
        shop.patch("/reviews/{review}", "{\"text\": \"Late.\"}").has(404);
        shop.delete("/reviews/{review}").has(404);
        assertThat(shop.get("/reviews?productId={product}").has(200).at("/items"))
                .isEmpty();
        assertThat(shop.get("/products/{product}/reviews?total=exact")
                        .has(200)
                        .at("/total/value")
                        .asInt())
                .isZero();
        assertThat(shop.get("/products/{product}?expand=reviews").has(200).at("/reviews"))
                .isEmpty();
        assertThat(shop.get("/reviews/count?productId={product}").at("/count").asInt())
                .isZero();
    }

    @Test
    void whatIsRestoredIsBackAndOfAnotherVersion() {
        shop.send("POST", "/reviews/{review}/restore", "", "").has(404);
        shop.delete("/reviews/{review}", "If-Match", "\"1\"").has(412);
        shop.delete("/reviews/{review}", "If-Match", "\"0\"").has(204);

        shop.send("POST", "/reviews/{review}/restore", "", "", "If-Match", "\"0\"")
                .has(400, "If-Match");
        Answer restored = shop.send("POST", "/reviews/{review}/restore", "", "");

        assertThat(restored.has(200).headers().get("etag")).startsWith("\"2-");
        assertThat(shop.get("/products/{product}?expand=reviews")
                        .at("/reviews/0/text")
                        .asString())
                .isEqualTo("Good.");
    }

    @Test
    void whatIsDeletedCanBeRemovedForGood() {
        shop.send("POST", "/reviews/{review}/purge", "", "").has(404);
        shop.delete("/reviews/{review}").has(204);

        shop.send("POST", "/reviews/{review}/purge?x=1", "", "").has(400, "x");
        shop.send("POST", "/reviews/{review}/purge", "", "").has(204);

        shop.send("POST", "/reviews/{review}/restore", "", "").has(404);
        shop.delete("/products/{product}").has(204);
    }
}
