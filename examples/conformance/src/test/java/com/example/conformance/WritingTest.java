package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Single writes: creation, replacement, change, deletion, and the conditions that they are made under. */
class WritingTest {

    private final Shop shop = Shop.open();

    @Test
    void whatIsCreatedHasALocation() {
        String name = Shop.unique("created");

        Answer created = shop.post("/categories", "{\"name\": \"%s\", \"slug\": \"%s\"}".formatted(name, name));

        created.has(201).has("location", "/categories/" + created.at("/id").asInt());
        shop.get(created.headers().get("location")).has(200);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        shop.post("/products", "{\"sku\": \" \", \"price\": -1}").has(422, "sku", "name", "price", "categoryId");
        shop.post(
                        "/products",
                        "{\"sku\": \"%s\", \"name\": \"No\", \"price\": 1, \"categoryId\": 999999}"
                                .formatted(Shop.unique("SKU")))
                .has(422, "categoryId");
    }

    @Test
    void aTakenValueIsAConflict() {
        String sku = Shop.unique("TAKEN");
        shop.category().product(sku, "First");

        shop.post(
                        "/products",
                        "{\"sku\": \"%s\", \"name\": \"Second\", \"price\": 1, \"categoryId\": {category}}"
                                .formatted(sku))
                .has(409, "sku");
    }

    @Test
    void aPatchTellsAbsentFromNull() {
        shop.customer();

        assertThat(shop.patch("/customers/{customer}", "{\"phone\": \"1\"}")
                        .has(200)
                        .at("/phone")
                        .asString())
                .isEqualTo("1");
        assertThat(shop.patch("/customers/{customer}", "{\"name\": \"Grace\"}")
                        .at("/phone")
                        .asString())
                .isEqualTo("1");
        assertThat(shop.patch("/customers/{customer}", "{\"phone\": null}")
                        .has(200)
                        .at("/phone")
                        .isNull())
                .isTrue();
        shop.patch("/customers/{customer}", "{\"name\": null}").has(422, "name");
        shop.patch("/customers/{customer}", "{}").has(200);
    }

    @Test
    void aReplacementReplacesAll() {
        shop.customer().patch("/customers/{customer}", "{\"phone\": \"1\"}").has(200);

        Answer replaced = shop.put(
                "/customers/{customer}",
                "{\"name\": \"Grace\", \"email\": \"%s@example.com\"}".formatted(Shop.unique("grace")));

        assertThat(replaced.has(200).at("/phone").isNull()).isTrue();
    }

    @Test
    void aChangeUnderAnOldVersionIsRefused() {
        shop.category().product(Shop.unique("VERSION"), "One");

        shop.patch("/products/{product}", "{\"name\": \"Two\"}", "If-Match", "\"0\"")
                .has(200)
                .has("etag", "\"1\"");
        shop.patch("/products/{product}", "{\"name\": \"Three\"}", "If-Match", "\"0\"")
                .has(412);
        shop.delete("/products/{product}", "If-Match", "\"0\"").has(412);
        shop.patch("/products/{product}", "{}", "If-Match", "no tag").has(400, "If-Match");
        shop.delete("/products/{product}", "If-Match", "\"1\"").has(204);
        shop.get("/products/{product}").has(404);
    }

    @Test
    void stockIsChangedByThoseWhoHaveSeenItAlone() {
        shop.category().product(Shop.unique("STOCK"), "Stocked").variant();
        shop.post("/stocks", "{\"variantId\": {variant}, \"quantity\": 5}").has(201);
        shop.remember("stock", "/id");

        shop.patch("/stocks/{stock}", "{\"quantity\": 4}").has(428);
        shop.patch("/stocks/{stock}", "{\"quantity\": 4}", "If-Match", "\"0\"").has(200);
        shop.patch("/stocks/{stock}", "{\"quantity\": -1}", "If-Match", "\"1\"").has(422, "quantity");
        shop.post("/stocks", "{\"variantId\": {variant}, \"quantity\": 5}").has(409, "variantId");
        shop.delete("/variants/{variant}").has(409);
    }

    @Test
    void aConditionThatNobodyChecksIsRefused() {
        shop.post("/categories", "{}", "If-Match", "\"0\"").has(400, "If-Match");
        shop.post("/categories", "{}", "Idempotency-Key", "a").has(400, "Idempotency-Key");
        shop.category()
                .patch("/categories/{category}", "{}", "If-None-Match", "*")
                .has(400, "If-None-Match");
    }

    @Test
    void aClientCanDoWithoutTheAnswer() {
        shop.customer();

        shop.patch("/customers/{customer}", "{\"phone\": \"2\"}", "Prefer", "return=minimal")
                .has(204)
                .has("preference-applied", "return=minimal");
        shop.patch("/customers/{customer}", "{\"phone\": \"3\"}", "Prefer", "return=representation")
                .has(200)
                .has("preference-applied", "return=representation");
        Answer both = shop.patch("/customers/{customer}", "{}", "Prefer", "return=minimal, return=representation");
        assertThat(both.has(200).headers()).doesNotContainKey("preference-applied");
        shop.patch("/customers/{customer}", "{}", "Prefer", "respond-async, wait=10")
                .has(200);
        shop.patch("/customers/{customer}", "{\"name\": \"\"}", "Prefer", "return=minimal")
                .has(422, "name");
    }

    @Test
    void transitionsAreTakenInOrder() {
        shop.category().product(Shop.unique("ORDER"), "Ordered").variant().customer();
        shop.post("/orders", """
                {"customerId": "{customer}", "lines": [{"variantId": {variant}, "quantity": 1, "unitPrice": 1}]}""").has(201);
        shop.remember("order", "/id");

        shop.send("POST", "/orders/{order}/ship", "", "").has(409, "status");
        shop.send("POST", "/orders/{order}/pay", "", "").has(200);
    }
}
