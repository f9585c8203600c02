package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What caches are told, and tags of what has no version. */
class CachingTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void label() {
        shop.label();
    }

    @Test
    void someAnswersAreGoodForAWhile() {
        shop.get("/labels/{label}").has(200).has("cache-control", "private, max-age=60");
        shop.get("/labels?size=1").has(200).has("cache-control", "private, max-age=60");
        shop.get("/labels/count").has(200).has("cache-control", "private, max-age=60");
        shop.get("/labels/{label}/products").has(200).has("cache-control", "private, no-cache");
    }

    @Test
    void failuresAreNotKeptAndWritesSayNothing() {
        shop.get("/labels/999999").has(404).has("cache-control", "no-store");
        shop.get("/labels?x=1").has(400).has("cache-control", "no-store");
        Answer created = shop.post("/labels", "{\"name\": \"%s\"}".formatted(Shop.unique("Label")))
                .has(201);
        assertThat(created.headers()).doesNotContainKey("cache-control");
    }

    @Test
    void whatHasNoVersionIsTaggedByWhatIsSent() {
        for (String path : new String[] {"/labels/{label}", "/labels?sort=name", "/labels/count"}) {
            String tag = shop.get(path).has(200).headers().get("etag");
            assertThat(tag).startsWith("W/\"");
            shop.get(path, "If-None-Match", tag).has(304).has("etag", tag);
            shop.get(path, "If-None-Match", "*").has(304);
            shop.get(path, "If-None-Match", "\"other\"").has(200);
        }
        shop.delete("/labels/{label}", "If-Match", "*").has(400, "If-Match");
        shop.patch("/labels/{label}", "{}", "If-Match", "W/\"1\"").has(400, "If-Match");
    }

    @Test
    void theTagOfAWholeAndOfAPartDiffer() {
        shop.category().product(Shop.unique("TAG"), "Tagged");

        String whole = shop.get("/products/{product}").headers().get("etag");
        String part = shop.get("/products/{product}?fields=name").headers().get("etag");

        assertThat(part).startsWith("\"0-").isNotEqualTo(whole);
        shop.patch("/products/{product}", "{\"name\": \"Changed\"}", "If-Match", part)
                .has(200);
        shop.patch("/products/{product}", "{}", "If-Match", "W/\"1\"").has(412);
        shop.patch("/products/{product}", "{}", "If-Match", "\"7\", \"1\"").has(200);
        shop.patch("/products/999999", "{}", "If-Match", "*").has(404);
    }
}
