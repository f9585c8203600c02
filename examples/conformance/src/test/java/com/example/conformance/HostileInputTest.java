package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no decent client sends is answered with a problem document, and the same one by all servers. */
class HostileInputTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void category() {
        shop.category();
    }

    @Test
    void unknownParametersAreRefused() {
        shop.get("/products?colour=red").has(400, "colour");
        shop.get("/products/count?size=1").has(400, "size");
        shop.get("/categories/{category}?x=1").has(400, "x");
        shop.post("/categories?x=1", "{}").has(400, "x");
        shop.delete("/categories/{category}?x=1").has(400, "x");
    }

    @Test
    void parametersOfNoSenseAreRefused() {
        shop.get("/products?price.gte=cheap").has(400, "price.gte");
        shop.get("/products?sort=secret").has(400, "sort");
        shop.get("/products?size=0").has(400, "size");
        shop.get("/products?size=1&size=2").has(400, "size");
        shop.get("/products?cursor=bad").has(400, "cursor");
        shop.get("/products?expand=everything").has(400, "expand");
        shop.get("/products?name=a%00b").has(400, "name");
    }

    @Test
    void unknownAndRepeatedMembersAreRefused() {
        shop.post("/categories", "{\"name\": \"a\", \"slug\": \"a\", \"owner\": 1}")
                .has(400, "owner");
        shop.post("/categories", "{\"name\": \"a\", \"name\": \"b\", \"slug\": \"a\"}")
                .has(400);
        shop.patch("/categories/{category}", "{\"id\": 7}").has(400, "id");
        shop.post("/categories", "{\"name\": 1, \"slug\": \"a\"}").has(400, "name");
        shop.post("/products", "{\"price\": \"1\"}").has(400, "price");
        shop.post("/products", "{\"price\": 1e999999999}").has(400, "price");
        shop.post("/products", "{\"categoryId\": 1.5}").has(400, "categoryId");
        shop.post("/products", "{\"categoryId\": 99999999999999999999}").has(400, "categoryId");
        shop.post("/orders", "{\"lines\": [{\"quantity\": true}]}").has(400, "lines[0].quantity");
        shop.post("/orders", "{\"lines\": [null]}").has(400);
        shop.post("/orders", "{\"lines\": {}}").has(400, "lines");
        shop.post("/orders", "{\"customerId\": \"1-1-1-1-1\"}").has(400, "customerId");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        shop.post("/categories", "{\"name\": ").has(400);
        shop.post("/categories", "{} {}").has(400);
        shop.post("/categories", "[]").has(400);
        shop.post("/categories", "null").has(400);
        shop.post("/categories", "").has(400);
        shop.post("/categories", " ").has(400);
        shop.post("/categories", "[".repeat(5000)).has(400);
        shop.post("/categories", "{\"name\": \"a\\u0000b\", \"slug\": \"a\"}").has(400, "name");
        shop.sendBytes("POST", "/categories", Shop.JSON, "{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1))
                .has(400);
        shop.sendBytes("POST", "/categories", Shop.JSON, "{}".getBytes(StandardCharsets.UTF_16))
                .has(400);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        shop.post("/categories", "{\"name\": \"" + "a".repeat(10_100_000) + "\"}")
                .has(413);
    }

    @Test
    void otherMediaTypesAreRefused() {
        shop.send("POST", "/categories", "text/plain", "{}").has(415);
        shop.send("POST", "/categories", "application/xml", "<a/>").has(415);
        shop.send("POST", "/categories", Shop.MERGE_PATCH, "{}").has(415);
        shop.send("PUT", "/categories/{category}", "application/x-www-form-urlencoded", "a=b")
                .has(415);
        shop.get("/categories/{category}", "Accept", "application/xml").has(406);
    }

    @Test
    void aBodyNeedsAMediaType() {
        shop.sendRaw("POST /categories", "{}").has(415);
        shop.send("POST", "/categories", "*/*", "{}").has(415);
        shop.send("POST", "/categories", "application/json;charset=nonsense", "{}")
                .has(415);
        shop.send("POST", "/categories", "application/json;charset=UTF-8", "{}").has(422);
    }

    @Test
    void aConditionMeansAllItsLines() {
        shop.product(Shop.unique("LINES"), "Lines");

        shop.patch("/products/{product}", "{\"name\": \"a\"}", "If-Match", "", "If-Match", "\"99\"")
                .has(412);
        shop.patch("/products/{product}", "{\"name\": \"a\"}", "If-Match", "\"99\"", "If-Match", "\"0\"")
                .has(200);
        shop.patch("/products/{product}", "{\"name\": \"a\"}", "If-Match", "", "If-Match", "")
                .has(400, "If-Match");
        shop.patch("/products/{product}", "{\"name\": \"a\"}", "If-Match", "").has(400, "If-Match");
        shop.post("/orders", "{}", "Idempotency-Key", "a", "Idempotency-Key", "b c")
                .has(400, "Idempotency-Key");
        shop.post("/orders", "{}", "Idempotency-Key", "").has(400, "Idempotency-Key");
    }

    @Test
    void anAddressIsWrittenInOneWay() {
        shop.get("/products/99999999999999999999").has(400, "id");
        shop.get("/products/").has(404);
        shop.get("/PRODUCTS").has(404);
    }

    @Test
    void brokenEncodingsAreRefused() {
        shop.sendRaw("GET /products?name=%C3", "").has(400);
        shop.sendRaw("GET /products?name=%C0%80", "").has(400);
    }

    /** By servers, who answer before any code of the application runs, each in its own words. */
    @Test
    void whatIsNoRequestIsRefused() {
        assertThat(shop.statusOf("GET /products?name=%zz")).isEqualTo(400);
        assertThat(shop.statusOf("GET /products/%zz")).isEqualTo(400);
        assertThat(shop.statusOf("GET /products/a b")).isEqualTo(400);
    }

    @Test
    void methodsOfAnAddressAreNamed() {
        shop.send("PURGE", "/products", "", "").has(405).has("allow", "DELETE, GET, POST");
        shop.send("PURGE", "/products/1", "", "").has(405).has("allow", "DELETE, GET, PATCH, PUT");
    }

    @Test
    void otherMethodsAreRefused() {
        shop.put("/categories", "{}").has(405).has("allow", "GET, POST");
        shop.patch("/products", "{}").has(405).has("allow", "DELETE, GET, POST");
        shop.post("/categories/{category}", "{}").has(405).has("allow", "DELETE, GET, PATCH, PUT");
        shop.delete("/customers/count").has(400, "id");
    }
}
