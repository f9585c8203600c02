package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists below a resource. */
class SubResourcesTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void variants() {
        shop.category().product(Shop.unique("BELOW"), "Other").variant();
        shop.product(Shop.unique("BELOW"), "Below").variant().variant();
    }

    @Test
    void whatBelongsToOneIsListedAsAnywhere() {
        Answer page = shop.get("/products/{product}/variants?sort=-colour&size=1&total=exact&expand=product");

        assertThat(page.has(200).at("/total/value").asInt()).isEqualTo(2);
        assertThat(page.at("/items/0/product/name").asString()).isEqualTo("Below");
        assertThat(page.headers().get("link")).contains("/products/").contains("/variants?");
        assertThat(shop.get("/products/{product}/variants?sort=-colour&size=1&cursor="
                                + page.at("/next").asString())
                        .has(200)
                        .at("/items"))
                .hasSize(1);
        assertThat(shop.get("/products/{product}/variants/count?colour=red")
                        .at("/count")
                        .asInt())
                .isEqualTo(2);
        assertThat(shop.get("/products/{product}/variants?productId=999999").at("/items"))
                .isEmpty();
    }

    @Test
    void belowNothingThereIsNothing() {
        shop.get("/products/999999/variants").has(404);
        shop.get("/products/999999/variants/count").has(404);
        shop.get("/products/999999/variants?x=1").has(400, "x");
        shop.get("/products/x/variants").has(400, "id");
    }

    @Test
    void aLookupAnswersAsTheResourceDoes() {
        String sku = Shop.unique("A/b c;d?").replace("/", "-");
        shop.product(sku, "Odd");

        String path = "/products/by/sku/"
                + sku.replace(" ", "%20").replace(";", "%3B").replace("?", "%3F");
        assertThat(shop.get(path + "?expand=category&fields=name")
                        .has(200)
                        .at("/name")
                        .asString())
                .isEqualTo("Odd");
        shop.get(path + "?x=1").has(400, "x");
        assertThat(shop.get("/products/by/sku/nobody").has(404).at("/detail").asString())
                .isEqualTo("There is no product with the sku nobody.");
    }
}
