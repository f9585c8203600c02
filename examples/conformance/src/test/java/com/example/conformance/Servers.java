package com.example.conformance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Starts the shop on each target, with its sample data; or takes the server that {@code -Dconformance.url} names. */
final class Servers {

    private static final Path SAMPLE_DATA = Path.of("../shop/src/main/resources/sample-data.sql");
    private static final String QUARKUS = "../shop/target/quarkus-app/quarkus-run.jar";
    private static final String QUARKUS_ON_POSTGRESQL = "../shop/target/quarkus-app-postgresql/quarkus-run.jar";
    private static final String PLAIN = "../plain/target/shop.jar";

    private Servers() {}

    static List<Server> start() {
        String url = System.getProperty("conformance.url", "");
        try {
            return url.isEmpty() ? startAll() : List.of(new Server(url, url.replaceFirst("/$", "")));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What runs in processes of its own starts while Spring does. */
    private static List<Server> startAll() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        String ofSpring = database(postgres, "spring");
        String ofQuarkus = database(postgres, "quarkus");

        ServerProcess quarkus = ServerProcess.start(QUARKUS, "-Dquarkus.http.port=0", "-Dquarkus.http.host=localhost");
        ServerProcess quarkusOnPostgres = ServerProcess.start(
                QUARKUS_ON_POSTGRESQL,
                "-Dquarkus.http.port=0",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.profile=postgresql",
                "-Dquarkus.datasource.jdbc.url=" + ofQuarkus,
                "-Dquarkus.datasource.username=postgres");
        ServerProcess plain = ServerProcess.start(PLAIN, "-Dshop.port=0");

        List<Server> servers = new ArrayList<>();
        servers.add(new Server("Spring, H2", ShopOnSpring.start()));
        servers.add(new Server(
                "Spring, PostgreSQL",
                ShopOnSpring.start(
                        "--spring.datasource.url=" + ofSpring,
                        "--spring.datasource.username=postgres",
                        "--spring.sql.init.mode=always")));
        servers.add(new Server("Quarkus, H2", quarkus.address()));
        servers.add(new Server("Quarkus, PostgreSQL", quarkusOnPostgres.address()));
        fill(postgres);
        servers.add(new Server("plain Jakarta, H2", plain.address()));
        return servers;
    }

    /** Makes a database, and says where it is. */
    private static String database(EmbeddedPostgres postgres, String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    /** Puts the sample data in, which the shop on Quarkus does on H2 only. */
    private static void fill(EmbeddedPostgres postgres) throws IOException, SQLException {
        try (Connection connection = postgres.getDatabase("postgres", "quarkus").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(SAMPLE_DATA));
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
