package com.example.values;

import com.example.database.Database;
import com.example.database.RunningApplication;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application of this package, started once for each database and emptied for each test. */
final class Values {

    private static final Map<Database, RunningApplication> RUNNING = new EnumMap<>(Database.class);

    private Values() {}

    static synchronized RunningApplication on(Database database) {
        RunningApplication application = RUNNING.computeIfAbsent(
                database,
                key -> RunningApplication.start(
                        key, ValuesApplication.class, List.of(), "--spring.sql.init.mode=never"));
        for (String table : List.of(
                "member_nicknames",
                "member_interests",
                "member",
                "trip_stops",
                "trip_tickets",
                "trip_costs",
                "trip",
                "firm_prices",
                "firm_hours",
                "firm_floors",
                "firm_badges",
                "firm_offices",
                "firm",
                "traveller",
                "settler_visited",
                "settler",
                "harbour_flag",
                "berth",
                "harbour",
                "homeland")) {
            application.database().sql("delete from " + table).update();
        }
        return application;
    }
}
