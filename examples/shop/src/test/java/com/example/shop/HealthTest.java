package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What is known of the shop's health when its database is gone. */
@QuarkusTest
@TestProfile(HealthTest.OnDatabaseOfItsOwn.class)
class HealthTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Runnable stopDatabase;

    @TestHTTPResource("/")
    URI origin;

    @Test
    void withoutItsDatabaseTheShopIsAliveButNotReady() throws Exception {
        assertThat(get("q/health/ready").statusCode()).isEqualTo(200);

        stopDatabase.run();

        assertThat(get("q/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("q/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> failure = get("products");
        assertThat(failure.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(failure.body()).doesNotContainIgnoringCase("sql").doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(origin.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** A profile of its own, so that no other test has this database. */
    public static class OnDatabaseOfItsOwn extends OnPostgreSql {}
}
