package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items and lists: filters, order, pages, cursors, expansions, chosen fields, and what caches are told. */
class ReadingTest {

    private final Shop shop = Shop.open();

    @Test
    void anItemIsShownWithItsTag() {
        shop.category().product(Shop.unique("ITEM"), "Item");

        Answer item = shop.get("/products/{product}").has(200).has("etag", "\"0\"");

        item.has("content-type", "application/json").has("cache-control", "private, no-cache");
        assertThat(item.at("/name").asString()).isEqualTo("Item");
    }

    @Test
    void whatIsNotThereIsAProblem() {
        shop.get("/products/999999").has(404).has("content-type", "application/problem+json");
        shop.get("/products/by/sku/nobody").has(404);
        shop.get("/nothing").has(404);
        shop.get("/products/{product}/nothing").has(404);
    }

    @Test
    void aKeyIsSpelledInOneWay() {
        shop.get("/products/016").has(400, "id");
        shop.get("/products/+1").has(400, "id");
        shop.get("/products/one").has(400, "id");
        shop.get("/customers/1-1-1-1-1").has(400, "id");
        shop.get("/products/").has(404);
    }

    @Test
    void aListIsFilteredOrderedAndCounted() {
        shop.category();
        shop.product(Shop.unique("LIST"), "Apple").product(Shop.unique("LIST"), "Banana");
        shop.product(Shop.unique("LIST"), "Cherry");

        Answer list = shop.get("/products?categoryId={category}&sort=-name&size=2&total=exact");

        assertThat(list.has(200).items("name")).containsExactly("Cherry", "Banana");
        assertThat(list.at("/total/value").asInt()).isEqualTo(3);
        assertThat(shop.get("/products/count?categoryId={category}&name.contains=an")
                        .at("/count")
                        .asInt())
                .isOne();
        assertThat(shop.get("/products?categoryId={category}&q=CHERR").items("name"))
                .containsExactly("Cherry");
        assertThat(shop.get("/products?categoryId={category}&name.in=Apple,Cherry&sort=name")
                        .items("name"))
                .containsExactly("Apple", "Cherry");
    }

    @Test
    void cursorsLeadForwardAndBack() {
        shop.category();
        for (String name : new String[] {"A", "B", "C"}) {
            shop.product(Shop.unique("PAGE"), name);
        }
        Answer first = shop.get("/products?categoryId={category}&sort=name&size=2");
        assertThat(first.headers().get("link")).contains("rel=\"next\"");

        Answer second = shop.get("/products?categoryId={category}&sort=name&size=2&cursor="
                + first.at("/next").asString());

        assertThat(second.items("name")).containsExactly("C");
        assertThat(shop.get("/products?categoryId={category}&sort=name&size=2&cursor="
                                + second.at("/previous").asString())
                        .items("name"))
                .containsExactly("A", "B");
    }

    @Test
    void relationsAreExpandedAndFieldsChosen() {
        shop.category().product(Shop.unique("EXPAND"), "Expanded");

        Answer expanded = shop.get("/products/{product}?expand=category").has(200);
        assertThat(expanded.at("/category/id").asLong())
                .isPositive()
                .isEqualTo(expanded.at("/categoryId").asLong());
        assertThat(shop.get("/products/{product}?fields=name").has(200).at("").propertyNames())
                .containsExactlyInAnyOrder("id", "name");
        shop.variant();
        assertThat(shop.get("/variants/{variant}?expand=product")
                        .has(200)
                        .at("/product/name")
                        .asString())
                .isEqualTo("Expanded");
        assertThat(shop.get("/products/{product}/variants").has(200).items("colour"))
                .containsExactly("red");
    }

    @Test
    void treesAreReadFromBothEnds() {
        shop.category().post("/categories", """
                {"name": "Below", "slug": "%s", "parentId": {category}}""".formatted(Shop.unique("below"))).has(201);
        shop.remember("below", "/id");

        assertThat(shop.get("/categories/{category}/children").items("name")).containsExactly("Below");
        assertThat(shop.get("/categories/{below}/ancestors").has(200).items("id"))
                .hasSize(1);
        shop.patch("/categories/{category}", "{\"parentId\": {below}}").has(409, "parentId");
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        shop.category().product(Shop.unique("CACHE"), "Cached");

        Answer unchanged =
                shop.get("/products/{product}", "If-None-Match", "\"0\"").has(304);

        assertThat(unchanged.body()).isEmpty();
        unchanged.has("etag", "\"0\"").has("cache-control", "private, no-cache");
        shop.get("/products/{product}", "If-None-Match", "\"1\", W/\"0\"").has(304);
        shop.get("/products/{product}", "If-None-Match", "\"7\"").has(200);
    }

    @Test
    void headAnswersLikeGet() {
        shop.category().product(Shop.unique("HEAD"), "Head");

        for (String path : new String[] {"/products/{product}", "/products/count?name=nobody", "/products/999999"}) {
            Answer head = shop.send("HEAD", path, "", "");
            Answer get = shop.get(path);

            assertThat(head.body()).isEmpty();
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.headers()).isEqualTo(get.headers());
        }
    }

    @Test
    void theDocumentIsServed() {
        Answer document = shop.file("/openapi.json").has(200);

        assertThat(document.at("/paths/~1products~1{id}").isObject()).isTrue();
        shop.file("/docs/index.html").has(200);
    }
}
