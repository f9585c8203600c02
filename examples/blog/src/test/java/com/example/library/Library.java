package com.example.library;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The library, running, and a quick way to fill it. */
final class Library {

    private static final Map<Database, Library> RUNNING = new EnumMap<>(Database.class);

    private final RunningApplication application;
    private final AtomicInteger counter = new AtomicInteger();

    private Library(RunningApplication application) {
        this.application = application;
    }

    /** Starts the library once for each database, and empties it for each test. */
    static synchronized Library on(Database database) {
        Library library = RUNNING.computeIfAbsent(
                database,
                key -> new Library(RunningApplication.start(
                        key, LibraryApplication.class, List.of(), "--spring.sql.init.mode=never")));
        for (String table : List.of("volume_genres", "shelf_lost_volumes")) {
            library.sql("delete from " + table);
        }
        library.sql("update volume set original_id = null");
        List.of("volume", "genre", "shelf").forEach(table -> library.sql("delete from " + table));
        return library;
    }

    Api api() {
        return application.api();
    }

    long statementsOf(Runnable work) {
        return application.statementsOf(work);
    }

    void sql(String statement) {
        application.database().sql(statement).update();
    }

    void shelf(String code) {
        api().post("/shelves", "{\"code\": \"%s\"}".formatted(code)).has(201);
    }

    /** Creates a volume; more members can follow in JSON. */
    long volume(String title, String... members) {
        String more = members.length == 0 ? "" : ", " + String.join(", ", members);
        return api().post("/volumes", """
                        {"title": "%s", "text": "Text of %1$s", "isbn": %d%s}""".formatted(title, counter.incrementAndGet(), more))
                .has(201)
                .id();
    }

    long genre(String name) {
        return api().post("/genres", "{\"name\": \"%s\"}".formatted(name))
                .has(201)
                .id();
    }
}
