package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Writes of several resources, nested writes, and requests that are sent twice. */
class ManyWritesTest {

    private static final String ITEM = "{\"sku\": \"%s\", \"name\": \"%s\", \"price\": 1, \"categoryId\": {category}}";

    private final Shop shop = Shop.open();

    @Test
    void aRepeatedRequestIsDoneOnce() {
        String body = ITEM.formatted(Shop.unique("ONCE"), "Once");
        String key = Shop.unique("key");
        shop.category();

        Answer first = shop.post("/products", body, "Idempotency-Key", key).has(201);
        Answer second = shop.post("/products", body, "Idempotency-Key", key).has(201);

        assertThat(second.body()).isEqualTo(first.body());
        second.has("idempotency-replayed", "true")
                .has("location", first.headers().get("location"));
        shop.post("/products", ITEM.formatted(Shop.unique("OTHER"), "Other"), "Idempotency-Key", key)
                .has(422, "Idempotency-Key");
        shop.post("/products", body, "Idempotency-Key", "k".repeat(201)).has(400, "Idempotency-Key");
    }

    @Test
    void aRequestThatFailedCanBeRepeated() {
        String key = Shop.unique("key");
        shop.category().post("/products", "{}", "Idempotency-Key", key).has(422);

        shop.post("/products", ITEM.formatted(Shop.unique("AGAIN"), "Again"), "Idempotency-Key", key)
                .has(201);
    }

    @Test
    void severalAreWrittenOrNone() {
        String taken = Shop.unique("BULK");
        shop.category().product(taken, "Taken");
        String good = ITEM.formatted(Shop.unique("BULK"), "Good");
        String bad = ITEM.formatted(taken, "Bad");

        shop.post("/products/bulk", "{\"items\": [%s, %s]}".formatted(good, bad))
                .has(409, "items[1].sku");
        Answer apart = shop.post("/products/bulk?atomic=false", "{\"items\": [%s, %s]}".formatted(good, bad));

        assertThat(apart.has(200).items("status")).containsExactly("201", "409");
        shop.post("/products/bulk", "{\"items\": []}").has(422, "items");
        shop.delete("/products/bulk?ids=999999").has(404);
        shop.delete("/products/bulk?ids=x").has(400, "ids");
    }

    @Test
    void allThatMatchAreDeleted() {
        shop.category().product(Shop.unique("MATCH"), "One").product(Shop.unique("MATCH"), "Two");

        shop.delete("/products").has(400);
        shop.delete("/products?categoryId={category}", "Prefer", "max-affected=1")
                .has(409);
        assertThat(shop.delete("/products?categoryId={category}")
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aProductIsCreatedOrReplacedByItsNumber() {
        String sku = Shop.unique("UPSERT");
        shop.category();

        shop.put("/products/by/sku/" + sku, ITEM.formatted(sku, "New")).has(201);
        Answer replaced = shop.put("/products/by/sku/" + sku, ITEM.formatted(sku, "Newer"));

        assertThat(replaced.has(200).at("/name").asString()).isEqualTo("Newer");
        shop.put("/products/by/sku/" + sku, ITEM.formatted("OTHER", "No")).has(422);
    }

    @Test
    void linesAreWrittenWithTheirOrder() {
        shop.category().product(Shop.unique("LINES"), "Lines").variant().customer();
        String line = "{\"variantId\": {variant}, \"quantity\": %d, \"unitPrice\": 9.99}";

        shop.post(
                        "/orders",
                        "{\"customerId\": \"{customer}\", \"lines\": [%s, %s]}"
                                .formatted(line.formatted(1), line.formatted(2)))
                .has(201);
        shop.remember("order", "/id").get("/orders/{order}?expand=lines").has(200);
        shop.remember("line", "/lines/0/id");
        Answer changed = shop.patch("/orders/{order}", """
                {"lines": [{"id": {line}, "variantId": {variant}, "quantity": 7, "unitPrice": 1}]}""");

        changed.has(200);
        Answer read = shop.get("/orders/{order}?expand=lines").has(200);
        assertThat(read.at("/lines")).hasSize(1);
        assertThat(read.at("/lines/0/quantity").asInt()).isEqualTo(7);
        shop.post("/orders", "{\"customerId\": \"{customer}\", \"lines\": [%s]}".formatted(line.formatted(0)))
                .has(422, "lines[0].quantity");
        shop.post("/orders", "{\"customerId\": \"{customer}\", \"lines\": []}").has(422, "lines");
    }

    @Test
    void severalAreChangedEachUnderItsVersion() {
        shop.category().product(Shop.unique("MANY"), "One");
        shop.remember("first", "/id").product(Shop.unique("MANY"), "Two");
        String items = """
                {"items": [{"id": {first}, "version": 0, "patch": {"name": "Uno"}},
                           {"id": {product}, "version": %d, "patch": {"description": null, "name": "Due"}}]}""";

        shop.send("PATCH", "/products/bulk", Shop.JSON, items.formatted(7)).has(409, "items[1].version");
        Answer changed = shop.send("PATCH", "/products/bulk", Shop.JSON, items.formatted(0));

        assertThat(changed.has(200).at("/items/1/resource/name").asString()).isEqualTo("Due");
        Answer apart = shop.send("PATCH", "/products/bulk?atomic=false", Shop.JSON, items.formatted(1));
        assertThat(apart.has(200).items("status")).containsExactly("409", "200");
        shop.send("PATCH", "/products/bulk", Shop.JSON, "{\"items\": [{\"id\": {product}}]}")
                .has(422);
        shop.send(
                        "PATCH",
                        "/products/bulk",
                        Shop.JSON,
                        "{\"items\": [{\"id\": {product}, \"patch\": {\"sku\": \"A\"}}]}")
                .has(400);
        shop.send("PATCH", "/products/bulk?atomic=maybe", Shop.JSON, items.formatted(2))
                .has(400, "atomic");
        shop.send("PATCH", "/products/bulk", Shop.JSON, items.formatted(2), "If-Match", "\"1\"")
                .has(400, "If-Match");
        shop.delete("/products/bulk?ids={first},{first}").has(400, "ids");
        shop.delete("/products/bulk?ids={first},{product}").has(200);
    }

    @Test
    void itemsOfAnotherParentAreNoneOfThisOne() {
        shop.category().product(Shop.unique("LINES"), "Lines").variant().customer();
        String line = "{%s\"variantId\": {variant}, \"quantity\": 1, \"unitPrice\": 1}";
        String order = "{\"customerId\": \"{customer}\", \"lines\": [%s]}";
        shop.post("/orders", order.formatted(line.formatted(""))).has(201);
        shop.remember("other", "/id").get("/orders/{other}?expand=lines").has(200);
        shop.remember("line", "/lines/0/id");
        shop.post("/orders", order.formatted(line.formatted(""))).has(201);
        shop.remember("order", "/id");

        shop.post("/orders", order.formatted(line.formatted("\"id\": {line}, ")))
                .has(422, "lines[0].id");
        shop.patch("/orders/{order}", "{\"lines\": [%s]}".formatted(line.formatted("\"id\": {line}, ")))
                .has(422, "lines[0].id");
        shop.patch("/orders/{order}", "{\"lines\": [{\"variantId\": 999999, \"quantity\": 1, \"unitPrice\": 1}]}")
                .has(422, "lines[0].variantId");
        shop.patch("/orders/{order}", "{\"lines\": null}").has(422, "lines");
        shop.put("/orders/{order}", "{\"lines\": [%1$s, %1$s]}".formatted(line.formatted("")))
                .has(200)
                .has("etag", "\"1\"");
    }
}
