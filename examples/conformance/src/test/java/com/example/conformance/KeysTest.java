package com.example.conformance;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ratings, whose keys are those of a customer and a product. */
class KeysTest {

    private static final String RATING = """
            {"customerId": "{customer}", "productId": {product}, "stars": 4}""";

    private final Shop shop = Shop.open();

    @BeforeEach
    void customerAndProduct() {
        shop.category().product(Shop.unique("RATED"), "Rated").customer();
    }

    @Test
    void eachPartIsASegmentOfTheAddress() {
        shop.post("/ratings", RATING).has(201);

        shop.get("/ratings/{customer}/{product}").has(200).has("etag", "\"0\"");
        shop.patch("/ratings/{customer}/{product}", "{\"stars\": 5}", "If-Match", "\"0\"")
                .has(200);
        shop.post("/ratings", RATING).has(409);
        shop.get("/ratings/{customer}/0{product}").has(400, "productId");
        shop.get("/ratings/{customer}").has(404);
        shop.delete("/ratings/{customer}/{product}").has(204);
        shop.get("/ratings/{customer}/{product}").has(404);
    }

    @Test
    void severalAreWrittenByKeysOfSeveralParts() {
        shop.post("/ratings/bulk", "{\"items\": [%s]}".formatted(RATING)).has(200);

        shop.delete("/ratings/bulk?ids={customer}").has(400, "ids");
        shop.delete("/ratings/bulk?ids={customer}/{product}").has(200);
        shop.get("/ratings/{customer}/{product}").has(404);
    }
}
