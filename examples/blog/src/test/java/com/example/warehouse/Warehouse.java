package com.example.warehouse;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The warehouse, running and empty, and a quick way to fill it. */
final class Warehouse {

    static final int CLIENTS = 8;

    private static final Map<Database, Warehouse> RUNNING = new EnumMap<>(Database.class);

    private final RunningApplication application;

    private Warehouse(RunningApplication application) {
        this.application = application;
    }

    /** Starts the warehouse once for each database, and empties it for each test. */
    static synchronized Warehouse on(Database database) {
        Warehouse warehouse = RUNNING.computeIfAbsent(
                database,
                key -> new Warehouse(RunningApplication.start(
                        key,
                        WarehouseApplication.class,
                        List.of(ScriptedProductHooks.class),
                        "--spring.sql.init.mode=never",
                        "--spring.jpa.properties.hibernate.jdbc.batch_size=50")));
        warehouse.hooks().reset();
        for (String table : List.of("product", "rack", "rack_lock", "supplier", "bin", "idempotency_key")) {
            warehouse.sql("delete from " + table);
        }
        return warehouse;
    }

    Api api() {
        return application.api();
    }

    ScriptedProductHooks hooks() {
        return application.bean(ScriptedProductHooks.class);
    }

    long statementsOf(Runnable work) {
        return application.statementsOf(work);
    }

    /** Runs a statement beside the API, in a transaction of its own. */
    int sql(String statement) {
        return application.database().sql(statement).update();
    }

    /** Runs a statement beside the API while a transaction is open. */
    void elsewhere(String statement) {
        Thread other = new Thread(() -> sql(statement));
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long products() {
        return api().get("/products/count").has(200).at("/count").asLong();
    }

    long product(String sku) {
        return api().post("/products", product(sku, "Chair")).has(201).id();
    }

    long supplier(String name) {
        return api().post("/suppliers", "{\"name\": \"%s\"}".formatted(name))
                .has(201)
                .id();
    }

    /** The least that a product needs; more members can follow in the same syntax. */
    static String product(String sku, String name, String... members) {
        String more = members.length == 0 ? "" : ", " + String.join(", ", members);
        return "{\"sku\": \"%s\", \"name\": \"%s\", \"stock\": 1%s}".formatted(sku, name, more);
    }

    /** The body of a request for several resources. */
    static String items(String... items) {
        return "{\"items\": [" + String.join(", ", items) + "]}";
    }

    /** One change of a request for several resources. */
    static String change(long id, String patch) {
        return "{\"id\": %d, \"patch\": %s}".formatted(id, patch);
    }

    static String joined(long... ids) {
        return LongStream.of(ids).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
