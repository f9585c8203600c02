package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Entities that are created, changed and removed together with their parent. */
@OnEveryDatabase
class CompositionTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Nested nested;
    private final Api api;
    private final long ware;

    CompositionTest(Database database) {
        nested = Nested.on(database);
        api = nested.api();
        ware = nested.named("/wares", "Tea");
        nested.orderHooks().calls.clear();
    }

    @Test
    void anOrderIsCreatedWithItsLinesInOneStatementEach() {
        String input = order(line(1), line(2), line(3));

        assertThat(nested.statementsOf(() -> api.post("/purchase-orders", input).has(201)))
                .isEqualTo(4);
        assertThat(nested.orderHooks().calls).containsExactly("beforeCreate 3", "afterCreate 3");
    }

    @Test
    void expandShowsTheLinesWithTheirReferences() {
        String path = create(line(1), line(2));

        JsonNode lines = lines(path);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/wareId").asLong()).isEqualTo(ware);
        assertThat(lines.get(1).at("/quantity").asInt()).isEqualTo(2);
        assertThat(lines.get(0).has("purchaseOrderId")).isFalse();
        assertThat(lines.get(0).at("/createdAt").isNull()).isFalse();
        assertThat(api.get(path).json().has("lines")).isFalse();
    }

    @Test
    void everyItemIsCheckedInItsPlace() {
        api.post(
                        "/purchase-orders",
                        order(line(1), "{\"wareId\": 1, \"quantity\": 0, \"note\": \"X\", \"contact\": \"no\"}", "{}"))
                .has(
                        422,
                        "lines[1].quantity",
                        "lines[1].note",
                        "lines[1].contact",
                        "lines[2].wareId",
                        "lines[2].quantity");
        api.post("/purchase-orders", order(line(1), "{\"colour\": 1}")).has(400, "lines[1].colour");
        api.post("/purchase-orders", order("{\"purchaseOrderId\": 1}")).has(400, "lines[0].purchaseOrderId");
        api.post("/purchase-orders", order("{\"quantity\": \"one\"}")).has(400, "lines[0].quantity");
        api.post("/purchase-orders", order("null")).has(400, "lines[0]");
        api.post("/purchase-orders", "{\"customer\": \"Ada\", \"lines\": {}}").has(400, "lines");
    }

    @Test
    void aReferenceToNothingIsReportedInItsPlace() {
        api.post("/purchase-orders", order(line(1), "{\"wareId\": 999999, \"quantity\": 1}"))
                .has(422, "lines[1].wareId");
        String path = create(line(1));
        api.patch(path, "{\"lines\": [{\"wareId\": 999999, \"quantity\": 1}]}").has(422, "lines[0].wareId");
        assertThat(lines(path)).hasSize(1);
    }

    @Test
    void aTakenUniqueValueIsReportedInItsPlace() {
        String serial = "S" + COUNTER.incrementAndGet();
        String line = "{\"wareId\": %d, \"quantity\": 1, \"serial\": \"%s\"}".formatted(ware, serial);
        create(line);

        api.post("/purchase-orders", order(line(1), line)).has(409, "lines[1].serial");
    }

    @Test
    void thereIsACap() {
        String[] five = IntStream.range(0, 5).mapToObj(number -> line(1)).toArray(String[]::new);
        String[] six = IntStream.range(0, 6).mapToObj(number -> "{}").toArray(String[]::new);

        create(five);
        api.post("/purchase-orders", order(six)).has(422, "lines");
    }

    @Test
    void aReplacementChangesWhatHasAKeyCreatesWhatHasNoneAndRemovesTheRest() {
        String path = create(line(1), line(2), line(3));
        List<Long> ids = ids(lines(path));
        JsonNode before = lines(path);

        put(path, order(line(ids.get(2), 30), line(4), line(ids.get(0), 10)));

        JsonNode after = lines(path);
        assertThat(ids(after)).hasSize(3).contains(ids.get(0), ids.get(2)).doesNotContain(ids.get(1));
        assertThat(quantities(after)).containsExactly(10, 30, 4);
        assertThat(after.get(0).at("/createdAt")).isEqualTo(before.get(0).at("/createdAt"));
        assertThat(nested.rows("order_line", "id = " + ids.get(1))).isZero();
        assertThat(nested.orderHooks().calls).endsWith("beforeUpdate 3");
    }

    @Test
    void aKeyOfAnotherParentIsRefusedAndNothingMoves() {
        String mine = create(line(1));
        String theirs = create(line(7));
        long foreign = ids(lines(theirs)).get(0);

        api.put(mine, order(line(1), line(foreign, 99))).has(422, "lines[1].id");
        api.patch(mine, "{\"lines\": [%s]}".formatted(line(foreign, 99))).has(422, "lines[0].id");
        api.put(mine, order(line(999_999, 1))).has(422, "lines[0].id");
        api.post("/purchase-orders", order(line(foreign, 99))).has(422, "lines[0].id");

        assertThat(quantities(lines(mine))).containsExactly(1);
        assertThat(quantities(lines(theirs))).containsExactly(7);
    }

    @Test
    void aKeyThatIsSentTwiceIsRefused() {
        String path = create(line(1));
        long id = ids(lines(path)).get(0);

        api.put(path, order(line(id, 1), line(id, 2))).has(422, "lines[1].id");
        assertThat(quantities(lines(path))).containsExactly(1);
    }

    @Test
    void whatIsSetOnceIsRefusedOfAnItemThatIsThere() {
        String path = create("{\"wareId\": %d, \"quantity\": 1, \"voucher\": \"V\"}".formatted(ware));
        long id = ids(lines(path)).get(0);
        String again = "{\"id\": %d, \"wareId\": %d, \"quantity\": 2, \"voucher\": \"W\"}".formatted(id, ware);

        api.put(path, order(again)).has(422, "lines[0].voucher");
        put(path, order(line(id, 2)));
        assertThat(lines(path).get(0).at("/voucher").asString()).isEqualTo("V");
    }

    @Test
    void aPatchReplacesTheListOnlyIfItIsThere() {
        String path = create(line(1), line(2));

        api.patch(path, "{\"customer\": \"Grace\"}").has(200);
        assertThat(lines(path)).hasSize(2);
        api.patch(path, "{\"lines\": [%s]}".formatted(line(5))).has(200);
        assertThat(quantities(lines(path))).containsExactly(5);
        api.patch(path, "{\"lines\": null}").has(200);
        assertThat(lines(path)).isEmpty();
    }

    @Test
    void aReplacementWithoutTheListEmptiesIt() {
        String path = create(line(1));

        put(path, "{\"customer\": \"Ada\"}");

        assertThat(lines(path)).isEmpty();
    }

    @Test
    void theVersionCountsAChangeOfTheLinesOnce() {
        String path = create(line(1));
        long id = ids(lines(path)).get(0);

        assertThat(put(path, order(line(id, 2))).at("/version").asLong()).isEqualTo(1);
        assertThat(api.get(path).at("/version").asLong()).isEqualTo(1);
        Reply both = put(path, order(line(3)).replace("Ada", "Grace"));
        assertThat(both.at("/version").asLong()).isEqualTo(2);
        assertThat(api.patch(path, "{\"lines\": []}").has(200).at("/version").asLong())
                .isEqualTo(3);
        assertThat(api.patch(path, "{}").has(200).at("/version").asLong()).isEqualTo(3);
    }

    @Test
    void replacementsAtTheSameTimeSucceedWholeOrAre409() {
        String path = create(line(1));
        List<CompletableFuture<Integer>> replies = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                        api.put(path, order(line(number + 1), line(number + 1))).status()))
                .toList();

        List<Integer> statuses = replies.stream().map(CompletableFuture::join).toList();

        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        List<Integer> quantities = quantities(lines(path));
        assertThat(quantities).hasSize(2);
        assertThat(quantities.get(0)).isEqualTo(quantities.get(1));
        long changes = statuses.stream().filter(status -> status == 200).count();
        assertThat(api.get(path).at("/version").asLong()).isEqualTo(changes);
    }

    @Test
    void underIfMatchAChangeOfTheLinesIs412ForAllWhoSawTheFormerVersion() {
        String path = create(line(1));
        List<CompletableFuture<Integer>> replies = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> api.send("PUT", path, Api.JSON, order(line(number + 1)), "If-Match", "\"0\"")
                                .status()))
                .toList();

        List<Integer> statuses = replies.stream().map(CompletableFuture::join).toList();

        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 412);
        assertThat(lines(path)).hasSize(1);
        assertThat(api.get(path).header("ETag")).contains("\"1\"");
    }

    @Test
    void aReplacementCostsTheTwoReadsAndWhatChanged() {
        String path = create(line(1), line(2));
        List<Long> ids = ids(lines(path));
        String changed = order(line(ids.get(0), 9), line(ids.get(1), 2));

        assertThat(nested.statementsOf(() -> put(path, changed)))
                .as("order, lines, one update, the version")
                .isEqualTo(4);
        assertThat(nested.statementsOf(
                        () -> api.patch(path, "{\"customer\": \"Grace\"}").has(200)))
                .as("lines that are not sent are not read")
                .isEqualTo(2);
    }

    @Test
    void severalParentsAreWrittenWithWhatBelongsToThem() {
        JsonNode report = api.post(
                        "/purchase-orders/bulk",
                        "{\"items\": [%s, %s]}".formatted(order(line(1)), order(line(2), line(3))))
                .has(200)
                .at("/items");
        long first = report.get(0).at("/resource/id").asLong();
        long second = report.get(1).at("/resource/id").asLong();
        String patches = """
                {"items": [{"id": %d, "patch": {"lines": [%s]}}, {"id": %d, "patch": {}}]}""".formatted(first, line(9), second);

        api.send("PATCH", "/purchase-orders/bulk", Api.JSON, patches).has(200);

        assertThat(quantities(lines("/purchase-orders/" + first))).containsExactly(9);
        assertThat(quantities(lines("/purchase-orders/" + second))).containsExactly(2, 3);
        assertThat(api.get("/purchase-orders/" + first).at("/version").asLong()).isEqualTo(1);
        assertThat(api.get("/purchase-orders/" + second).at("/version").asLong())
                .isZero();
        String missing = order(line(1), "{\"wareId\": 999999, \"quantity\": 1}");
        api.post("/purchase-orders/bulk", "{\"items\": [%s, %s]}".formatted(order(), missing))
                .has(422, "items[1].lines[1].wareId");
        api.post("/purchase-orders/bulk", "{\"items\": [%s, %s]}".formatted(order(), order("{}")))
                .has(422, "items[1].lines[0].wareId", "items[1].lines[0].quantity");
    }

    @Test
    void aUniqueValueOfTwoItemsIsReportedInItsPlace() {
        String line =
                "{\"wareId\": %d, \"quantity\": 1, \"serial\": \"S%d\"}".formatted(ware, COUNTER.incrementAndGet());

        api.post("/purchase-orders", order(line, line)).has(409, "lines[1].serial");
    }

    @Test
    void deletingTheParentDeletesWhatBelongsToIt() {
        String path = create(line(1));
        long id = ids(lines(path)).get(0);

        api.delete(path).has(204);

        assertThat(nested.rows("order_line", "id = " + id)).isZero();
    }

    @Test
    void anOrderColumnKeepsTheOrderOfTheRequest() {
        String path = "/recipes/"
                + api.post("/recipes", "{\"name\": \"Tea\", \"steps\": [{\"text\": \"boil\"}, {\"text\": \"pour\"}]}")
                        .has(201)
                        .id();
        JsonNode steps = api.get(path + "?expand=steps").has(200).at("/steps");
        long pour = steps.get(1).at("/id").asLong();

        api.put(path, """
                        {"name": "Tea", "steps": [
                            {"text": "wait"}, {"id": %d, "text": "pour"}, {"text": "drink"}]}""".formatted(pour)).has(200);

        List<String> texts = new ArrayList<>();
        api.get(path + "?expand=steps")
                .has(200)
                .at("/steps")
                .forEach(step -> texts.add(step.at("/text").asString()));
        assertThat(texts).containsExactly("wait", "pour", "drink");
        assertThat(api.get("/steps/" + pour).has(200).at("/text").asString()).isEqualTo("pour");
        api.patch("/steps/" + pour, "{\"text\": \"pour slowly\"}").has(405);
        api.patch(path, "{\"steps\": []}").has(422, "steps");
        api.patch(path, "{\"steps\": null}").has(422, "steps");
        api.post("/recipes", "{\"name\": \"Nothing\"}").has(422, "steps");
    }

    private String create(String... lines) {
        return "/purchase-orders/"
                + api.post("/purchase-orders", order(lines)).has(201).id();
    }

    private Reply put(String path, String body) {
        return api.put(path, body).has(200);
    }

    private static String order(String... lines) {
        return "{\"customer\": \"Ada\", \"lines\": [%s]}".formatted(String.join(", ", lines));
    }

    private String line(int quantity) {
        return "{\"wareId\": %d, \"quantity\": %d}".formatted(ware, quantity);
    }

    private String line(long id, int quantity) {
        return "{\"id\": %d, \"wareId\": %d, \"quantity\": %d}".formatted(id, ware, quantity);
    }

    private JsonNode lines(String path) {
        return api.get(path + "?expand=lines").has(200).at("/lines");
    }

    private static List<Long> ids(JsonNode lines) {
        List<Long> ids = new ArrayList<>();
        lines.forEach(line -> ids.add(line.at("/id").asLong()));
        return ids;
    }

    private static List<Integer> quantities(JsonNode lines) {
        List<Integer> quantities = new ArrayList<>();
        lines.forEach(line -> quantities.add(line.at("/quantity").asInt()));
        return quantities;
    }
}
