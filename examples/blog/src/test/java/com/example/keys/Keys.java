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

    /** A seat of row 1 that is made, by its key. */
    static String seat(Api api, String hall, int number) {
        String key = "{\"hall\": \"" + hall + "\", \"row\": 1, \"number\": " + number + "}";
        api.post("/seats", key).has(201);
        return key;
    }

    /** A membership that is made, by its key. */
    static String membership(Api api) {
        String key = "{\"clubId\": " + club(api, "Any") + ", \"personId\": \"" + person(api, "Any") + "\"}";
        api.post("/memberships", key.replace("}", ", \"position\": \"member\"}"))
                .has(201);
        return key;
    }
}
