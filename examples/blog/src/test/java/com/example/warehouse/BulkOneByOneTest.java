package com.example.warehouse;

import static com.example.warehouse.Warehouse.change;
import static com.example.warehouse.Warehouse.items;
import static com.example.warehouse.Warehouse.joined;
import static com.example.warehouse.Warehouse.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import com.example.specimen.api.ProblemException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Several resources by one request, each on its own. */
@OnEveryDatabase
class BulkOneByOneTest {

    private static final String BULK = "/products/bulk?atomic=false";

    private final Warehouse warehouse;
    private final Api api;

    BulkOneByOneTest(Database database) {
        warehouse = Warehouse.on(database);
        api = warehouse.api();
    }

    @Test
    void whatCanBeCreatedIsAndTheRestIsExplained() {
        warehouse.product("A-2");
        warehouse.hooks().at("beforeCreate A-4", () -> {
            throw new ProblemException(403, "Not this one.");
        });

        Reply reply = api.post(
                        BULK,
                        items(
                                product("A-1", "Chair"),
                                product("A-2", "Taken"),
                                product("A-3", "Old", "\"soldFrom\": \"2001-01-01\""),
                                product("A-4", "Refused"),
                                product("A-5", "Lost", "\"supplierId\": 99"),
                                product("A-6", "Table")))
                .has(200);

        assertThat(statuses(reply)).containsExactly(201, 409, 422, 403, 422, 201);
        assertThat(reply.at("/items/1/problem/violations/0/path").asString()).isEqualTo("sku");
        assertThat(reply.at("/items/2/problem/violations/0/path").asString()).isEqualTo("soldFrom");
        assertThat(reply.at("/items/3/problem/detail").asString()).isEqualTo("Not this one.");
        assertThat(reply.at("/items/3/problem/violations").isEmpty()).isTrue();
        assertThat(reply.at("/items/4/problem/violations/0/path").asString()).isEqualTo("supplierId");
        assertThat(warehouse.products()).isEqualTo(3);
    }

    @Test
    void aRuleOfTheWholeEntityIsExplained() {
        Reply reply = api.post(
                        "/suppliers/bulk?atomic=false",
                        items("{\"name\": \"Ada\", \"alias\": \"Ada\"}", "{\"name\": \"Ada\"}"))
                .has(200);

        assertThat(statuses(reply)).containsExactly(422, 201);
        assertThat(reply.at("/items/0/problem/violations/0/message").asString())
                .isEqualTo("must have an alias that is not its name");
    }

    @Test
    void theSecondOfTwoThatWantTheSameIsRefused() {
        Reply reply = api.post(BULK, items(product("A-1", "Chair"), product("A-1", "Table")))
                .has(200);

        assertThat(statuses(reply)).containsExactly(201, 409);
    }

    @Test
    void whatCanBeChangedIsAndTheRestIsExplained() {
        long chair = warehouse.product("A-1");
        String stale = "{\"id\": %d, \"version\": 7, \"patch\": {}}".formatted(warehouse.product("A-2"));

        Reply reply = api.send(
                        "PATCH", BULK, Api.JSON, items(change(999_999, "{}"), stale, change(chair, "{\"stock\": 5}")))
                .has(200);

        assertThat(statuses(reply)).containsExactly(404, 409, 200);
        assertThat(reply.at("/items/1/problem/violations/0/path").asString()).isEqualTo("version");
        assertThat(api.get("/products/" + chair).at("/stock").asInt()).isEqualTo(5);
    }

    @Test
    void whatCanBeDeletedIsAndTheRestIsExplained() {
        long chair = warehouse.product("A-1");
        long table = warehouse.product("A-2");

        Reply reply = api.delete(BULK + "&ids=" + joined(chair, 999_999, table)).has(200);

        assertThat(statuses(reply)).containsExactly(204, 404, 204);
        assertThat(warehouse.products()).isZero();
    }

    @Test
    void anUnexpectedFailureOfOneIsNotThatOfTheOthers() {
        warehouse.hooks().at("afterCreate A-1", () -> {
            throw new IllegalStateException("secret");
        });

        Reply reply = api.post(BULK, items(product("A-1", "Chair"), product("A-2", "Table")))
                .has(200);

        assertThat(statuses(reply)).containsExactly(500, 201);
        assertThat(reply.body()).doesNotContain("secret");
    }

    private static List<Integer> statuses(Reply reply) {
        return StreamSupport.stream(reply.json().path("items").spliterator(), false)
                .map(item -> item.path("status").asInt())
                .toList();
    }
}
