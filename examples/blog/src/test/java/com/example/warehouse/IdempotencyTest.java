package com.example.warehouse;

import static com.example.warehouse.Warehouse.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import com.example.specimen.api.ProblemException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A creation that is repeated with its key is done once. */
@OnEveryDatabase
class IdempotencyTest {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final Warehouse warehouse;
    private final Api api;

    IdempotencyTest(Database database) {
        warehouse = Warehouse.on(database);
        api = warehouse.api();
    }

    @Test
    void aRepeatedRequestIsAnsweredAsBefore() {
        Reply first = create("k1", product("A-1", "Chair", "\"price\": 19.90")).has(201);
        Reply again = create("k1", product("A-1", "Chair", "\"price\": 19.90")).has(201);

        assertThat(first.header(REPLAYED)).isEmpty();
        assertThat(again.header(REPLAYED)).hasValue("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(warehouse.products()).isEqualTo(1);
        assertThat(warehouse.hooks().calls()).containsExactly("beforeCreate A-1", "afterCreate A-1");
    }

    @Test
    void itIsAnsweredAsBeforeEvenIfTheResourceHasChangedMeanwhile() {
        long id = create("k1", product("A-1", "Chair")).has(201).id();
        api.patch("/products/" + id, "{\"name\": \"Stool\"}").has(200);

        assertThat(create("k1", product("A-1", "Chair")).has(201).at("/name").asString())
                .isEqualTo("Chair");
    }

    @Test
    void theOrderOfMembersAndSpacesMakeNoOtherRequest() {
        create("k1", "{\"sku\": \"A-1\", \"name\": \"Chair\", \"stock\": 1}").has(201);

        create("k1", "{ \"stock\":1,\"name\":\"Chair\",\"sku\":\"A-1\" }").has(201);
    }

    @Test
    void aRepetitionHasTheSameTagAndCanGoWithoutABody() {
        Reply first = create("k1", product("A-1", "Chair")).has(201);

        Reply again = api.send(
                        "POST",
                        "/products",
                        Api.JSON,
                        product("A-1", "Chair"),
                        "Idempotency-Key",
                        "k1",
                        "Prefer",
                        "return=minimal")
                .has(201);

        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isPresent();
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anotherRequestWithTheSameKeyIs422() {
        create("k1", product("A-1", "Chair")).has(201);

        Reply other = create("k1", product("A-2", "Table")).has(422, "Idempotency-Key");

        assertThat(other.header(REPLAYED)).isEmpty();
        assertThat(warehouse.products()).isEqualTo(1);
    }

    @Test
    void withoutAKeyEachRequestIsOnItsOwn() {
        api.post("/products", product("A-1", "Chair")).has(201);

        api.post("/products", product("A-1", "Chair")).has(409, "sku");
    }

    @Test
    void aFailedRequestLeavesNoTrace() {
        create("k1", product("A-1", " ")).has(422, "name");
        create("k1", product("A-1", "Chair")).has(201);
        create("k2", product("A-1", "Chair")).has(409, "sku");
        create("k2", product("A-2", "Chair")).has(201);
        warehouse.hooks().at("afterCreate", () -> {
            throw new ProblemException(403, "Not today.");
        });
        create("k3", product("A-3", "Chair")).has(403);
        warehouse.hooks().reset();

        assertThat(create("k3", product("A-3", "Chair")).has(201).header(REPLAYED))
                .isEmpty();
        assertThat(warehouse.products()).isEqualTo(3);
    }

    @Test
    void keysOfOneResourceAreNotThoseOfAnother() {
        create("k1", product("A-1", "Chair")).has(201);

        Reply rack = send("/racks", "k1", "{\"code\": \"R1\", \"aisle\": 1}").has(201);

        assertThat(rack.header(REPLAYED)).isEmpty();
    }

    @Test
    void anExpiredKeyIsFree() {
        create("k1", product("A-1", "Chair")).has(201);
        warehouse.sql("update idempotency_key set expires_at = timestamp '2020-01-01 00:00:00'");

        assertThat(create("k1", product("A-2", "Table")).has(201).header(REPLAYED))
                .isEmpty();
        assertThat(create("k1", product("A-2", "Table")).has(201).header(REPLAYED))
                .hasValue("true");
    }

    @Test
    void aKeyOfOddLengthOrCharactersIs400() {
        create("k".repeat(201), product("A-1", "Chair")).has(400, "Idempotency-Key");
        create("", product("A-1", "Chair")).has(400, "Idempotency-Key");
        create("a b", product("A-1", "Chair")).has(400, "Idempotency-Key");
        create("k".repeat(200), product("A-1", "Chair")).has(201);
        create("\"quoted\"", product("A-2", "Chair")).has(201);
    }

    @Test
    void whereAKeyIsRequiredARequestWithoutOneIs400() {
        String bin = "{\"tag\": \"%s\", \"place\": \"Yard\"}".formatted(UUID.randomUUID());
        api.post("/bins", bin).has(400, "Idempotency-Key");

        send("/bins", "k1", bin).has(201);
    }

    @Test
    void whereNobodyRemembersAKeyARequestWithOneIs400() {
        send("/products/bulk", "k1", Warehouse.items(product("A-1", "Chair"))).has(400, "Idempotency-Key");
        send("/suppliers", "k1", "{\"name\": \"Ada\"}").has(400, "Idempotency-Key");
        api.send("DELETE", "/products?sku=A-1", "", "", "Idempotency-Key", "k1").has(400, "Idempotency-Key");

        assertThat(warehouse.products()).isZero();
    }

    @Test
    void ofManyAtOnceOneDoesTheWorkAndAllGetItsAnswer() throws Exception {
        for (int round = 0; round < 5; round++) {
            warehouse.hooks().reset();
            warehouse.hooks().at("afterCreate", () -> sleep(50));
            String key = "key " + round;
            String body = product("A-" + round, "Chair");

            List<Reply> replies = AtOnce.all(Warehouse.CLIENTS, number -> create(key.replace(' ', '-'), body));

            assertThat(replies).extracting(Reply::status).containsOnly(201);
            assertThat(replies)
                    .extracting(Reply::body)
                    .containsOnly(replies.get(0).body());
            assertThat(replies)
                    .filteredOn(reply -> reply.header(REPLAYED).isEmpty())
                    .hasSize(1);
            assertThat(warehouse.hooks().calls()).hasSize(2);
            assertThat(warehouse.products()).isEqualTo(round + 1L);
        }
    }

    @Test
    void ofManyAtOnceWithAKeyThatHasExpiredOneDoesTheWork() throws Exception {
        create("k1", product("A-1", "Chair")).has(201);
        warehouse.sql("update idempotency_key set expires_at = timestamp '2020-01-01 00:00:00'");

        List<Reply> replies = AtOnce.all(Warehouse.CLIENTS, number -> create("k1", product("A-2", "Table")));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(warehouse.products()).isEqualTo(2);
    }

    @Test
    void theKeyCostsTwoStatementsAndARepetitionTwo() {
        warehouse.product("A-0");
        create("k0", product("A-1", "Chair")).has(201);
        long plain = warehouse.statementsOf(
                () -> api.post("/products", product("A-2", "Chair")).has(201));
        long keyed = warehouse.statementsOf(
                () -> create("k1", product("A-3", "Chair")).has(201));

        assertThat(keyed).isEqualTo(plain + 2);
        assertThat(warehouse.statementsOf(
                        () -> create("k1", product("A-3", "Chair")).has(201)))
                .isEqualTo(2);
    }

    private Reply create(String key, String body) {
        return send("/products", key, body);
    }

    private Reply send(String path, String key, String body) {
        return api.send("POST", path, Api.JSON, body, "Idempotency-Key", key);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
