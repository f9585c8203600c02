package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Writes by the routes of the root of a hierarchy, which leaves them to the services of its subtypes. */
@OnEveryDatabase
class WritesToTheWholeTest {

    private final Payments payments;
    private final Api api;

    WritesToTheWholeTest(Database database) {
        payments = Payments.on(database);
        api = payments.api();
    }

    @Test
    void theTypeSaysWhatIsCreated() {
        Reply room = api.post(
                        "/bookings",
                        "{\"type\": \"room\", \"guest\": \"Ada\", \"nights\": 2, \"price\": 123456789012.345678,"
                                + " \"period\": {\"firstDay\": \"2026-05-01\"}}")
                .has(201);
        Reply flight = api.post("/bookings", "{\"guest\": \"Bob\", \"flight\": \"F1\", \"type\": \"FlightBooking\"}")
                .has(201);

        assertThat(room.header("Location").orElseThrow()).endsWith("/bookings/" + room.id());
        assertThat(room.at("/type").asString()).isEqualTo("room");
        assertThat(room.at("/period/firstDay").asString()).isEqualTo("2026-05-01");
        assertThat(room.at("/price").decimalValue()).isEqualByComparingTo("123456789012.345678");
        assertThat(api.get("/room-bookings/" + room.id()).has(200).json()).isEqualTo(room.json());
        assertThat(api.get("/bookings/" + flight.id()).has(200).at("/flight").asString())
                .isEqualTo("F1");
    }

    @Test
    void theTypeIsDemandedAndOneOfThoseThereAre() {
        raw("POST", "/bookings", "{\"guest\": \"Ada\"}").has(422, "type");
        raw("POST", "/bookings", "{\"type\": null, \"guest\": \"Ada\"}").has(422, "type");
        assertThat(raw("POST", "/bookings", "{\"type\": \"Room\", \"guest\": \"Ada\"}")
                        .has(400, "type")
                        .at("/violations/0/message")
                        .asString())
                .isEqualTo("must be one of room, FlightBooking");
        raw("POST", "/bookings", "{\"type\": 1, \"guest\": \"Ada\"}").has(400, "type");
        raw("POST", "/bookings", "{\"type\": \"room\", \"type\": \"room\", \"guest\": \"Ada\"}")
                .has(400);
        raw("POST", "/bookings", "[]").has(400);
        raw("POST", "/bookings", "\"room\"").has(400);
        raw("POST", "/bookings", "{").has(400);
        raw("POST", "/bookings", "").has(400);
    }

    @Test
    void theRestIsJudgedAsAtTheRoutesOfTheSubtype() {
        raw("POST", "/bookings", "{\"type\": \"room\", \"guest\": \"Ada\", \"nights\": 31}")
                .has(422, "nights");
        raw("POST", "/bookings", "{\"type\": \"room\", \"guest\": \"\", \"nights\": 0}")
                .has(422, "guest", "nights");
        raw("POST", "/bookings", "{\"type\": \"room\", \"guest\": \"Ada\", \"flight\": \"F1\"}")
                .has(400, "flight");
        raw("POST", "/bookings", "{\"type\": \"room\", \"guest\": \"Ada\", \"nights\": 1.5}")
                .has(400, "nights");
        raw("POST", "/bookings", "{\"type\": \"room\", \"guest\": \"Ada\", \"period\": {\"type\": \"room\"}}")
                .has(400, "period.type");
        flight("F1");
        raw("POST", "/bookings", "{\"type\": \"FlightBooking\", \"guest\": \"Ada\", \"flight\": \"F1\"}")
                .has(409, "flight");
    }

    @Test
    void whatIsThereIsChangedAsWhatItIs() {
        long room = room();
        String path = "/bookings/" + room;

        Reply patched = api.patch(path, "{\"nights\": 3}").has(200);
        assertThat(patched.at("/nights").asInt()).isEqualTo(3);
        assertThat(patched.at("/guest").asString()).isEqualTo("Ada");
        assertThat(api.patch(path, "{\"type\": \"room\", \"price\": null}")
                        .has(200)
                        .at("/nights")
                        .asInt())
                .isEqualTo(3);
        Reply replaced = api.put(path, "{\"guest\": \"Eve\", \"nights\": 4}").has(200);
        assertThat(replaced.at("/guest").asString()).isEqualTo("Eve");
        raw("PUT", path, "{\"nights\": 4}").has(422, "guest");
        raw("PATCH", path, "{\"nights\": 99}").has(422, "nights");
        raw("PATCH", path, "{\"flight\": \"F1\"}").has(400, "flight");
        raw("PATCH", "/bookings/" + flight("F2"), "{\"flight\": \"F3\"}").has(400, "flight");
        api.patch("/bookings/0", "{\"guest\": \"Eve\"}").has(404);
        raw("PATCH", "/bookings/x", "{}").has(400, "id");
    }

    @Test
    void whatItIsNeverChanges() {
        String path = "/bookings/" + room();

        raw("PATCH", path, "{\"type\": \"FlightBooking\", \"guest\": \"Eve\"}").has(422, "type");
        raw("PUT", path, "{\"type\": \"FlightBooking\", \"guest\": \"Eve\", \"flight\": \"F1\"}")
                .has(422, "type");
        raw("PATCH", path, "{\"type\": \"nothing\"}").has(422, "type");
        raw("PATCH", path, "{\"type\": null}").has(422, "type");
        assertThat(api.get(path).at("/guest").asString()).isEqualTo("Ada");
    }

    @Test
    void versionsAreComparedAsElsewhere() {
        String path = "/bookings/" + room();
        String tag = api.get(path).header("ETag").orElseThrow();

        Reply changed = api.send("PATCH", path, Api.MERGE_PATCH, "{\"nights\": 5}", "If-Match", tag)
                .has(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag).isPresent();
        api.send("PATCH", path, Api.MERGE_PATCH, "{\"nights\": 6}", "If-Match", tag)
                .has(412);
        api.send("PUT", path, Api.JSON, "{\"guest\": \"Eve\", \"nights\": 6}", "If-Match", tag)
                .has(412);
        api.send("PATCH", path, Api.MERGE_PATCH, "{\"nights\": 6}", "Prefer", "return=minimal")
                .has(204);
        api.delete(path).has(204);
    }

    @Test
    void aChangeCostsOneStatementMore() {
        long room = room();

        assertThat(payments.statementsOf(() -> api.patch("/bookings/" + room, "{\"nights\": 7}")))
                .isEqualTo(payments.statementsOf(() -> api.patch("/room-bookings/" + room, "{\"nights\": 8}")) + 1);
    }

    @Test
    void joinedTablesAreWrittenToo() {
        Reply boat = api.post(
                        "/assets",
                        "{\"kind\": \"it's a boat\", \"owner\": \"Ada\", \"type\": \"sailing\", \"harbour\": \"Kiel\"}")
                .has(201);
        Reply house = api.post("/assets", "{\"kind\": \"House\", \"rooms\": 5}").has(201);

        assertThat(boat.at("/type").asString()).isEqualTo("sailing");
        assertThat(api.patch("/assets/" + boat.id(), "{\"harbour\": \"Bremen\"}")
                        .has(200)
                        .at("/harbour")
                        .asString())
                .isEqualTo("Bremen");
        assertThat(api.put("/assets/" + house.id(), "{\"rooms\": 6}")
                        .has(200)
                        .at("/rooms")
                        .asInt())
                .isEqualTo(6);
        raw("PATCH", "/assets/" + house.id(), "{\"kind\": \"it's a boat\"}").has(422, "kind");
        raw("POST", "/assets", "{\"type\": \"sailing\"}").has(422, "kind");
    }

    @Test
    void separateTablesAreWrittenToo() {
        Reply letter = api.post(
                        "/notices", "{\"type\": \"Letter\", \"subject\": \"Reminder\", \"street\": \"Main Street\"}")
                .has(201);
        Reply message = api.post("/notices", "{\"type\": \"Message\", \"subject\": \"Late\"}")
                .has(201);

        assertThat(api.patch("/notices/" + letter.id(), "{\"street\": \"Side Street\"}")
                        .has(200)
                        .at("/street")
                        .asString())
                .isEqualTo("Side Street");
        assertThat(api.patch("/notices/" + message.id(), "{\"telephone\": \"123\"}")
                        .has(200)
                        .at("/type")
                        .asString())
                .isEqualTo("Message");
        raw("PATCH", "/notices/" + message.id(), "{\"street\": \"x\"}").has(400, "street");
        api.delete("/notices/" + letter.id()).has(204);
        api.patch("/notices/" + letter.id(), "{\"street\": \"x\"}").has(404);
    }

    @Test
    void theDocumentTellsTheInputsApart() {
        Reply document = api.file("/openapi.json");
        String schemas = "/components/schemas/";
        assertThat(document.at(schemas + "BookingCreate/discriminator/propertyName")
                        .asString())
                .isEqualTo("type");
        assertThat(document.at(schemas + "BookingCreate/discriminator/mapping/room")
                        .asString())
                .isEqualTo("#/components/schemas/BookingCreateOfRoomBooking");
        assertThat(document.at(schemas + "BookingCreate/oneOf").size()).isEqualTo(2);
        assertThat(document.at(schemas + "BookingCreateOfRoomBooking/required").toString())
                .isEqualTo("[\"type\",\"guest\"]");
        assertThat(document.at(schemas + "BookingPatch/anyOf").size()).isEqualTo(2);
        assertThat(document.at(schemas + "RoomBookingCreate/properties").has("type"))
                .isFalse();
    }

    private long room() {
        return payments.create("/bookings", "\"type\": \"room\", \"guest\": \"Ada\"");
    }

    private long flight(String flight) {
        return payments.create(
                "/bookings", "\"type\": \"FlightBooking\", \"guest\": \"Ada\", \"flight\": \"%s\"".formatted(flight));
    }

    /** Without a look at the document, which would not let it through. */
    private Reply raw(String method, String path, String body) {
        String type = method.equals("PATCH") ? Api.MERGE_PATCH : Api.JSON;
        return api.sendBytes(method, path, type, body.getBytes(StandardCharsets.UTF_8));
    }
}
