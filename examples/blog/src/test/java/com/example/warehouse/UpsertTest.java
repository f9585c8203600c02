package com.example.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PUT by a unique value creates or replaces. */
@OnEveryDatabase
class UpsertTest {

    private static final String CHAIR = "{\"name\": \"Chair\", \"stock\": 1, \"stage\": \"DRAFT\", \"price\": 5}";
    private static final String STOOL = "{\"name\": \"Stool\", \"stock\": 2, \"stage\": \"ON_SALE\"}";

    private final Warehouse warehouse;
    private final Api api;
    private final AtomicInteger skus = new AtomicInteger();

    UpsertTest(Database database) {
        warehouse = Warehouse.on(database);
        api = warehouse.api();
    }

    @Test
    void itCreatesAndThenReplaces() {
        Reply created = api.put("/products/by/sku/A-1", CHAIR).has(201);
        assertThat(created.at("/sku").asString()).isEqualTo("A-1");
        String location = created.header("Location").orElseThrow();
        assertThat(location).endsWith("/products/" + created.id());

        Reply replaced = api.put("/products/by/sku/A-1", STOOL).has(200);

        assertThat(replaced.header("Location")).isEmpty();
        assertThat(replaced.id()).isEqualTo(created.id());
        assertThat(replaced.at("/name").asString()).isEqualTo("Stool");
        assertThat(replaced.at("/price").isNull())
                .as("what is left out is cleared")
                .isTrue();
        assertThat(replaced.at("/version").asLong()).isEqualTo(1);
        assertThat(warehouse.products()).isEqualTo(1);
    }

    @Test
    void theHooksAreThoseOfWhatIsDone() {
        api.put("/products/by/sku/A-1", CHAIR).has(201);
        api.put("/products/by/sku/A-1", STOOL).has(200);

        assertThat(warehouse.hooks().calls())
                .containsExactly("beforeCreate A-1", "afterCreate A-1", "beforeUpdate A-1", "afterUpdate A-1");
    }

    @Test
    void theValueMayBeInTheBodyIfItIsTheSame() {
        String body = STOOL.replace("{", "{\"sku\": \"A-1\", ");

        api.put("/products/by/sku/A-1", body).has(201);
        api.put("/products/by/sku/A-1", body).has(200);
        api.put("/products/by/sku/A-2", body).has(422, "sku");
    }

    @Test
    void theRulesAreTheSameWhetherItCreatesOrReplaces() {
        String incomplete = "{\"name\": \" \"}";
        String[] wrong = {"name", "stock", "stage"};

        api.put("/products/by/sku/A-1", incomplete).has(422, wrong);
        api.put("/products/by/sku/A-1", CHAIR).has(201);
        api.put("/products/by/sku/A-1", incomplete).has(422, wrong);
        api.put("/products/by/sku/not%20a%20sku", CHAIR).has(422, "sku");
        api.put("/products/by/sku/A-1", CHAIR.replace("}", ", \"colour\": 1}")).has(400, "colour");
        api.put("/products/by/sku/A-1", CHAIR.replace("}", ", \"supplierId\": 99}"))
                .has(422, "supplierId");
        api.put("/products/by/colour/red", CHAIR).has(404);
    }

    @Test
    void whatIsWrittenIsTaggedAndItsBodyCanBeSpared() {
        Reply created = api.put("/products/by/sku/A-1", CHAIR).has(201);
        Reply replaced = api.send("PUT", "/products/by/sku/A-1", Api.JSON, STOOL, "Prefer", "return=minimal")
                .has(204);
        Reply another = api.send("PUT", "/products/by/sku/A-2", Api.JSON, CHAIR, "Prefer", "return=minimal")
                .has(201);

        assertThat(created.header("ETag")).hasValue("\"0\"");
        assertThat(replaced.header("ETag")).hasValue("\"1\"");
        assertThat(another.body()).isEmpty();
        api.send("PUT", "/products/by/sku/A-1", Api.JSON, STOOL, "If-Match", "\"0\"")
                .has(400, "If-Match");
    }

    @Test
    void anAttributeThatCanChangeKeepsTheValueOfThePath() {
        UUID tag = UUID.randomUUID();

        Reply created = api.put("/bins/by/tag/" + tag, "{\"place\": \"Yard\"}").has(201);
        Reply replaced = api.put("/bins/by/tag/" + tag, "{\"place\": \"Gate\"}").has(200);

        assertThat(replaced.id()).isEqualTo(created.id());
        assertThat(replaced.at("/tag").asString()).isEqualTo(tag.toString());
        api.put("/bins/by/tag/not-a-tag", "{\"place\": \"Gate\"}").has(400, "tag");
        api.put("/bins/by/tag/1-1-1-1-1", "{\"place\": \"Gate\"}").has(400, "tag");
        api.get("/bins/by/tag/1-1-1-1-1").has(400, "tag");
        api.get("/bins/by/tag/" + tag).has(200);
    }

    @Test
    void ofManyCreatorsAtOnceOneCreates() throws Exception {
        for (int round = 0; round < 5; round++) {
            String path = "/products/by/sku/A-" + round;

            List<Reply> replies = AtOnce.all(Warehouse.CLIENTS, number -> api.put(path, CHAIR));

            assertThat(replies).extracting(Reply::status).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
            assertThat(warehouse.products()).isEqualTo(round + 1L);
        }
    }

    @Test
    void whatIsLockedIsReplacedByOneAfterTheOther() throws Exception {
        String path = "/bins/by/tag/" + UUID.randomUUID();
        api.put(path, "{\"place\": \"Yard\"}").has(201);

        List<Reply> replies =
                AtOnce.all(Warehouse.CLIENTS, number -> api.put(path, "{\"place\": \"Place %d\"}".formatted(number)));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
    }

    @Test
    void itCostsOneStatementMoreThanCreatingAndNoneMoreThanReplacing() {
        long creating = fewestStatements(warehouse::product);

        assertThat(fewestStatements(
                        sku -> api.put("/products/by/sku/" + sku, CHAIR).has(201)))
                .isEqualTo(creating + 1);
        warehouse.product("A-2");
        assertThat(warehouse.statementsOf(
                        () -> api.put("/products/by/sku/A-2", STOOL).has(200)))
                .as("a read and an update")
                .isEqualTo(2);
    }

    /** Of three attempts, as Hibernate fetches new keys from the sequence once in a while. */
    private long fewestStatements(Consumer<String> work) {
        return IntStream.range(0, 3)
                .mapToLong(attempt -> warehouse.statementsOf(() -> work.accept("B-" + skus.incrementAndGet())))
                .min()
                .orElseThrow();
    }
}
