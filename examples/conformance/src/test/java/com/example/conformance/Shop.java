package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shop on all servers: each request goes to every one of them, and they have to answer alike. */
final class Shop {

    static final String JSON = "application/json";
    static final String MERGE_PATCH = "application/merge-patch+json";

    /** What clients send who are known as "ada" and "grace". */
    static final String ADA = "Basic YWRhOmFkYQ==";

    static final String GRACE = "Basic Z3JhY2U6Z3JhY2U=";

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Set<String> ASKED = new TreeSet<>();
    private static final Set<String> DIFFERING = new TreeSet<>();
    private static @Nullable RuntimeException failedStart;
    private static List<Server> servers = List.of();
    private static Table table = new Table(List.of());

    private final List<Server> asked;
    private final List<Received> last = new ArrayList<>();

    private Shop(List<Server> asked) {
        this.asked = asked;
    }

    /** Starts the servers before the first test; what fails once is not tried again for each test. */
    static synchronized Shop open() {
        if (failedStart != null) {
            throw new IllegalStateException("The servers did not start before", failedStart);
        }
        if (servers.isEmpty()) {
            try {
                servers = Servers.start();
            } catch (RuntimeException e) {
                failedStart = e;
                throw e;
            }
            table = new Table(servers.stream().map(Server::toString).toList());
        }
        return new Shop(servers);
    }

    /** The shop where its database is PostgreSQL; skips the test where that is not known of any server. */
    static Shop onPostgreSql() {
        List<Server> some = open().asked.stream()
                .filter(server -> server.toString().endsWith("PostgreSQL"))
                .toList();
        assumeFalse(some.isEmpty(), "No server is known to be on PostgreSQL");
        return new Shop(some);
    }

    static boolean isOpen() {
        return !servers.isEmpty();
    }

    /** What has been found out of all servers. */
    static Table table() {
        return table;
    }

    /** The servers that have answered otherwise than the first. */
    static Set<String> differing() {
        return Set.copyOf(DIFFERING);
    }

    /** The servers that have been asked anything. */
    static Set<String> asked() {
        return Set.copyOf(ASKED);
    }

    static void forget() {
        DIFFERING.clear();
        ASKED.clear();
    }

    /** A text that no test has used. */
    static String unique(String stem) {
        return stem + "-" + COUNTER.incrementAndGet();
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", "", headers);
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, JSON, json, headers);
    }

    Answer put(String path, String json, String... headers) {
        return send("PUT", path, JSON, json, headers);
    }

    Answer patch(String path, String json, String... headers) {
        return send("PATCH", path, MERGE_PATCH, json, headers);
    }

    Answer delete(String path, String... headers) {
        return send("DELETE", path, "", "", headers);
    }

    /**
     * Sends any request.
     *
     * @param type the content type, empty for no body
     * @param headers names and values in turn
     */
    Answer send(String method, String path, String type, String body, String... headers) {
        return all(
                method + " " + path,
                server ->
                        server.send(method, path, type, server.filled(body).getBytes(StandardCharsets.UTF_8), headers));
    }

    /** Sends a body that need not be text. */
    Answer sendBytes(String method, String path, String type, byte[] body) {
        return all(method + " " + path, server -> server.send(method, path, type, body));
    }

    /**
     * Sends what no client library would send.
     *
     * @param line the method and the target of the request
     * @param body the body, without a type; empty for none
     */
    Answer sendRaw(String line, String body) {
        return all(line, server -> server.send(new RawRequest(line, body)));
    }

    /** The status alone of what no client library would send. */
    int statusOf(String line) {
        List<Answer> answers = asked.stream()
                .map(server -> server.send(new RawRequest(line, "")))
                .map(received -> new Answer(received.status(), Map.of(), ""))
                .toList();
        return same(line, answers).status();
    }

    /** Gets what is no part of the API, such as its document: each server sends files with headers of its own. */
    Answer file(String path) {
        List<Answer> answers = asked.stream()
                .map(server -> server.answer(server.send("GET", path, "", new byte[0])))
                .map(answer -> new Answer(answer.status(), Map.of(), answer.body()))
                .toList();
        return same("GET " + path, answers);
    }

    /** Remembers a member of the last answer of each server: {@code {name}} stands for it in further requests. */
    Shop remember(String name, String pointer) {
        for (int index = 0; index < asked.size(); index++) {
            asked.get(index).remember(name, last.get(index), pointer);
        }
        return this;
    }

    private Answer all(String request, Function<Server, Received> exchange) {
        last.clear();
        for (Server server : asked) {
            ASKED.add(server.toString());
            try {
                last.add(exchange.apply(server));
            } catch (UncheckedIOException e) {
                DIFFERING.add(server.toString()); // such as one that does not answer in time
                throw e;
            }
        }
        return same(request);
    }

    /** One member of the last answers, which has to be the same to the letter, random keys and times included. */
    String exact(String pointer) {
        List<Answer> members = last.stream()
                .map(response -> new Answer(response.status(), Map.of(), response.body()))
                .map(answer ->
                        new Answer(answer.status(), Map.of(), answer.at(pointer).toString()))
                .toList();
        return same(pointer, members).body();
    }

    private Answer same(String request) {
        List<Answer> answers = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            answers.add(asked.get(index).answer(last.get(index)));
        }
        return same(request, answers);
    }

    private Answer same(String request, List<Answer> answers) {
        Answer first = answers.get(0);
        asked.forEach(server -> ASKED.add(server.toString()));
        for (int index = 1; index < answers.size(); index++) {
            if (!answers.get(index).equals(first)) {
                DIFFERING.add(asked.get(index).toString());
            }
        }
        for (int index = 1; index < answers.size(); index++) {
            assertThat(answers.get(index))
                    .as(request + " on " + asked.get(index) + " as on " + asked.get(0))
                    .isEqualTo(first);
        }
        return first;
    }

    /** A category to put products into, remembered as {@code category}. */
    Shop category() {
        String name = unique("category");
        post("/categories", "{\"name\": \"%s\", \"slug\": \"%s\"}".formatted(name, name))
                .has(201);
        return remember("category", "/id");
    }

    /** A product, remembered as {@code product}. */
    Shop product(String sku, String name) {
        post("/products", """
                {"sku": "%s", "name": "%s", "price": 10.50, "categoryId": {category}}""".formatted(sku, name)).has(201);
        return remember("product", "/id");
    }

    /** A variant of the product, remembered as {@code variant}. */
    Shop variant() {
        post(
                        "/variants",
                        "{\"productId\": {product}, \"sku\": \"%s\", \"colour\": \"red\"}".formatted(unique("VARIANT")))
                .has(201);
        return remember("variant", "/id");
    }

    /** A customer, remembered as {@code customer}. */
    Shop customer() {
        post("/customers", "{\"name\": \"Ada\", \"email\": \"%s@example.com\"}".formatted(unique("ada")))
                .has(201);
        return remember("customer", "/id");
    }

    /** A label, remembered as {@code label}. */
    Shop label() {
        post("/labels", "{\"name\": \"%s\"}".formatted(unique("Label"))).has(201);
        return remember("label", "/id");
    }

    /** A review of the product by Ada, remembered as {@code review}. */
    Shop review() {
        post("/reviews", "{\"productId\": {product}, \"text\": \"Good.\"}", "Authorization", ADA)
                .has(201);
        return remember("review", "/id");
    }
}
