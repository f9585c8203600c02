package com.example.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come and go between the pages: what was there all along is shown once. */
@OnEveryDatabase
class MovingListTest {

    private final Measurements measurements;
    private final Api api;

    MovingListTest(Database database) {
        measurements = Measurements.on(database);
        api = measurements.api();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "-place", "medium,-place", "-medium"})
    void noRowIsLostOrShownTwice(String order) {
        for (int place = 0; place < 20; place++) {
            measurements.reading("\"place\": %d, \"medium\": %s".formatted(place, place % 3 == 0 ? "null" : place % 5));
        }
        String list = "/readings?size=3&sort=" + order;
        List<String> stayed =
                new ArrayList<>(api.get("/readings?size=100&sort=" + order).items("id"));
        List<String> shown = new ArrayList<>();
        Reply page = api.get(list).has(200);
        Reply last = page;
        while (true) {
            List<String> items = page.items("id");
            shown.addAll(items);
            last = page;
            if (!page.json().has("next")) {
                break;
            }
            // The row at the very place goes, and others come on both sides of it.
            String boundary = items.get(items.size() - 1);
            api.delete("/readings/" + boundary).has(204);
            stayed.remove(boundary);
            measurements.reading("\"place\": -5, \"medium\": -1");
            measurements.reading("\"place\": 25");
            page = api.get(Measurements.at(list, page.at("/next").asString())).has(200);
            assertThat(shown.size()).isLessThan(100);
        }

        assertThat(shown).doesNotHaveDuplicates().containsAll(stayed);
        assertThat(shown.stream().filter(stayed::contains)).isEqualTo(stayed);
        List<Reply> back = measurements.backward(list, last);
        back.add(last);
        assertThat(Measurements.items(back, "id").stream().filter(stayed::contains))
                .isEqualTo(stayed);
    }

    @Test
    void fromAPageThatHasBecomeEmptyOneCanGoBack() {
        for (int place = 0; place < 6; place++) {
            measurements.readingAt(place);
        }
        String list = "/readings?size=3&sort=place";
        String next = api.get(list).has(200).at("/next").asString();
        measurements.sql("delete from reading where place >= 3");

        Reply empty = api.get(Measurements.at(list, next)).has(200);
        assertThat(empty.at("/items")).isEmpty();
        assertThat(empty.at("/hasNext").asBoolean()).isFalse();
        assertThat(empty.json().has("next")).isFalse();
        Reply back =
                api.get(Measurements.at(list, empty.at("/previous").asString())).has(200);
        assertThat(back.items("place")).as("the row at the place is among them").containsExactly("0", "1", "2");

        String previous = api.get(Measurements.at(list, back.at("/next").asString()))
                .has(200)
                .at("/previous")
                .asString();
        measurements.sql("delete from reading");
        measurements.readingAt(9);
        Reply start = api.get(Measurements.at(list, previous)).has(200);
        assertThat(start.at("/items")).isEmpty();
        assertThat(start.json().has("previous")).isFalse();
        assertThat(api.get(Measurements.at(list, start.at("/next").asString())).items("place"))
                .containsExactly("9");
    }

    @Test
    void aPageByItsNumberLeadsOnByCursors() {
        for (int place = 0; place < 9; place++) {
            measurements.readingAt(place);
        }
        Reply second = api.get("/readings?sort=place&size=3&page=1").has(200);

        assertThat(second.at("/page").asInt()).isEqualTo(1);
        String next = "/readings?size=2&cursor=" + second.at("/next").asString();
        assertThat(api.get(next).has(200).items("place")).containsExactly("6", "7");
        assertThat(api.get(next).json().has("page")).isFalse();
        String previous = "/readings?size=2&cursor=" + second.at("/previous").asString();
        assertThat(api.get(previous).has(200).items("place")).containsExactly("1", "2");
        assertThat(api.get(next + "&open=true").has(400, "open").status()).isEqualTo(400);
    }

    @Test
    void aFilterHoldsOnEveryPage() {
        for (int row = 0; row < 12; row++) {
            measurements.readingAt(row % 2);
        }
        List<Reply> pages = measurements.forward("/readings?place=1&size=4");

        assertThat(Measurements.items(pages, "place")).hasSize(6).containsOnly("1");
    }

    @Test
    void aValueTooLongForACursorLeavesThePagesByNumber() {
        measurements.reading("\"text\": \"%s\"".formatted("a".repeat(3_000)));
        measurements.reading("\"text\": \"%s\"".formatted("b".repeat(3_000)));

        Reply page = api.get("/readings?sort=text&size=1").has(200);
        assertThat(page.at("/hasNext").asBoolean()).isTrue();
        assertThat(page.json().has("next")).isFalse();
        assertThat(page.header("Link").orElseThrow()).contains("page=1>; rel=\"next\"");
        Reply second = api.get("/readings?sort=text&size=1&page=1").has(200);
        assertThat(second.items("text").get(0)).startsWith("b");
        assertThat(second.json().has("previous")).isFalse();
    }
}
