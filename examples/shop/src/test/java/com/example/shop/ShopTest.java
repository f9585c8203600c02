package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the shop does over HTTP, whatever its database. That it does all that Spring does is shown elsewhere. */
abstract class ShopTest {

    private static final int CLIENTS = 8;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI origin;

    @Inject
    KnownUser user;

    @Test
    void aProductIsCreatedAndFoundAtItsLocation() {
        Reply created = post("/products", product(category())).has(201);

        assertThat(created.header("Location"))
                .isEqualTo(origin.resolve("/products/" + created.id()).toString());
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        get("/products/" + created.id()).has(200);
        get("/products/by/sku/" + created.at("/sku").asText()).has(200);
    }

    @Test
    void aListIsFilteredAcrossRelationsAndContinuedByACursor() {
        String category = category();
        String name = get("/categories/" + category).at("/name").asText();
        List<String> ids = List.of(
                post("/products", product(category)).id(),
                post("/products", product(category)).id(),
                post("/products", product(category)).id());

        Reply first = get("/products?category.name=" + name + "&sort=id&size=2&total=exact");
        Reply second = get("/products?category.name=" + name + "&sort=id&size=2&cursor="
                + first.at("/next").asText());

        assertThat(first.has(200).items("id")).isEqualTo(ids.subList(0, 2));
        assertThat(first.at("/total/value").asInt()).isEqualTo(3);
        assertThat(second.has(200).items("id")).isEqualTo(ids.subList(2, 3));
    }

    @Test
    void whatIsTakenIsAConflictAndWhatIsMissingIsNamed() {
        String product = product(category());
        post("/products", product).has(201);

        post("/products", product).has(409, "sku");
        post("/products", product("999999")).has(422, "categoryId");
    }

    @Test
    void ofManyWhoHaveSeenTheSameStockOneChangesIt() throws Exception {
        String stock = post("/stocks", "{\"variantId\": %s, \"quantity\": 5}".formatted(variant()))
                .has(201)
                .id();

        List<Integer> statuses = atOnce(() -> send(
                        "PATCH",
                        "/stocks/" + stock,
                        "application/merge-patch+json",
                        "{\"quantity\": 4}",
                        "If-Match",
                        "\"0\"")
                .response()
                .statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(get("/stocks/" + stock).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aConditionWithoutAValueIsNotTakenForNone() {
        String product = post("/products", product(category())).has(201).id();

        send("PATCH", "/products/" + product, "application/json", "{\"name\": \"Lost\"}", "If-Match", "")
                .has(400, "If-Match");
        send("POST", "/products", "application/json", product(category()), "Idempotency-Key", "")
                .has(400, "Idempotency-Key");
    }

    @Test
    void anotherMethodIsToldWhichTheAddressTakes() {
        String category = category();

        assertThat(send("PATCH", "/categories", "application/json", "{}")
                        .has(405)
                        .header("Allow"))
                .isEqualTo("GET, HEAD, POST");
        assertThat(post("/categories/" + category, "{}").has(405).header("Allow"))
                .isEqualTo("DELETE, GET, HEAD, PATCH, PUT");
    }

    @Test
    void anOrderThatIsSentManyTimesIsPlacedOnce() throws Exception {
        String customer = customer("Ada").has(201).id();
        String order = order(customer, variant());
        String key = UUID.randomUUID().toString();

        List<Integer> statuses = atOnce(() -> send("POST", "/orders", "application/json", order, "Idempotency-Key", key)
                .response()
                .statusCode());

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(get("/customers/" + customer + "/orders").items("id")).hasSize(1);
    }

    @Test
    void whatOneUserCallsARequestIsNothingToAnother() {
        String key = UUID.randomUUID().toString();
        String category = category();
        try {
            user.is("ada");
            String first = product(category);
            send("POST", "/products", "application/json", first, "Idempotency-Key", key)
                    .has(201);
            user.is("grace");
            send("POST", "/products", "application/json", product(category), "Idempotency-Key", key)
                    .has(201);
            user.is("ada");
            Reply again = send("POST", "/products", "application/json", first, "Idempotency-Key", key)
                    .has(201);
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        } finally {
            user.is("");
        }
    }

    @Test
    void linesAreReplacedWithTheirOrder() {
        String customer = customer("Ada").has(201).id();
        String variant = variant();
        String order = post("/orders", order(customer, variant)).has(201).id();

        send("PATCH", "/orders/" + order, "application/merge-patch+json", """
                        {"lines": [{"variantId": %s, "quantity": 2, "unitPrice": 1}]}""".formatted(variant))
                .has(200);

        Reply read = get("/orders/" + order + "?expand=lines,customer").has(200);
        assertThat(read.at("/lines")).hasSize(1);
        assertThat(read.at("/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(read.at("/customer/name").asText()).isEqualTo("Ada");
    }

    @Test
    void aRuleOfTheApplicationRefusesAWrite() {
        customer("Nobody").has(403);
    }

    @Test
    void aCategoryIsNotMovedBelowItself() {
        String above = category();
        String below =
                post("/categories", """
                        {"name": "Below", "slug": "%s", "parentId": %s}""".formatted(unique(), above)).has(201).id();

        send("PATCH", "/categories/" + above, "application/json", "{\"parentId\": %s}".formatted(below))
                .has(409, "parentId");
        assertThat(get("/categories/" + above + "/descendants").items("id")).containsExactly(below);
        assertThat(get("/categories/" + below + "/ancestors").has(200).items("id"))
                .containsExactly(above);
    }

    @Test
    void theDocumentAndItsPageAreServed() {
        assertThat(get("/openapi.json").has(200).at("/openapi").asText()).isEqualTo("3.1.1");
        get("/docs/index.html").has(200);
        get("/webjars/swagger-ui/swagger-ui.css").has(200);
    }

    @Test
    void itSaysThatItIsAliveAndReady() {
        assertThat(get("/q/health/live").has(200).at("/status").asText()).isEqualTo("UP");
        Reply ready = get("/q/health/ready").has(200);
        assertThat(ready.at("/checks/0/name").asText()).isEqualTo("Database connections health check");
        assertThat(ready.at("/checks/0/status").asText()).isEqualTo("UP");
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private String category() {
        String name = unique();
        return post("/categories", "{\"name\": \"%s\", \"slug\": \"%s\"}".formatted(name, name))
                .has(201)
                .id();
    }

    private static String product(String category) {
        return """
                {"sku": "%s", "name": "Shirt", "price": 19.90, "categoryId": %s}""".formatted(unique(), category);
    }

    private String variant() {
        String product = post("/products", product(category())).has(201).id();
        return post("/variants", "{\"productId\": %s, \"sku\": \"%s\"}".formatted(product, unique()))
                .has(201)
                .id();
    }

    private Reply customer(String name) {
        return post("/customers", "{\"name\": \"%s\", \"email\": \"%s@example.com\"}".formatted(name, unique()));
    }

    private static String order(String customer, String variant) {
        return """
                {"customerId": "%s", "lines": [{"variantId": %s, "quantity": 1, "unitPrice": 19.90}]}""".formatted(customer, variant);
    }

    private Reply get(String path) {
        return send("GET", path, "", "");
    }

    private Reply post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    private Reply send(String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .method(method, type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What several clients get who ask at the same time. */
    private static <T> List<T> atOnce(Supplier<T> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(threads.submit(request::get));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
