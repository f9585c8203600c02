package com.example.measurement;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The application of the measurements, running and empty, and ways to walk through its lists. */
final class Measurements {

    private static final Map<Database, Measurements> RUNNING = new EnumMap<>(Database.class);

    private final Database database;
    private final RunningApplication application;

    private Measurements(Database database, RunningApplication application) {
        this.database = database;
        this.application = application;
    }

    /** Starts the application once for each database, and empties it for each test. */
    static synchronized Measurements on(Database database) {
        Measurements measurements = RUNNING.computeIfAbsent(
                database,
                key -> new Measurements(
                        key,
                        RunningApplication.start(
                                key,
                                MeasurementApplication.class,
                                List.of(),
                                "--spring.sql.init.mode=never",
                                "--server.forward-headers-strategy=framework",
                                "--spring.jpa.properties.hibernate.session_factory.statement_inspector="
                                        + LastStatement.class.getName())));
        for (String table : List.of("reading", "event", "station")) {
            measurements.sql("delete from " + table);
        }
        return measurements;
    }

    Api api() {
        return application.api();
    }

    RunningApplication application() {
        return application;
    }

    int sql(String statement) {
        return application.database().sql(statement).update();
    }

    /** Stores a reading; members in JSON. */
    String reading(String members) {
        return api().post("/readings", "{\"open\": true, " + members + "}")
                .has(201)
                .at("/id")
                .asString();
    }

    String readingAt(int place) {
        return reading("\"place\": " + place);
    }

    /** Stores many events of one quality, three for each second. */
    void events(int number, String quality) {
        String seconds = database == Database.H2
                ? "dateadd(second, x / 3, timestamp with time zone '%s') from system_range(1, %d)"
                : "timestamp with time zone '%s' + (x / 3) * interval '1 second' from generate_series(1, %d) x";
        sql("insert into event (quality, happened_at) select '%s', ".formatted(quality)
                + seconds.formatted("2026-01-01 00:00:00+00:00", number));
    }

    /** Lets the database look at what it stores. */
    void analyze() {
        sql(database == Database.H2 ? "analyze" : "vacuum analyze event");
    }

    /** Reads a list from its start to its end by cursors, and asserts what each page says of itself. */
    List<Reply> forward(String list) {
        List<Reply> pages = new ArrayList<>();
        Reply page = api().get(list).has(200);
        pages.add(page);
        while (page.json().has("next")) {
            page = api().get(at(list, page.at("/next").asString())).has(200);
            pages.add(page);
        }
        return pages;
    }

    /** Reads a list from a page back to its start by cursors; the pages in the order of the list. */
    List<Reply> backward(String list, Reply last) {
        List<Reply> pages = new ArrayList<>();
        Reply page = last;
        while (page.json().has("previous")) {
            page = api().get(at(list, page.at("/previous").asString())).has(200);
            pages.add(0, page);
        }
        return pages;
    }

    static String at(String list, String cursor) {
        return list + (list.contains("?") ? "&" : "?") + "cursor=" + cursor;
    }

    static List<String> items(List<Reply> pages, String member) {
        return pages.stream().flatMap(page -> page.items(member).stream()).collect(Collectors.toList());
    }
}
