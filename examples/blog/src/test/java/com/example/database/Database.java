package com.example.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A kind of database that the tests run on. */
public enum Database {
    H2 {
        @Override
        List<String> emptyDatabase() {
            return List.of(
                    "--spring.datasource.url=jdbc:h2:mem:test" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        List<String> emptyDatabase() {
            String name = "test" + COUNTER.incrementAndGet();
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return List.of(
                    "--spring.profiles.active=postgresql",
                    "--BLOG_DATABASE_URL=" + Server.POSTGRES.getJdbcUrl("postgres", name),
                    "--BLOG_DATABASE_USER=postgres");
        }
    };

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Makes a new database and gives the arguments by which an application finds it. */
    abstract List<String> emptyDatabase();

    /** One PostgreSQL server for all tests; its own shutdown hook stops it. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
