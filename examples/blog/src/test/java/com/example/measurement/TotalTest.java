package com.example.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The number of items on all pages, for those who ask for it. */
@OnEveryDatabase
class TotalTest {

    private final Database database;
    private final Measurements measurements;
    private final Api api;

    TotalTest(Database database) {
        this.database = database;
        measurements = Measurements.on(database);
        api = measurements.api();
    }

    @Test
    void thereIsNoTotalUnlessItIsAskedFor() {
        assertThat(api.get("/events").has(200).json().has("total")).isFalse();
        assertThat(api.get("/events?total=none").has(200).json().has("total")).isFalse();
        api.get("/events?total=1").has(400, "total");
    }

    @Test
    void anExactTotalCountsWhatTheFilterSelects() {
        events(30, "GOOD");
        events(12, "BAD");

        assertThat(total("/events?size=5&total=exact")).isEqualTo("42 eq");
        assertThat(total("/events?size=5&total=exact&quality=BAD")).isEqualTo("12 eq");
        assertThat(total("/events?size=5&total=exact&quality=FAIR")).isEqualTo("0 eq");
    }

    @Test
    void aPageByCursorHasTheSameTotal() {
        events(12, "BAD");
        String next = api.get("/events?size=5&quality=BAD").at("/next").asString();

        assertThat(total("/events?size=5&quality=BAD&total=exact&cursor=" + next))
                .isEqualTo("12 eq");
        assertThat(total("/events?size=5&quality=BAD&total=estimated&cursor=" + next))
                .isEqualTo("12 eq");
    }

    @Test
    void anEstimateIsExactUpToALimit() {
        events(10_000, "GOOD");
        assertThat(total("/events?size=1&total=estimated&quality=GOOD")).isEqualTo("10000 eq");

        events(1, "GOOD");
        assertThat(total("/events?size=1&total=estimated&quality=GOOD")).isEqualTo("10000 gte");
        assertThat(total("/events?size=1&total=exact&quality=GOOD")).isEqualTo("10001 eq");
    }

    @Test
    void theStatisticsOfPostgreSqlAnswerForAWholeTable() {
        events(12_345, "GOOD");
        measurements.analyze();
        String expected = database == Database.POSTGRESQL ? "12345 approx" : "10000 gte";

        assertThat(total("/events?size=1&total=estimated")).isEqualTo(expected);
        assertThat(total("/events?size=1&total=estimated&quality=GOOD")).isEqualTo("10000 gte");
    }

    @Test
    void withoutStatisticsAllIsCountedUpToTheLimit() {
        assertThat(total("/stations?total=estimated")).isEqualTo("0 eq");
        api.post("/stations", "{}").has(201);
        assertThat(total("/stations?total=estimated")).isEqualTo("1 eq");
    }

    @Test
    void statisticsThatWouldTellOfRowsThatAreHiddenAreNotUsed() {
        if (database != Database.POSTGRESQL) {
            return;
        }
        events(12_345, "GOOD");
        measurements.analyze();
        measurements.sql("alter table event enable row level security");
        try {
            assertThat(total("/events?size=1&total=estimated")).isEqualTo("10000 gte");
        } finally {
            measurements.sql("alter table event disable row level security");
        }
    }

    @Test
    void aTotalIsOneStatementMore() {
        events(10_001, "GOOD");
        measurements.analyze();

        assertThat(costOf("/events")).isEqualTo(1);
        assertThat(costOf("/events?total=exact")).isEqualTo(2);
        assertThat(costOf("/events?total=estimated")).isEqualTo(2);
        assertThat(costOf("/events?total=estimated&quality=GOOD")).isEqualTo(2);
        String next = api.get("/events").at("/next").asString();
        assertThat(costOf("/events?cursor=" + next)).isEqualTo(1);
    }

    private long costOf(String list) {
        return measurements.application().statementsOf(() -> api.get(list).has(200));
    }

    private String total(String list) {
        JsonNode total = api.get(list).has(200).at("/total");
        return total.at("/value").asLong() + " " + total.at("/relation").asString();
    }

    private void events(int number, String quality) {
        measurements.events(number, quality);
    }
}
