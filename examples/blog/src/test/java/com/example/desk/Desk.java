package com.example.desk;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application, running and empty. */
final class Desk {

    private static final Map<Database, Desk> RUNNING = new EnumMap<>(Database.class);

    private final RunningApplication application;

    private Desk(RunningApplication application) {
        this.application = application;
    }

    /** Starts it once for each database, and empties it for each test. */
    static synchronized Desk on(Database database) {
        Desk desk = RUNNING.computeIfAbsent(
                database,
                key -> new Desk(RunningApplication.start(
                        key,
                        DeskApplication.class,
                        List.of(ScriptedTicketHooks.class, Caller.class),
                        "--spring.sql.init.mode=never")));
        desk.hooks().reset();
        desk.caller().is("ada");
        desk.sql("update folder set parent_id = null");
        desk.sql("update chapter set parent_id = null");
        desk.sql("update region set within_code = null");
        for (String table : List.of("folder", "region", "ticket", "gate", "permit", "chapter")) {
            desk.sql("delete from " + table);
        }
        return desk;
    }

    Api api() {
        return application.api();
    }

    ScriptedTicketHooks hooks() {
        return application.bean(ScriptedTicketHooks.class);
    }

    Caller caller() {
        return application.bean(Caller.class);
    }

    long statementsOf(Runnable work) {
        return application.statementsOf(work);
    }

    /** Runs a statement beside the API, in a transaction of its own. */
    void sql(String statement) {
        application.database().sql(statement).update();
    }
}
