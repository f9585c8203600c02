package com.example.filters;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.measurement.LastStatement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application of this package, started once for each database and emptied for each test. */
final class Filters {

    private static final Map<Database, RunningApplication> RUNNING = new EnumMap<>(Database.class);

    private Filters() {}

    static synchronized RunningApplication on(Database database) {
        RunningApplication application = RUNNING.computeIfAbsent(
                database,
                key -> RunningApplication.start(
                        key,
                        FilterApplication.class,
                        List.of(),
                        "--spring.sql.init.mode=never",
                        "--spring.jpa.properties.hibernate.session_factory.statement_inspector="
                                + LastStatement.class.getName()));
        for (String table :
                List.of("essay", "sample", "review", "book_topics", "book", "topic", "publisher", "nation", "series")) {
            String references = table.equals("book") ? "update book set prequel_id = null" : "delete from " + table;
            application.database().sql(references).update();
            application.database().sql("delete from " + table).update();
        }
        return application;
    }
}
