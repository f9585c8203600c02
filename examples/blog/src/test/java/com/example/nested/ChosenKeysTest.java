package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Entities that are written together with their parent, and whose keys clients choose. */
@OnEveryDatabase
class ChosenKeysTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Nested nested;
    private final Api api;
    private final long tea;
    private final long rice;

    ChosenKeysTest(Database database) {
        nested = Nested.on(database);
        api = nested.api();
        tea = nested.named("/wares", "Tea");
        rice = nested.named("/wares", "Rice");
    }

    @Test
    void aWaybillIsCreatedWithItsLinesInOneStatementEach() {
        String input = waybill("lines", line(1, 10), line(2, 20));

        assertThat(nested.statementsOf(() -> api.post("/waybills", input).has(201)))
                .isEqualTo(3);
    }

    @Test
    void aKnownNumberChangesItsLineAnUnknownOneMakesALineAndTheRestIsRemoved() {
        String path = create("lines", line(1, 10), line(2, 20));
        JsonNode before = shown(path, "lines");

        api.put(path, waybill("lines", line(7, 70), line(2, 21))).has(200);

        JsonNode after = shown(path, "lines");
        assertThat(after).hasSize(2);
        assertThat(after.get(0).at("/number").asInt()).isEqualTo(2);
        assertThat(after.get(0).at("/quantity").asInt()).isEqualTo(21);
        assertThat(after.get(0).at("/createdAt")).isEqualTo(before.get(1).at("/createdAt"));
        assertThat(after.get(1).at("/number").asInt()).isEqualTo(7);
        assertThat(after.get(0).has("waybillId")).isFalse();
        assertThat(nested.rows("waybill_line", "number = 1 and waybill_id = " + path.replaceAll("\\D", "")))
                .isZero();
    }

    @Test
    void linesOfTwoWaybillsMayHaveOneNumber() {
        String mine = create("lines", line(1, 10));
        String theirs = create("lines", line(1, 70));

        api.patch(mine, "{\"lines\": [%s]}".formatted(line(1, 11))).has(200);

        assertThat(shown(mine, "lines").get(0).at("/quantity").asInt()).isEqualTo(11);
        assertThat(shown(theirs, "lines").get(0).at("/quantity").asInt()).isEqualTo(70);
    }

    @Test
    void aNumberIsNeededCheckedAndSentOnce() {
        api.post("/waybills", waybill("lines", "{\"quantity\": 1}")).has(422, "lines[0].number");
        api.post("/waybills", waybill("lines", line(0, 1))).has(422, "lines[0].number");
        api.post("/waybills", waybill("lines", line(1, 1), line(1, 2))).has(422, "lines[1].number");
        api.post("/waybills", waybill("lines", "{\"number\": 1, \"quantity\": 1, \"waybillId\": 1}"))
                .has(400, "lines[0].waybillId");
    }

    @Test
    void aReplacementCostsTheTwoReadsAndWhatChanged() {
        String path = create("seals", seal("A" + COUNTER.incrementAndGet()));
        String input = waybill("lines", line(1, 1), line(2, 2));
        api.put(path, input).has(200);

        assertThat(nested.statementsOf(() -> api.patch(path, "{\"lines\": [%s, %s]}".formatted(line(1, 1), line(3, 3)))
                        .has(200)))
                .as("waybill, lines, one insert, one update of @UpdatedAt, one delete, the version")
                .isEqualTo(6);
    }

    @Test
    void aTakenUniqueValueIsReportedInItsPlace() {
        String serial = "W" + COUNTER.incrementAndGet();
        String line = "{\"number\": 3, \"quantity\": 1, \"serial\": \"%s\"}".formatted(serial);
        String path = create("lines", line);

        api.post("/waybills", waybill("lines", line(1, 1), line)).has(409, "lines[1].serial");
        api.put(path, waybill("lines", line.replace("1,", "2,"))).has(200);
    }

    @Test
    void aLinkEntityIsToldByWhatItLinks() {
        String path = create("cargoes", cargo(tea, "box"), cargo(rice, "bag"));

        api.patch(path, "{\"cargoes\": [%s]}".formatted(cargo(rice, "sack"))).has(200);

        JsonNode cargoes = shown(path, "cargoes");
        assertThat(cargoes).hasSize(1);
        assertThat(cargoes.get(0).at("/wareId").asLong()).isEqualTo(rice);
        assertThat(cargoes.get(0).at("/packing").asString()).isEqualTo("sack");
        api.patch(path, "{\"cargoes\": [%s, %s]}".formatted(cargo(rice, "a"), cargo(rice, "b")))
                .has(422, "cargoes[1].wareId");
        api.patch(path, "{\"cargoes\": [%s]}".formatted(cargo(999_999, "box"))).has(422);
        api.patch(path, "{\"cargoes\": [{\"packing\": \"box\"}]}").has(422, "cargoes[0].wareId");
    }

    @Test
    void twoValuesTellEntitiesOfOneParentApart() {
        String path = create("pallets", pallet("low", 1, 10), pallet("low", 2, 20));

        api.patch(path, "{\"pallets\": [%s, %s]}".formatted(pallet("low", 2, 22), pallet("top", 2, 30)))
                .has(200);

        JsonNode pallets = shown(path, "pallets");
        assertThat(pallets).hasSize(2);
        assertThat(pallets.get(0).at("/deck").asString()).isEqualTo("low");
        assertThat(pallets.get(0).at("/weight").asInt()).isEqualTo(22);
        assertThat(pallets.get(1).at("/deck").asString()).isEqualTo("top");
        api.patch(path, "{\"pallets\": [%s, %s]}".formatted(pallet("low", 2, 1), pallet("low", 2, 1)))
                .has(422, "pallets[1]");
    }

    @Test
    void aKeyOfAnotherParentIsAConflictAndNothingMoves() {
        String code = "K" + COUNTER.incrementAndGet();
        String theirs = create("seals", seal(code));

        api.post("/waybills", waybill("seals", seal(code))).has(409);
        String mine = create("seals", seal(code + "x"));
        api.patch(mine, "{\"seals\": [%s]}".formatted(seal(code))).has(409);

        assertThat(shown(theirs, "seals")).hasSize(1);
        assertThat(shown(mine, "seals").get(0).at("/code").asString()).isEqualTo(code + "x");
    }

    @Test
    void severalParentsAreWrittenWithWhatBelongsToThem() {
        String first = waybill("lines", line(1, 1));
        String second = waybill("lines", line(1, 1), line(2, 2), line(2, 3));

        api.post("/waybills/bulk", "{\"items\": [%s, %s]}".formatted(first, first))
                .has(200);
        api.post("/waybills/bulk", "{\"items\": [%s, %s]}".formatted(first, second))
                .has(422, "items[1].lines[2].number");
    }

    @Test
    void deletingTheParentDeletesWhatBelongsToIt() {
        String path = create("lines", line(1, 1));

        api.delete(path).has(204);

        assertThat(nested.rows("waybill_line", "waybill_id = " + path.replaceAll("\\D", "")))
                .isZero();
    }

    private String create(String member, String... items) {
        return "/waybills/"
                + api.post("/waybills", waybill(member, items)).has(201).id();
    }

    private static String waybill(String member, String... items) {
        return "{\"carrier\": \"Ada\", \"%s\": [%s]}".formatted(member, String.join(", ", items));
    }

    private static String line(int number, int quantity) {
        return "{\"number\": %d, \"quantity\": %d}".formatted(number, quantity);
    }

    private static String cargo(long ware, String packing) {
        return "{\"wareId\": %d, \"packing\": \"%s\"}".formatted(ware, packing);
    }

    private static String pallet(String deck, int slot, int weight) {
        return "{\"deck\": \"%s\", \"slot\": %d, \"weight\": %d}".formatted(deck, slot, weight);
    }

    private static String seal(String code) {
        return "{\"code\": \"%s\"}".formatted(code);
    }

    private JsonNode shown(String path, String member) {
        return api.get(path + "?expand=" + member).has(200).at("/" + member);
    }
}
