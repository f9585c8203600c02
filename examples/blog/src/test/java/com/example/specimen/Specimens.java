package com.example.specimen;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application of the specimens, started once for each database. */
public final class Specimens {

    private static final Map<Database, RunningApplication> RUNNING = new EnumMap<>(Database.class);

    private Specimens() {}

    static Api on(Database database) {
        return running(database).api();
    }

    public static synchronized RunningApplication running(Database database) {
        return RUNNING.computeIfAbsent(
                database,
                key -> RunningApplication.start(
                        key, SpecimenApplication.class, List.of(), "--spring.sql.init.mode=never"));
    }
}
