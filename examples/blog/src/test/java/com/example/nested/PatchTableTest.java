package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PATCH by RFC 7396, as a table: what is sent of each kind of attribute, the status, and what is stored then. */
@OnEveryDatabase
class PatchTableTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Api api;
    private final long ware;
    private final long other;
    private final long track;

    PatchTableTest(Database database) {
        Nested nested = Nested.on(database);
        api = nested.api();
        ware = nested.named("/wares", "Tea");
        other = nested.named("/wares", "Milk");
        track = nested.named("/tracks", "Track");
    }

    /** {@code -} for an absent member; {@code =} where the attribute stays as it was. */
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // member | sent | status | stored
                "title    | -                    | 200 | =",
                "title    | null                 | 422 | =",
                "title    | \"New\"              | 200 | \"New\"",
                "title    | 7                    | 400 | =",
                "text     | -                    | 200 | =",
                "text     | null                 | 200 | null",
                "text     | \"\"                 | 200 | \"\"",
                "text     | \"New\"              | 200 | \"New\"",
                "text     | true                 | 400 | =",
                "text     | {}                   | 400 | =",
                "count    | -                    | 200 | =",
                "count    | null                 | 422 | =",
                "count    | 0                    | 200 | 0",
                "count    | \"7\"                | 400 | =",
                "count    | 7.5                  | 400 | =",
                "rating   | -                    | 200 | =",
                "rating   | null                 | 200 | null",
                "rating   | 5                    | 200 | 5",
                "rating   | \"5\"                | 400 | =",
                "colour   | -                    | 200 | =",
                "colour   | null                 | 200 | null",
                "colour   | \"GREEN\"            | 200 | \"GREEN\"",
                "colour   | \"green\"            | 400 | =",
                "colour   | 1                    | 400 | =",
                "due      | -                    | 200 | =",
                "due      | null                 | 200 | null",
                "due      | \"2028-02-29\"       | 200 | \"2028-02-29\"",
                "due      | \"2027-02-29\"       | 400 | =",
                "due      | 20270101             | 400 | =",
                "place    | -                    | 200 | =",
                "place    | null                 | 200 | null",
                "place    | {}                   | 200 | =",
                "place    | {\"town\": \"B\"}    | 200 | {\"town\":\"B\",\"street\":\"S\"}",
                "place    | {\"town\": null}     | 200 | {\"town\":null,\"street\":\"S\"}",
                "place    | {\"town\": 7}        | 400 | =",
                "place    | {\"x\": 7}           | 400 | =",
                "place    | \"B\"                | 400 | =",
                "place    | []                   | 400 | =",
                "span     | -                    | 200 | =",
                "span     | null                 | 200 | null",
                "span     | {}                   | 200 | =",
                "span     | {\"low\": 5}         | 200 | {\"low\":5,\"high\":9}",
                "span     | {\"high\": null}     | 200 | {\"low\":1,\"high\":null}",
                "span     | {\"low\": \"5\"}     | 400 | =",
                "span     | 5                    | 400 | =",
                "wareId   | -                    | 200 | =",
                "wareId   | null                 | 422 | =",
                "wareId   | OTHER                | 200 | OTHER",
                "wareId   | 999999               | 422 | =",
                "wareId   | \"x\"                | 400 | =",
                "wareId   | {}                   | 400 | =",
                "spareId  | -                    | 200 | =",
                "spareId  | null                 | 200 | null",
                "spareId  | OTHER                | 200 | OTHER",
                "spareId  | 999999               | 422 | =",
                "spareId  | []                   | 400 | =",
                "trackIds | -                    | 200 | =",
                "trackIds | null                 | 200 | []",
                "trackIds | []                   | 200 | []",
                "trackIds | [TRACK, TRACK]       | 200 | [TRACK]",
                "trackIds | [null]               | 400 | =",
                "trackIds | [999999]             | 422 | =",
                "trackIds | TRACK                | 400 | =",
                "marks    | -                    | 200 | =",
                "marks    | null                 | 200 | []",
                "marks    | []                   | 200 | []",
                "marks    | [{\"label\": \" \"}] | 422 | =",
                "marks    | [{\"id\": 999999, \"label\": \"L\"}] | 422 | =",
                "marks    | [null]               | 400 | =",
                "marks    | [7]                  | 400 | =",
                "marks    | {}                   | 400 | =",
                "code     | null                 | 400 | =",
                "code     | \"OTHER\"            | 400 | =",
                "computed | null                 | 400 | =",
                "computed | \"mine\"             | 400 | =",
                "origin   | null                 | 400 | =",
                "origin   | \"elsewhere\"        | 400 | =",
                "version  | null                 | 400 | =",
                "version  | 7                    | 400 | =",
            })
    void aPatchOf(String member, String sent, int status, String stored) {
        String path = create();
        JsonNode before = stored(path);
        String body = sent.equals("-") ? "{}" : "{\"%s\": %s}".formatted(member, known(sent));

        Reply reply = api.patch(path, body).has(status);

        JsonNode after = stored(path);
        JsonNode expected = stored.equals("=") ? before.at("/" + member) : JSON.readTree(known(stored));
        assertThat(after.at("/" + member)).as(member).isEqualTo(expected);
        before.propertyNames().stream()
                .filter(name -> !name.equals(member) && !name.equals("version"))
                .forEach(name ->
                        assertThat(after.at("/" + name)).as("untouched " + name).isEqualTo(before.at("/" + name)));
        if (status == 200 && after.has(member) && reply.json().has(member)) {
            assertThat(reply.at("/" + member)).as("answered").isEqualTo(expected);
        }
        if (status != 200) {
            assertThat(reply.violationPaths()).singleElement().asString().startsWith(member);
            assertThat(after.at("/version")).isEqualTo(before.at("/version"));
        }
    }

    private JsonNode stored(String path) {
        return api.get(path + "?expand=tracks,marks").has(200).json();
    }

    private String known(String json) {
        return json.replace("OTHER\"", "\0")
                .replace("OTHER", String.valueOf(other))
                .replace("\0", "OTHER\"")
                .replace("TRACK", String.valueOf(track));
    }

    private String create() {
        String code = "K" + COUNTER.incrementAndGet();
        api.post("/cards", """
                        {"code": "%s", "title": "Title", "text": "Text", "count": 3, "rating": 4, "colour": "RED",
                         "due": "2026-01-31", "place": {"town": "T", "street": "S"}, "span": {"low": 1, "high": 9},
                         "wareId": %d, "spareId": %d, "trackIds": [%d], "marks": [{"label": "First"}],
                         "origin": "here"}""".formatted(code, ware, ware, track)).has(201);
        return "/cards/" + code;
    }
}
