package com.example.nested;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.specimen.api.CurrentUser;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;

/** The application of the nested writes, started once for each database. */
final class Nested {

    private static final Map<Database, Nested> RUNNING = new EnumMap<>(Database.class);

    /** Who makes all requests; without a stereotype, so that no other application has it. */
    static class Clerk {

        @Bean
        CurrentUser clerk() {
            return () -> Optional.of("clerk");
        }
    }

    private final RunningApplication application;

    private Nested(RunningApplication application) {
        this.application = application;
    }

    static synchronized Nested on(Database database) {
        return RUNNING.computeIfAbsent(
                database,
                key -> new Nested(RunningApplication.start(
                        key,
                        NestedApplication.class,
                        List.of(RecordingOrderHooks.class, Clerk.class),
                        "--spring.sql.init.mode=never")));
    }

    Api api() {
        return application.api();
    }

    RecordingOrderHooks orderHooks() {
        return application.bean(RecordingOrderHooks.class);
    }

    long statementsOf(Runnable work) {
        return application.statementsOf(work);
    }

    /** Counts rows beside the API. */
    int rows(String table, String condition) {
        String sql = "select count(*) from " + table + " where " + condition;
        return application.database().sql(sql).query(Integer.class).single();
    }

    /** Creates a resource that needs a name alone. */
    long named(String path, String name) {
        return api().post(path, "{\"name\": \"%s\"}".formatted(name)).has(201).id();
    }
}
