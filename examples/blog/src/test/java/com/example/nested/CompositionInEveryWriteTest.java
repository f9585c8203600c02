package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What belongs to a parent is written and read with it by whatever way the parent is. */
@OnEveryDatabase
class CompositionInEveryWriteTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Nested nested;
    private final Api api;

    CompositionInEveryWriteTest(Database database) {
        nested = Nested.on(database);
        api = nested.api();
    }

    @Test
    void aRepeatedCreationCreatesThePositionsOnce() {
        String body = invoice(number(), position("Tea"), position("Milk"));
        String key = "key-" + number();

        Reply first = send("POST", "/invoices", body, "Idempotency-Key", key).has(201);
        Reply again = send("POST", "/invoices", body, "Idempotency-Key", key).has(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(positionsOf(first.id())).isEqualTo(2);
        String other = body.replace("Milk", "Salt");
        send("POST", "/invoices", other, "Idempotency-Key", key).has(422, "Idempotency-Key");
    }

    @Test
    void aKeyIsFreeAgainAfterARefusedPosition() {
        String number = number();
        String key = "key-" + number;

        send("POST", "/invoices", invoice(number, position(" ")), "Idempotency-Key", key)
                .has(422, "positions[0].text");
        send("POST", "/invoices", invoice(number, position("Tea")), "Idempotency-Key", key)
                .has(201);
    }

    @Test
    void anUpsertCreatesAndReplacesThePositions() {
        String path = "/invoices/by/number/" + number();
        long id = api.put(path, unnumbered(position("Tea"), position("Milk")))
                .has(201)
                .id();
        List<Long> ids = ids(id);

        Reply replaced = api.put(path, unnumbered(position(ids.get(1), "Cream"), position("Salt")))
                .has(200);

        assertThat(replaced.id()).isEqualTo(id);
        assertThat(replaced.at("/version").asLong()).isEqualTo(1);
        assertThat(texts(id)).containsExactly("Cream", "Salt");
        assertThat(ids(id)).startsWith(ids.get(1)).doesNotContain(ids.get(0));
        assertThat(positionsOf(id)).isEqualTo(2);
    }

    @Test
    void anUpsertAdoptsNoPosition() {
        long theirs = create(position("Tea"));
        long foreign = ids(theirs).get(0);
        String number = number();

        api.put("/invoices/by/number/" + number, unnumbered(position(foreign, "Mine")))
                .has(422, "positions[0].id");
        assertThat(count(number)).isZero();
        api.put("/invoices/by/number/" + number, unnumbered(position("Milk"))).has(201);
        api.put("/invoices/by/number/" + number, unnumbered(position(foreign, "Mine")))
                .has(422, "positions[0].id");
        assertThat(texts(theirs)).containsExactly("Tea");
    }

    @Test
    void aHostileListOfABulkWriteIsRefusedInItsPlaceAndNothingIsWritten() {
        long theirs = create(position("Tea"));
        long mine = create(position("Milk"));
        long foreign = ids(theirs).get(0);
        long own = ids(mine).get(0);
        String number = number();
        String good = invoice(number, position("Salt"));

        bulk("POST", good, invoice(number(), position(foreign, "Mine"))).has(422, "items[1].positions[0].id");
        bulk("POST", good, invoice(number(), five())).has(422, "items[1].positions");
        assertThat(count(number)).isZero();
        String renamed = item(theirs, "{\"customer\": \"Eve\"}");
        bulk("PATCH", renamed, item(mine, positions(position("New"), position(foreign, "Mine"))))
                .has(422, "items[1].positions[1].id");
        bulk("PATCH", renamed, item(mine, positions(position(own, "A"), position(own, "B"))))
                .has(422, "items[1].positions[1].id");
        bulk("PATCH", renamed, item(mine, positions(five()))).has(422, "items[1].positions");
        assertThat(api.get("/invoices/" + theirs).at("/customer").asString()).isEqualTo("Ada");
        assertThat(texts(theirs)).containsExactly("Tea");
        assertThat(texts(mine)).containsExactly("Milk");
    }

    @Test
    void oneByOneTheRefusedParentAloneIsLeftOut() {
        String refused = invoice(number(), position(999_999, "Tea"));
        String created = invoice(number(), position("Tea"), position("Milk"));

        JsonNode items = api.post("/invoices/bulk?atomic=false", "{\"items\": [%s, %s]}".formatted(refused, created))
                .has(200)
                .at("/items");

        assertThat(items.get(0).at("/status").asInt()).isEqualTo(422);
        assertThat(items.get(0).at("/problem/violations/0/path").asString()).isEqualTo("positions[0].id");
        assertThat(items.get(1).at("/status").asInt()).isEqualTo(201);
        assertThat(positionsOf(items.get(1).at("/resource/id").asLong())).isEqualTo(2);
    }

    @Test
    void aBulkDeletionRemovesWhatBelongsToTheParents() {
        long first = create(position("Tea"), position("Milk"));
        long second = create(position("Salt"));
        long kept = create(position("Bread"));

        api.delete("/invoices/bulk?ids=" + first + "," + second).has(200);

        assertThat(List.of(positionsOf(first), positionsOf(second), positionsOf(kept)))
                .containsExactly(0, 0, 1);
        api.delete("/invoices/" + kept).has(204);
        assertThat(positionsOf(kept)).isZero();
    }

    @Test
    void aDeletionByFilterRemovesWhatBelongsToTheParents() {
        String number = number();
        long id = api.post("/invoices", invoice(number, position("Tea"), position("Milk")))
                .has(201)
                .id();

        assertThat(api.delete("/invoices?number=" + number)
                        .has(200)
                        .at("/affected")
                        .asLong())
                .isEqualTo(1);
        assertThat(positionsOf(id)).isZero();
    }

    @Test
    void aPatchByFilterGivesEachParentPositionsOfItsOwn() {
        String customer = "Customer " + number();
        long first = api.post("/invoices", invoice(number(), position("Tea")).replace("Ada", customer))
                .has(201)
                .id();
        long second = api.post("/invoices", invoice(number()).replace("Ada", customer))
                .has(201)
                .id();
        String matching = "/invoices?customer=" + customer.replace(" ", "%20");

        api.patch(matching, positions(position("Fee"))).has(200);

        assertThat(texts(first)).containsExactly("Fee");
        assertThat(texts(second)).containsExactly("Fee");
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
        assertThat(api.get("/invoices/" + second).at("/version").asLong()).isEqualTo(1);
        api.patch(matching, positions(position(ids(first).get(0), "Mine"))).has(422, "positions[0].id");
        assertThat(texts(first)).containsExactly("Fee");
    }

    @Test
    void chosenFieldsGoWithExpandedPositions() {
        long id = create(position("Tea"));

        JsonNode chosen = api.get("/invoices/" + id + "?fields=customer&expand=positions")
                .has(200)
                .json();

        assertThat(chosen.propertyNames()).containsExactlyInAnyOrder("id", "customer", "positions");
        assertThat(chosen.at("/positions/0/text").asString()).isEqualTo("Tea");
        JsonNode listed = api.get("/invoices?fields=number&expand=positions&size=100")
                .has(200)
                .at("/items/0");
        assertThat(listed.propertyNames()).containsExactlyInAnyOrder("id", "number", "positions");
        api.get("/invoices/" + id + "?fields=positions.text&expand=positions").has(400);
    }

    @Test
    void everyPageBehindACursorShowsThePositionsOfItsParents() {
        String customer = "Customer-" + number();
        for (String text : List.of("Tea", "Milk")) {
            api.post("/invoices", invoice(number(), position(text)).replace("Ada", customer))
                    .has(201);
        }
        String path = "/invoices?customer=" + customer + "&fields=number&expand=positions&size=1";

        JsonNode first = api.get(path + "&total=exact").has(200).json();
        JsonNode second = api.get(path + "&cursor=" + first.at("/next").asString())
                .has(200)
                .json();

        assertThat(first.at("/total/value").asLong()).isEqualTo(2);
        assertThat(first.at("/items/0/positions/0/text").asString()).isEqualTo("Tea");
        assertThat(second.at("/items/0/positions/0/text").asString()).isEqualTo("Milk");
        assertThat(second.at("/hasNext").asBoolean()).isFalse();
    }

    private long create(String... positions) {
        return api.post("/invoices", invoice(number(), positions)).has(201).id();
    }

    private Reply bulk(String method, String... items) {
        return send(method, "/invoices/bulk", "{\"items\": [%s]}".formatted(String.join(", ", items)));
    }

    private Reply send(String method, String path, String body, String... headers) {
        return api.send(method, path, Api.JSON, body, headers);
    }

    private List<Long> ids(long invoice) {
        List<Long> ids = new ArrayList<>();
        expanded(invoice).forEach(position -> ids.add(position.at("/id").asLong()));
        return ids;
    }

    private List<String> texts(long invoice) {
        List<String> texts = new ArrayList<>();
        expanded(invoice).forEach(position -> texts.add(position.at("/text").asString()));
        return texts;
    }

    private JsonNode expanded(long invoice) {
        return api.get("/invoices/" + invoice + "?expand=positions").has(200).at("/positions");
    }

    private int positionsOf(long invoice) {
        return nested.rows("invoice_position", "invoice_id = " + invoice);
    }

    private long count(String number) {
        return api.get("/invoices/count?number=" + number).has(200).at("/count").asLong();
    }

    private static String number() {
        return "I-" + COUNTER.incrementAndGet();
    }

    private static String item(long id, String patch) {
        return "{\"id\": %d, \"patch\": %s}".formatted(id, patch);
    }

    private static String invoice(String number, String... positions) {
        return "{\"number\": \"%s\", \"customer\": \"Ada\", \"positions\": %s}".formatted(number, list(positions));
    }

    private static String unnumbered(String... positions) {
        return "{\"customer\": \"Ada\", \"positions\": %s}".formatted(list(positions));
    }

    private static String positions(String... positions) {
        return "{\"positions\": %s}".formatted(list(positions));
    }

    private static String[] five() {
        return Collections.nCopies(5, position("Tea")).toArray(String[]::new);
    }

    private static String list(String... positions) {
        return "[" + String.join(", ", positions) + "]";
    }

    private static String position(String text) {
        return "{\"text\": \"%s\"}".formatted(text);
    }

    private static String position(long id, String text) {
        return "{\"id\": %d, \"text\": \"%s\"}".formatted(id, text);
    }
}
