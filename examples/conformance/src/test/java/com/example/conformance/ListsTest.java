package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of objects that belong to a resource. */
class ListsTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void product() {
        shop.category().product(Shop.unique("PICTURES"), "Pictured");
    }

    @Test
    void aListIsReplacedAsAWholeAndKeepsItsOrder() {
        shop.patch("/products/{product}", """
                {"pictures": [{"url": "/2.png"}, {"url": "/1.png", "caption": "Front"}]}""").has(200);

        Answer read = shop.get("/products/{product}").has(200);

        assertThat(read.at("/pictures")).hasSize(2);
        assertThat(read.at("/pictures/0/url").asString()).isEqualTo("/2.png");
        assertThat(read.at("/pictures/1/caption").asString()).isEqualTo("Front");
        assertThat(shop.patch("/products/{product}", "{\"pictures\": []}")
                        .has(200)
                        .at("/pictures"))
                .isEmpty();
    }

    @Test
    void eachItemIsChecked() {
        shop.patch("/products/{product}", "{\"pictures\": [{\"url\": \"/1.png\"}, {\"caption\": \"Back\"}]}")
                .has(422, "pictures[1].url");
        shop.patch("/products/{product}", "{\"pictures\": [{\"href\": \"/1.png\"}]}")
                .has(400, "pictures[0].href");
        shop.patch("/products/{product}", "{\"pictures\": [null]}").has(400, "pictures[0]");
        shop.patch("/products/{product}", "{\"pictures\": {}}").has(400, "pictures");
    }
}
