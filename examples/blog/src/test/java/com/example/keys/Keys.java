package com.example.keys;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application of the keys, started once for each database. */
final class Keys {

    private static final Map<Database, RunningApplication> RUNNING = new EnumMap<>(Database.class);

    private Keys() {}

    static synchronized RunningApplication on(Database database) {
        return RUNNING.computeIfAbsent(
                database,
                key -> RunningApplication.start(key, KeysApplication.class, List.of(), "--spring.sql.init.mode=never"));
    }

    static int club(Api api, String name) {
        return api.post("/clubs", "{\"name\": \"" + name + "\"}")
                .has(201)
                .at("/id")
                .asInt();
    }

    static String person(Api api, String name) {
        return api.post("/people", "{\"fullName\": \"" + name + "\"}")
                .has(201)
                .at("/id")
                .asString();
    }
}
