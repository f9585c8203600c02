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
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Several resources by one request: all or none. */
@OnEveryDatabase
class BulkTest {

    private static final String BULK = "/products/bulk";

    private final Warehouse warehouse;
    private final Api api;

    BulkTest(Database database) {
        warehouse = Warehouse.on(database);
        api = warehouse.api();
    }

    @Test
    void allAreCreatedAndReportedInOrder() {
        Reply reply = api.post(BULK, items(product("A-1", "Chair"), product("A-2", "Table")))
                .has(200);

        assertThat(statuses(reply)).containsExactly(201, 201);
        assertThat(reply.at("/items/0/resource/sku").asString()).isEqualTo("A-1");
        assertThat(reply.at("/items/1/resource/sku").asString()).isEqualTo("A-2");
        long id = reply.at("/items/1/resource/id").asLong();
        assertThat(api.get("/products/" + id).has(200).json()).isEqualTo(reply.at("/items/1/resource"));
    }

    @Test
    void theHooksAreCalledForEachItem() {
        api.post(BULK, items(product("A-1", "Chair"), product("A-2", "Table"))).has(200);

        assertThat(warehouse.hooks().calls())
                .containsExactly("beforeCreate A-1", "beforeCreate A-2", "afterCreate A-1", "afterCreate A-2");
    }

    @Test
    void whatIsInvalidIsReportedOfAllItemsAtOnceAndNothingIsWritten() {
        long statements = warehouse.statementsOf(() -> api.post(
                        BULK, items(product("A-1", "Chair"), product("a", " "), product("A-3", " ")))
                .has(422, "items[1].sku", "items[1].name", "items[2].name"));

        assertThat(statements).isZero();
        assertThat(warehouse.products()).isZero();
    }

    @Test
    void aConflictNamesItsItemAndNothingIsWritten() {
        warehouse.product("A-2");

        api.post(BULK, items(product("A-1", "Chair"), product("A-2", "Table"))).has(409, "items[1].sku");
        api.post(BULK, items(product("A-1", "Chair"), product("A-3", "Table", "\"supplierId\": 99")))
                .has(422, "items[1].supplierId");

        assertThat(warehouse.products()).isEqualTo(1);
    }

    @Test
    void twoItemsThatWantTheSameAreAConflictOfTheSecond() {
        api.post(BULK, items(product("A-1", "Chair"), product("A-2", "Chair"), product("A-1", "Table")))
                .has(409, "items[2].sku");

        String rack = "{\"code\": \"R1\", \"aisle\": 1}";
        api.post("/racks/bulk", items(rack, rack)).has(409, "items[1].code");
    }

    @Test
    void aRuleOfTheWholeEntityNamesItsItem() {
        String ada = "{\"name\": \"Ada\"}";
        String bob = "{\"name\": \"Bob\", \"alias\": \"Bob\"}";

        api.post("/suppliers", bob).has(422);
        api.post("/suppliers/bulk", items(ada, bob)).has(422, "items[1]");
        String change = change(warehouse.supplier("Eve"), "{\"alias\": \"Eve\"}");
        api.send("PATCH", "/suppliers/bulk", Api.JSON, items(change)).has(422, "items[0]");
    }

    @Test
    void aHookThatRefusesOneRefusesAll() {
        warehouse.hooks().at("beforeCreate A-2", () -> {
            throw new ProblemException(403, "Not this one.");
        });

        api.post(BULK, items(product("A-1", "Chair"), product("A-2", "Table"))).has(403, "items[1]");

        assertThat(warehouse.products()).isZero();
    }

    @Test
    void aListThatIsTooShortOrTooLongIs422() {
        String[] tooMany = Collections.nCopies(21, product("A-1", "Chair")).toArray(String[]::new);

        api.post(BULK, items()).has(422, "items");
        api.post(BULK, items(tooMany)).has(422, "items");
        api.post(BULK, "{}").has(422, "items");
        api.post(BULK, "{\"items\": null}").has(422, "items");
        api.post(BULK, "{\"items\": [null]}").has(400);
        api.post(BULK, "{\"items\": {}}").has(400, "items");
        api.post(BULK, "{\"items\": [{\"colour\": 1}]}").has(400, "items[0].colour");
        api.post(BULK + "?atomic=perhaps", items(product("A-1", "Chair"))).has(400, "atomic");
        api.post(BULK + "?colour=red", items(product("A-1", "Chair"))).has(400, "colour");
    }

    @Test
    void allAreChangedInTheOrderOfTheRequest() {
        long chair = warehouse.product("A-1");
        long table = warehouse.product("A-2");

        Reply reply = api.send(
                        "PATCH",
                        BULK,
                        Api.JSON,
                        items(change(table, "{\"stock\": 5}"), change(chair, "{\"name\": \"Stool\", \"price\": null}")))
                .has(200);

        assertThat(statuses(reply)).containsExactly(200, 200);
        assertThat(reply.at("/items/0/resource/stock").asInt()).isEqualTo(5);
        assertThat(reply.at("/items/1/resource/name").asString()).isEqualTo("Stool");
        assertThat(reply.at("/items/1/resource/version").asLong()).isEqualTo(1);
        assertThat(warehouse.hooks().calls())
                .endsWith("beforePatch A-2", "beforePatch A-1", "afterUpdate A-2", "afterUpdate A-1");
    }

    @Test
    void aMissingResourceIs404AndNothingIsChanged() {
        long chair = warehouse.product("A-1");

        patch(change(chair, "{\"stock\": 5}"), change(999_999, "{\"stock\": 5}"))
                .has(404, "items[1]");

        assertThat(api.get("/products/" + chair).at("/stock").asInt()).isEqualTo(1);
    }

    @Test
    void aVersionThatIsNotTheCurrentOneIs409() {
        long chair = warehouse.product("A-1");
        String item = "{\"id\": %d, \"version\": %d, \"patch\": {\"stock\": 5}}";

        patch(item.formatted(chair, 3)).has(409, "items[0].version");
        patch(item.formatted(chair, 0)).has(200);
        patch("{\"id\": %d, \"version\": null, \"patch\": {\"stock\": 6}}".formatted(chair))
                .has(200);
        long supplier = warehouse.supplier("Ada");
        api.send(
                        "PATCH",
                        "/suppliers/bulk",
                        Api.JSON,
                        items("{\"id\": %d, \"version\": 0, \"patch\": {}}".formatted(supplier)))
                .has(400, "items[0].version");
    }

    @Test
    void aChangeNeedsAKeyAndAPatchAndNoKeyComesTwice() {
        long chair = warehouse.product("A-1");

        patch("{}").has(422, "items[0].id", "items[0].patch");
        patch(change(chair, "null")).has(422, "items[0].patch");
        patch(change(chair, "{}"), change(chair, "{}")).has(422, "items[1].id");
        patch(change(chair, "{\"name\": null}")).has(422, "items[0].name");
        patch(change(chair, "{\"sku\": \"A-2\"}")).has(400, "items[0].patch.sku");
    }

    @Test
    void aChangeMeanwhileIs409AndIsNotOverwritten() {
        long chair = warehouse.product("A-1");
        warehouse
                .hooks()
                .at("beforePatch", () -> warehouse.elsewhere("update product set stock = 9, version = version + 1"));

        patch(change(chair, "{\"stock\": 5}")).has(409);

        assertThat(api.get("/products/" + chair).at("/stock").asInt()).isEqualTo(9);
    }

    @Test
    void allAreDeleted() {
        long chair = warehouse.product("A-1");
        long table = warehouse.product("A-2");
        warehouse.product("A-3");

        Reply reply = api.delete(BULK + "?ids=" + joined(table, chair)).has(200);

        assertThat(statuses(reply)).containsExactly(204, 204);
        assertThat(reply.at("/items/0/id").asLong()).isEqualTo(table);
        assertThat(warehouse.products()).isEqualTo(1);
        assertThat(warehouse.hooks().calls())
                .endsWith(
                        "beforeDelete " + table,
                        "beforeDelete " + chair,
                        "afterDelete " + table,
                        "afterDelete " + chair);
    }

    @Test
    void ifOneCannotBeDeletedNoneIs() {
        long chair = warehouse.product("A-1");
        api.delete(BULK + "?ids=" + joined(chair, 999_999)).has(404, "ids[1]");

        long used = warehouse.supplier("Ada");
        long unused = warehouse.supplier("Grace");
        api.patch("/products/" + chair, "{\"supplierId\": %d}".formatted(used)).has(200);
        api.delete("/suppliers/bulk?ids=" + joined(unused, used)).has(409);

        api.get("/products/" + chair).has(200);
        api.get("/suppliers/" + unused).has(200);
    }

    @Test
    void keysThatAreMissingMalformedRepeatedOrTooManyAre400() {
        String many = String.join(
                ",", IntStream.range(0, 21).mapToObj(String::valueOf).toList());

        api.delete(BULK).has(400, "ids");
        api.delete(BULK + "?ids=").has(400, "ids");
        api.delete(BULK + "?ids=1,x").has(400, "ids");
        api.delete(BULK + "?ids=1,1").has(400, "ids");
        api.delete(BULK + "?ids=" + many).has(400, "ids");
        api.delete(BULK + "?ids=1&stage=DRAFT").has(400, "stage");
    }

    @Test
    void whatIsRemovedWithItsPartsIsDeletedToo() {
        String rack = "{\"code\": \"%s\", \"aisle\": 1}";
        api.post("/racks/bulk", items(rack.formatted("R1"), rack.formatted("R2")))
                .has(200);

        assertThat(api.delete("/racks/bulk?ids=R1,R2")
                        .has(200)
                        .at("/items/1/id")
                        .asString())
                .isEqualTo("R2");
        api.delete("/racks/bulk?ids=R1").has(404, "ids[0]");
        assertThat(warehouse.sql("delete from rack_lock")).isZero();
    }

    @Test
    void aPatchIsJudgedByWhatItIsAppliedTo() {
        api.post("/racks/bulk", items("{\"code\": \"R1\", \"aisle\": 1}")).has(200);
        String item = "{\"id\": \"R1\", \"patch\": {\"size\": %s}}";

        rackPatch(item.formatted("{\"width\": 1}")).has(422, "items[0].size.height");
        rackPatch(item.formatted("{\"width\": 1, \"height\": 2}")).has(200);
        rackPatch(item.formatted("{\"width\": 3}")).has(200);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheItems() {
        long supplier = warehouse.supplier("Ada");
        String[] racks = IntStream.range(0, 10)
                .mapToObj(number ->
                        "{\"code\": \"R%d\", \"aisle\": 1, \"reservedForId\": %d}".formatted(number, supplier))
                .toArray(String[]::new);
        api.post("/racks/bulk", items(racks)).has(200);
        String[] changes = IntStream.range(0, 10)
                .mapToObj(number -> "{\"id\": \"R%d\", \"patch\": {\"aisle\": 2}}".formatted(number))
                .toArray(String[]::new);
        String[] products = IntStream.range(0, 10)
                .mapToObj(number -> product("A-" + number, "Chair"))
                .toArray(String[]::new);
        warehouse.product("B-1");

        assertThat(warehouse.statementsOf(() -> rackPatch(changes).has(200)))
                .as("the locks, one read with its eager relations, and one batch of updates")
                .isEqualTo(3);
        assertThat(warehouse.statementsOf(() -> api.post(BULK, items(products)).has(200)))
                .as("one batch of inserts, and perhaps new keys")
                .isLessThanOrEqualTo(2);
        List<Long> ids = StreamSupport.stream(
                        api.get("/products").json().path("items").spliterator(), false)
                .map(item -> item.path("id").asLong())
                .toList();
        String keys = joined(ids.stream().mapToLong(Long::longValue).toArray());
        assertThat(warehouse.statementsOf(
                        () -> api.delete(BULK + "?ids=" + keys).has(200)))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotOfferedIsNotThere() {
        api.post("/bins/bulk", items("{}")).has(405);
        api.patch("/bins", "{}").has(405);
        api.delete("/bins").has(405);
    }

    private Reply patch(String... items) {
        return api.send("PATCH", BULK, Api.JSON, items(items));
    }

    private Reply rackPatch(String... items) {
        return api.send("PATCH", "/racks/bulk", Api.JSON, items(items));
    }

    private static List<Integer> statuses(Reply reply) {
        return StreamSupport.stream(reply.json().path("items").spliterator(), false)
                .map(item -> item.path("status").asInt())
                .toList();
    }
}
