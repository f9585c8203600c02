package com.example.payments;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The application, running, and a quick way to fill it. */
final class Payments {

    private static final Map<Database, Payments> RUNNING = new EnumMap<>(Database.class);

    private final RunningApplication application;

    private Payments(RunningApplication application) {
        this.application = application;
    }

    /** Starts the application once for each database, and empties it for each test. */
    static synchronized Payments on(Database database) {
        Payments payments = RUNNING.computeIfAbsent(
                database,
                key -> new Payments(RunningApplication.start(
                        key, PaymentsApplication.class, List.of(), "--spring.sql.init.mode=never")));
        List.of("refund", "payment", "customer", "van", "car", "vehicle", "letter", "message", "booking")
                .forEach(table -> payments.sql("delete from " + table));
        return payments;
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

    String customer(String name) {
        return api().post("/customers", "{\"name\": \"%s\"}".formatted(name))
                .has(201)
                .at("/id")
                .asString();
    }

    /** Creates anything; the members are JSON. */
    long create(String path, String members) {
        return api().post(path, "{" + members + "}").has(201).id();
    }

    /** Adds what no route creates. */
    long cheque(String bank) {
        sql("insert into payment (id, version, dtype, amount, bank, valid_to, created_at)"
                + " values (1000000, 0, 'Cheque', 9.50, '%s', date '2027-01-31', timestamp '2026-01-01 00:00:00')"
                        .formatted(bank));
        return 1_000_000;
    }
}
