package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The labels of a product, linked and unlinked one by one, from either side. */
class LinksTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void productAndLabel() {
        shop.category().product(Shop.unique("LABELLED"), "Labelled").label();
    }

    @Test
    void aLinkIsWrittenOnceAndTakenAwayOnce() {
        put("/products/{product}/labels/{label}").has(204);
        put("/products/{product}/labels/{label}").has(204);

        assertThat(shop.get("/products/{product}?expand=labels").has(200).at("/labels"))
                .hasSize(1);
        shop.delete("/products/{product}/labels/{label}").has(204);
        shop.delete("/products/{product}/labels/{label}").has(404);
        assertThat(shop.get("/products/{product}?expand=labels").at("/labels")).isEmpty();
    }

    @Test
    void theOtherSideWritesTheSameLink() {
        put("/labels/{label}/products/{product}").has(204);

        assertThat(shop.get("/labels/{label}/products").has(200).items("name")).containsExactly("Labelled");
        assertThat(shop.get("/products/{product}/labels").has(200).at("/items")).hasSize(1);
        shop.delete("/labels/{label}/products/{product}").has(204);
        assertThat(shop.get("/labels/{label}/products/count").at("/count").asInt())
                .isZero();
    }

    @Test
    void aLinkIsAChangeOfTheProduct() {
        put("/products/{product}/labels/{label}", "If-Match", "\"1\"").has(412);
        put("/products/{product}/labels/{label}", "If-Match", "\"0\"").has(204);

        shop.get("/products/{product}").has(200).has("etag", "\"1\"");
        shop.delete("/products/{product}/labels/{label}", "If-Match", "\"0\"").has(412);
        shop.delete("/products/{product}/labels/{label}", "If-Match", "\"1\"").has(204);
        put("/labels/{label}/products/{product}", "If-Match", "\"0\"").has(400, "If-Match");
    }

    @Test
    void whatIsNotThereIsNotLinked() {
        put("/products/999999/labels/{label}").has(404);
        put("/products/{product}/labels/999999").has(404);
        put("/products/{product}/labels/one").has(400, "labelId");
        put("/products/{product}/labels/{label}?x=1").has(400, "x");
        shop.patch("/products/{product}", "{\"labelIds\": [1]}").has(400, "labelIds");
    }

    @Test
    void theBoundsOfTheRelationHold() {
        for (int label = 0; label < 3; label++) {
            shop.label();
            put("/products/{product}/labels/{label}").has(204);
        }
        shop.label();

        put("/products/{product}/labels/{label}").has(422, "labels");
        put("/labels/{label}/products/{product}").has(422, "labels");
    }

    private Answer put(String path, String... headers) {
        return shop.send("PUT", path, "", "", headers);
    }
}
