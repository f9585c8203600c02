package com.example.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a list is ordered by: its pages make up the list, from the start and from the end. */
@OnEveryDatabase
class CursorWalkTest {

    /** Three values of each member, in the order of the database, in JSON. */
    private static final Map<String, List<String>> VALUES = values();

    private final Measurements measurements;

    CursorWalkTest(Database database) {
        measurements = Measurements.on(database);
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("text", List.of("\"\"", "\"a, b\\n\\\"c\\\"\"", "\"\u00fcber \u6f22\u5b57 \ud83d\ude00\""));
        values.put("flag", List.of("false", "true", "true"));
        values.put("tiny", List.of("-128", "0", "127"));
        values.put("small", List.of("-32768", "0", "32767"));
        values.put("medium", List.of("-2147483648", "0", "2147483647"));
        values.put("large", List.of("-9223372036854775808", "0", "9223372036854775807"));
        values.put("huge", List.of("-1", "0", "123456789012345678901234567890"));
        values.put("rough", List.of("-0.1", "0.1", "3.3e38"));
        values.put("fine", List.of("-1e-300", "0.1", "1.7976931348623157e308"));
        values.put("price", List.of("-0.0001", "0", "123456789012345.6789"));
        values.put("letter", List.of("\" \"", "\"a\"", "\"\u6f22\""));
        values.put("qualityByName", List.of("\"BAD\"", "\"FAIR\"", "\"GOOD\""));
        values.put("qualityByOrdinal", List.of("\"GOOD\"", "\"FAIR\"", "\"BAD\""));
        values.put(
                "reference",
                List.of(
                        "\"00000000-0000-0000-0000-000000000000\"",
                        "\"2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11\"",
                        "\"ffffffff-ffff-ffff-ffff-ffffffffffff\""));
        values.put("instant", times("Z"));
        values.put("offsetDateTime", times("+01:00"));
        values.put("zonedDateTime", times("-05:00"));
        values.put("localDateTime", times(""));
        values.put("localDate", List.of("\"0099-02-28\"", "\"1969-12-31\"", "\"9999-12-31\""));
        values.put("localTime", List.of("\"00:00:00\"", "\"08:30:15\"", "\"23:59:59\""));
        values.put("offsetTime", List.of("\"00:00:00Z\"", "\"08:30:15Z\"", "\"20:30:15Z\""));
        values.put("foundingYear", List.of("99", "1815", "2026"));
        values.put("duration", List.of("\"PT-0.5S\"", "\"PT0S\"", "\"PT1000H0.000001S\""));
        return values;
    }

    private static List<String> times(String offset) {
        return List.of(
                "\"1900-01-01T00:00:01" + offset + "\"",
                "\"2026-03-29T02:30:15.123456" + offset + "\"",
                "\"2026-03-29T02:30:15.123457" + offset + "\"");
    }

    private static List<String> orders() {
        List<String> orders = new ArrayList<>(List.of("id", "-id", "place", "-place", "open", "-open"));
        VALUES.keySet().forEach(member -> orders.addAll(List.of(member, "-" + member)));
        orders.addAll(List.of("flag,-text,price", "-flag,text,-price", "-open,place,-instant"));
        orders.addAll(List.of("qualityByName,-qualityByOrdinal,-id", "-foundingYear,localTime", "place,-id,text"));
        return orders;
    }

    /** Each value twice, and null three times; all members at once, so that each order has all that. */
    @BeforeEach
    void store() {
        for (int row = 0; row < 9; row++) {
            int index = row % 3;
            boolean empty = row >= 6;
            String members = VALUES.entrySet().stream()
                    .map(entry -> "\"%s\": %s"
                            .formatted(
                                    entry.getKey(),
                                    empty ? "null" : entry.getValue().get(index)))
                    .collect(Collectors.joining(", "));
            measurements.reading("\"place\": %d, %s".formatted(row % 4, members));
        }
    }

    @Test
    void pagesInAnyOrderMakeUpTheList() {
        assertThat(orders()).allSatisfy(this::walks);
    }

    @Test
    void nullIsGreaterThanEveryValue() {
        VALUES.forEach((member, values) -> {
            assertThat(jsonOf("sort=" + member, member).subList(6, 9))
                    .as("%s ascending", member)
                    .containsOnly("null");
            assertThat(jsonOf("sort=-" + member, member).subList(0, 3))
                    .as("%s descending", member)
                    .containsOnly("null");
        });
    }

    private List<String> jsonOf(String query, String member) {
        List<String> texts = new ArrayList<>();
        measurements
                .api()
                .get("/readings?size=100&" + query)
                .has(200)
                .at("/items")
                .forEach(item -> texts.add(item.at("/" + member).toString()));
        return texts;
    }

    private void walks(String order) {
        String list = "/readings?size=2&sort=" + order;
        List<String> whole = measurements
                .api()
                .get("/readings?size=100&sort=" + order)
                .has(200)
                .items("id");

        List<Reply> forward = measurements.forward(list);
        Reply last = forward.get(forward.size() - 1);
        List<Reply> backward = measurements.backward(list, last);

        assertThat(whole).hasSize(9).doesNotHaveDuplicates();
        assertThat(Measurements.items(forward, "id")).as("forward").isEqualTo(whole);
        backward.add(last);
        assertThat(Measurements.items(backward, "id")).as("backward").isEqualTo(whole);
        assertThat(forward).hasSize(5);
        assertThat(backward).hasSize(5);
    }
}
