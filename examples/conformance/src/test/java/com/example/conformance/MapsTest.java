package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps of values: objects with keys that the client chooses. */
class MapsTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void product() {
        shop.category().product(Shop.unique("MAP"), "Mapped");
        shop.patch("/products/{product}", "{\"attributes\": {\"fit\": \"slim\", \"care\": \"cold\"}}")
                .has(200);
    }

    @Test
    void aPatchMergesEntryByEntry() {
        Answer merged = shop.patch("/products/{product}", "{\"attributes\": {\"care\": null, \"origin\": \"PT\"}}")
                .has(200);

        assertThat(merged.at("/attributes/fit").asString()).isEqualTo("slim");
        assertThat(merged.at("/attributes/origin").asString()).isEqualTo("PT");
        assertThat(merged.at("/attributes")).hasSize(2);
        assertThat(shop.get("/products/{product}").has(200).at("/attributes")).hasSize(2);
        assertThat(shop.patch("/products/{product}", "{\"attributes\": {}}")
                        .has(200)
                        .at("/attributes"))
                .hasSize(2);
    }

    @Test
    void aReplacementReplacesAllEntries() {
        Answer replaced = shop.put("/products/{product}", """
                {"name": "Mapped", "price": 1, "categoryId": {category}, "attributes": {"fit": "wide"}}""");

        assertThat(replaced.has(200).at("/attributes")).hasSize(1);
        assertThat(replaced.at("/attributes/fit").asString()).isEqualTo("wide");
    }

    @Test
    void keysAndValuesAreChecked() {
        shop.patch("/products/{product}", "{\"attributes\": {\" \": \"blank\"}}")
                .has(422);
        shop.patch("/products/{product}", "{\"attributes\": {\"fit\": \"\"}}").has(422);
        shop.patch("/products/{product}", "{\"attributes\": {\"%s\": \"long\"}}".formatted("k".repeat(41)))
                .has(422);
        shop.patch("/products/{product}", "{\"attributes\": {\"fit\": 1}}").has(400);
        shop.patch("/products/{product}", "{\"attributes\": []}").has(400, "attributes");
        shop.patch("/products/{product}", "{\"attributes\": {\"fit\": \"a\", \"fit\": \"b\"}}")
                .has(400);
        shop.patch("/products/{product}", "{\"attributes\": {\"a\\u0000b\": \"c\"}}")
                .has(400);
    }
}
