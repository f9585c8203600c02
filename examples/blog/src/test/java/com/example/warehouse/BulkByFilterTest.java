package com.example.warehouse;

import static com.example.warehouse.Warehouse.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import com.example.specimen.api.ProblemException;
import org.junit.jupiter.api.Test;

/** All resources that a filter finds, up to a limit. */
@OnEveryDatabase
class BulkByFilterTest {

    private final Warehouse warehouse;
    private final Api api;

    BulkByFilterTest(Database database) {
        warehouse = Warehouse.on(database);
        api = warehouse.api();
    }

    @Test
    void whatMatchesIsChangedAndCounted() {
        fill(3);
        long other = api.post("/products", product("B-1", "Table", "\"stage\": \"ON_SALE\""))
                .has(201)
                .id();

        Reply reply =
                api.patch("/products?stage=DRAFT", "{\"stage\": \"ON_SALE\"}").has(200);

        assertThat(reply.at("/affected").asLong()).isEqualTo(3);
        assertThat(api.get("/products/count?stage=ON_SALE").at("/count").asLong())
                .isEqualTo(4);
        assertThat(api.get("/products/" + other).at("/version").asLong()).isZero();
        assertThat(warehouse.hooks().calls())
                .endsWith(
                        "beforePatch A-0",
                        "beforePatch A-1",
                        "beforePatch A-2",
                        "afterUpdate A-0",
                        "afterUpdate A-1",
                        "afterUpdate A-2");
    }

    @Test
    void whatMatchesIsDeletedAndCounted() {
        fill(3);

        assertThat(api.delete("/products?sku=A-1").has(200).at("/affected").asLong())
                .isEqualTo(1);
        assertThat(api.delete("/products?stage=DRAFT").has(200).at("/affected").asLong())
                .isEqualTo(2);
        assertThat(api.delete("/products?stage=DRAFT").has(200).at("/affected").asLong())
                .isZero();
    }

    @Test
    void withoutAFilterNothingIsWritten() {
        fill(1);

        api.delete("/products").has(400);
        api.patch("/products", "{\"stock\": 0}").has(400);
        api.delete("/products?page=0").has(400, "page");
        api.delete("/products?colour=red").has(400, "colour");
        api.delete("/products?stage=LOST").has(400, "stage");

        assertThat(warehouse.products()).isEqualTo(1);
    }

    @Test
    void moreThanTheModelAllowsIs409AndNothingIsWritten() {
        fill(11);

        api.delete("/products?stage=DRAFT").has(409);
        api.patch("/products?stage=DRAFT", "{\"stock\": 0}").has(409);
        assertThat(warehouse.products()).isEqualTo(11);
        assertThat(api.get("/products?sku=A-1").at("/items/0/stock").asInt()).isEqualTo(1);

        api.delete("/products?sku=A-0").has(200);
        api.delete("/products?stage=DRAFT").has(200);
    }

    @Test
    void moreThanTheClientExpectsIs409AndNothingIsWritten() {
        fill(3);

        delete("max-affected=2").has(409);
        delete("return=minimal, max-affected=0").has(409);
        delete("max-affected=x").has(400, "Prefer");
        delete("max-affected").has(400, "Prefer");
        api.send("PATCH", "/products?stage=DRAFT", Api.MERGE_PATCH, "{\"stock\": 0}", "Prefer", "max-affected=2")
                .has(409);
        assertThat(warehouse.products()).isEqualTo(3);

        assertThat(delete("max-affected=3").has(200).at("/affected").asLong()).isEqualTo(3);
    }

    @Test
    void whatIsInvalidConflictsOrIsRefusedChangesNothing() {
        fill(2);

        api.patch("/products?stage=DRAFT", "{\"name\": \" \"}").has(422, "name");
        api.patch("/products?stage=DRAFT", "{\"supplierId\": 99}").has(422, "supplierId");
        warehouse.hooks().at("beforePatch A-1", () -> {
            throw new ProblemException(403, "Not this one.");
        });
        api.patch("/products?stage=DRAFT", "{\"stock\": 0}").has(403);

        assertThat(api.get("/products?sku=A-0").at("/items/0/stock").asInt()).isEqualTo(1);
    }

    @Test
    void aChangeMeanwhileIs409AndNothingIsWritten() {
        fill(2);
        warehouse
                .hooks()
                .at(
                        "beforePatch A-1",
                        () -> warehouse.elsewhere(
                                "update product set stage = 'ON_SALE', version = version + 1 where sku = 'A-0'"));

        api.patch("/products?stage=DRAFT", "{\"stock\": 0}").has(409);

        assertThat(api.get("/products?sku=A-0").at("/items/0/stock").asInt()).isEqualTo(1);
        assertThat(api.get("/products?sku=A-1").at("/items/0/stock").asInt()).isEqualTo(1);
    }

    @Test
    void whatOthersReferToIsNotDeleted() {
        long supplier = warehouse.supplier("Ada");
        api.post("/products", product("A-1", "Chair", "\"supplierId\": " + supplier))
                .has(201);

        api.delete("/suppliers?name=Ada").has(409);
        api.patch("/suppliers?name=Ada", "{\"name\": \"Grace\"}").has(405);
    }

    @Test
    void whatIsRemovedWithItsPartsIsChangedAndDeletedToo() {
        for (int number = 0; number < 3; number++) {
            String rack = "{\"code\": \"R%d\", \"aisle\": 1}".formatted(number);
            api.send("POST", "/racks", Api.JSON, rack, "Idempotency-Key", "k" + number)
                    .has(201);
        }

        api.patch("/racks?aisle=1", "{\"size\": {\"width\": 1}}").has(422, "size.height");
        assertThat(api.patch("/racks?aisle=1", "{\"aisle\": 2}")
                        .has(200)
                        .at("/affected")
                        .asLong())
                .isEqualTo(3);
        assertThat(api.delete("/racks?aisle.gte=2").has(200).at("/affected").asLong())
                .isEqualTo(3);
        assertThat(warehouse.sql("delete from rack_lock")).isZero();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheResources() {
        fill(10);

        assertThat(warehouse.statementsOf(() ->
                        api.patch("/products?stage=DRAFT", "{\"stock\": 7}").has(200)))
                .as("one read, and one batch of updates")
                .isEqualTo(2);
        assertThat(warehouse.statementsOf(
                        () -> api.delete("/products?stage=DRAFT").has(200)))
                .as("the keys, and the deletion")
                .isEqualTo(2);
    }

    private Reply delete(String prefer) {
        return api.send("DELETE", "/products?stage=DRAFT", "", "", "Prefer", prefer);
    }

    private void fill(int products) {
        for (int number = 0; number < products; number++) {
            warehouse.product("A-" + number);
        }
    }
}
