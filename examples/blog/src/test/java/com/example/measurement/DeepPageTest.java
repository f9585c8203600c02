package com.example.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However deep a page is, PostgreSQL finds it by the index, and reads no more rows than the page has. */
class DeepPageTest {

    private final Measurements measurements = Measurements.on(Database.POSTGRESQL);
    private final Api api = measurements.api();

    @Test
    void aDeepPageStartsInTheIndex() {
        measurements.events(50_000, "GOOD");
        measurements.analyze();
        Reply deep = api.get("/events?quality=GOOD&size=100&page=100").has(200);
        for (int page = 0; page < 350; page++) {
            deep = api.get("/events?quality=GOOD&size=100&cursor="
                            + deep.at("/next").asString())
                    .has(200);
        }

        String at =
                "timestamp with time zone '" + deep.at("/items/0/happenedAt").asString() + "'";
        List<String> plan = explain("'GOOD'", at, at, at, deep.at("/items/0/id").asString(), "101");

        assertThat(plan).anyMatch(line -> line.contains("Scan using event_quality_at_idx"));
        assertThat(plan).anyMatch(line -> line.contains("Index Cond") && line.contains("happened_at <="));
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
        assertThat(rowsRead(plan)).isLessThan(110);
    }

    @Test
    void anEstimateSortsNothingAndStopsAtItsLimit() {
        measurements.events(50_000, "GOOD");
        measurements.analyze();
        api.get("/events?quality=GOOD&total=estimated").has(200);

        List<String> plan = explain("'GOOD'");

        assertThat(plan).noneMatch(line -> line.contains("Sort"));
        assertThat(rowsRead(plan)).isEqualTo(10_001);
    }

    /** The plan of the last statement, with what it read. */
    private List<String> explain(String... values) {
        String sql = LastStatement.sql();
        StringBuilder statement = new StringBuilder("explain (analyze, costs off, timing off, summary off) ");
        String[] parts = sql.split("\\?", -1);
        assertThat(parts).as(sql).hasSize(values.length + 1);
        for (int index = 0; index < parts.length; index++) {
            statement.append(parts[index]).append(index < values.length ? values[index] : "");
        }
        return measurements
                .application()
                .database()
                .sql(statement.toString())
                .query(String.class)
                .list();
    }

    private static int rowsRead(List<String> plan) {
        return plan.stream()
                .filter(line -> line.contains("rows="))
                .mapToInt(line -> (int) Double.parseDouble(line.replaceAll(".*rows=([0-9.]+).*", "$1")))
                .max()
                .orElseThrow();
    }
}
