package com.example.legal;

import com.example.database.Database;
import com.example.database.RunningApplication;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application of this package, started once for each database and emptied for each test. */
final class Legal {

    private static final Map<Database, RunningApplication> RUNNING = new EnumMap<>(Database.class);

    private Legal() {}

    static synchronized RunningApplication on(Database database) {
        RunningApplication application = RUNNING.computeIfAbsent(
                database,
                key -> RunningApplication.start(
                        key, LegalApplication.class, List.of(), "--spring.sql.init.mode=never"));
        application.database().sql("update employee set boss_id = null").update();
        application.database().sql("update supporter set invited_by_id = null").update();
        for (String table : List.of(
                "employee", "palette", "supporter", "machine", "patent", "decree", "deed", "scroll", "verdict")) {
            application.database().sql("delete from " + table).update();
        }
        return application;
    }
}
