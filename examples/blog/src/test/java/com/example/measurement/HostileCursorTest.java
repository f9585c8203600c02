package com.example.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is whatever a client sends: a place in the list, or 400. */
@OnEveryDatabase
class HostileCursorTest {

    private final Measurements measurements;
    private final Api api;

    HostileCursorTest(Database database) {
        measurements = Measurements.on(database);
        api = measurements.api();
    }

    @BeforeEach
    void store() {
        for (int place = 0; place < 3; place++) {
            measurements.reading("""
                    "place": %d, "instant": "2026-01-31T08:30:00.123456Z", "price": 19.95, "text": "it's",\
                     "qualityByName": "GOOD", "duration": "PT1H", "rough": 1.5""".formatted(place));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"instant,price", "-text,qualityByName", "duration,rough"})
    void aChangedCursorIsAnotherPlaceOr400(String order) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor("sort=" + order));
        int[] flips = {0x01, 0x04, 0x20, 0x80};
        for (int index = 0; index < bytes.length; index++) {
            byte[] changed = bytes.clone();
            changed[index] ^= (byte) flips[index % flips.length];
            assertThat(readings(encoded(changed)).status()).isIn(200, 400);
            readings(encoded(Arrays.copyOf(bytes, index))).has(400, "cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%00", "abc", "AAAAAAAA", "%27%20or%201%3D1%20--", "bnVsbA==", "eyJpZCI6MX0"})
    void garbageIs400(String cursor) {
        readings(cursor).has(400, "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%FF%FE", "%C0%80", "AAAA%80"})
    void whatIsNoUtf8Is400(String cursor) {
        api.get("/readings?cursor=" + cursor).has(400);
    }

    @Test
    void anOversizedCursorIs400() {
        readings("A".repeat(2_001)).has(400, "cursor");
        readings("A".repeat(6_000)).has(400, "cursor");
    }

    @Test
    void aCursorOfAnotherListIs400() {
        String readings = cursor("sort=id");
        api.get("/events?cursor=" + readings).has(400, "cursor");

        api.post("/stations", "{}").has(201);
        api.post("/stations", "{}").has(201);
        String stations =
                api.get("/stations?size=1&sort=id").has(200).at("/next").asString();
        api.get("/stations?cursor=" + stations).has(200);
        api.get("/events?sort=id&cursor=" + stations).has(400, "cursor");
    }

    @Test
    void aCursorOfAnotherOrderIs400() {
        String cursor = cursor("sort=-place");
        api.get("/readings?sort=-place&cursor=" + cursor).has(200);
        api.get("/readings?sort=-place,-id&cursor=" + cursor).has(200);
        api.get("/readings?sort=place&cursor=" + cursor).has(400, "cursor");
        api.get("/readings?sort=-place,id&cursor=" + cursor).has(400, "cursor");
        api.get("/readings?sort=id&cursor=" + cursor).has(400, "cursor");
    }

    @Test
    void aCursorWithAPageIs400() {
        api.get("/readings?page=0&cursor=" + cursor("sort=id")).has(400, "cursor");
    }

    @Test
    void aRepeatedCursorIs400() {
        String cursor = cursor("sort=id");
        api.get("/readings?cursor=" + cursor + "&cursor=" + cursor).has(400, "cursor");
    }

    @Test
    void aCursorIsNoParameterOfOtherRoutes() {
        String cursor = cursor("sort=id");
        api.get("/readings/count?cursor=" + cursor).has(400, "cursor");
        api.get("/readings/count?total=exact").has(400, "total");
    }

    @Test
    void aMalformedCursorCostsNoStatement() {
        assertThat(measurements.application().statementsOf(() -> readings("abc").has(400)))
                .isZero();
    }

    private Reply readings(String cursor) {
        return api.get("/readings?cursor=" + (cursor.startsWith("%") ? cursor : encode(cursor)));
    }

    private String cursor(String query) {
        return api.get("/readings?size=1&" + query).has(200).at("/next").asString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
