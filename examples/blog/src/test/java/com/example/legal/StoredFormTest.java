package com.example.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However an enum is stored, it is its name; and what is computed is shown, filtered and sorted, but never written. */
@OnEveryDatabase
class StoredFormTest {

    private static final String FIRST = """
            {"mode": "ON", "level": "LOW", "fuel": "WOOD", "speed": 5, "owner": "Ada", "manual": "Pull.",
             "picture": "c3NvdA=="}""";
    private static final String SECOND = "{\"mode\": \"OFF\", \"level\": \"HIGH\", \"fuel\": \"COAL\", \"speed\": 3}";

    private final Api api;

    StoredFormTest(Database database) {
        api = Legal.on(database).api();
    }

    @Test
    void whatIsSentIsShown() {
        Reply created = api.post("/machines", FIRST).has(201);
        Reply shown = api.get("/machines/" + created.id()).has(200);

        assertThat(shown.at("/mode").asString()).isEqualTo("ON");
        assertThat(shown.at("/level").asString()).isEqualTo("LOW");
        assertThat(shown.at("/fuel").asString()).isEqualTo("WOOD");
        assertThat(shown.at("/top").asInt()).isEqualTo(10);
        assertThat(shown.at("/owner").asString()).isEqualTo("Ada");
        assertThat(shown.at("/manual").asString()).isEqualTo("Pull.");
        assertThat(shown.at("/picture").asString()).isEqualTo("c3NvdA==");
        assertThat(shown.at("/noise").isMissingNode()).isTrue();
        api.post("/machines", "{\"top\": 1}").has(400, "top");
        api.post("/machines", "{\"noise\": \"none\"}").has(400, "noise");
        api.post("/machines", "{\"level\": \"z\"}").has(400, "level");
        api.post("/machines", "{\"mode\": 1}").has(400, "mode");
    }

    @Test
    void itIsFilteredByItsName() {
        api.post("/machines", FIRST).has(201);
        api.post("/machines", SECOND).has(201);

        for (String filter :
                List.of("mode=ON", "level=LOW", "fuel=WOOD", "fuel.in=WOOD", "level.ne=HIGH", "top.gt=9")) {
            assertThat(speeds(filter)).as(filter).containsExactly("5");
        }
        api.get("/machines?level=a").has(400, "level");
        api.get("/machines?fuel=W").has(400, "fuel");
    }

    @Test
    void itIsSortedByWhatIsStored() {
        api.post("/machines", FIRST).has(201);
        api.post("/machines", SECOND).has(201);

        for (String key : List.of("mode", "level", "fuel", "top")) {
            assertThat(speeds("sort=" + key)).as(key).containsExactly("3", "5");
            Reply page = api.get("/machines?size=1&sort=" + key).has(200);
            assertThat(speeds(
                            "size=1&sort=" + key + "&cursor=" + page.at("/next").asString()))
                    .as(key)
                    .containsExactly("5");
        }
    }

    private List<String> speeds(String query) {
        return api.get("/machines?" + query).has(200).items("speed");
    }
}
