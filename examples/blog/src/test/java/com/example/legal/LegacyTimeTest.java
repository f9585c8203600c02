package com.example.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.contract.OpenApiSpecification;
import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates and times of java.util and java.sql, which clients see as those of java.time. */
@OnEveryDatabase
class LegacyTimeTest {

    private static final String ADA = """
            {"seen": "2026-01-31T08:30:15.250Z", "born": "1815-12-10", "starts": "08:30:00",
             "called": "2026-01-31T08:30:15.250Z", "hired": "2020-02-29", "ends": "17:00:01",
             "left": "2026-01-01", "rests": "12:15:00", "paid": "2026-01-31T08:30:15.123456Z"%s}""";
    private static final String EVE = """
            {"seen": "2025-06-30T22:00:00Z", "born": "1990-03-25", "starts": "09:00:00",
             "called": "2025-06-30T22:00:00Z", "hired": "2021-06-01",
             "left": "2027-07-01", "rests": "13:00:00", "paid": "2025-06-30T22:00:00Z"}""";
    private static final String NOBODY = "{\"born\": \"2000-01-01\"}";

    private final Api api;

    LegacyTimeTest(Database database) {
        api = Legal.on(database).api();
    }

    @Test
    void theDocumentIsValidOpenApi31() {
        assertThat(new OpenApiSpecification().breaches(api.file("/openapi.json").body()))
                .isEmpty();
    }

    @Test
    void whatIsSentIsShownByEveryAnswer() {
        Reply created = api.post("/employees", ADA.formatted("")).has(201);
        String path = "/employees/" + created.id();

        assertShown(created);
        assertShown(api.get(path).has(200));
        assertShown(api.patch(path, "{}").has(200));
        assertThat(created.at("/entered").asString()).endsWith("Z");
        assertThat(api.get(path).at("/entered")).isEqualTo(created.at("/entered"));

        Reply patched =
                api.patch(path, "{\"hired\": \"1999-12-31\", \"seen\": null}").has(200);
        assertThat(patched.at("/hired").asString()).isEqualTo("1999-12-31");
        assertThat(patched.at("/seen").isNull()).isTrue();
        assertThat(api.get(path).json()).isEqualTo(patched.json());
        assertShown(api.put(path, ADA.formatted("")).has(200));
        assertShown(api.get(path).has(200));
        api.put(path, NOBODY).has(200);
        assertThat(api.get(path).at("/rests").isNull()).isTrue();
    }

    private static void assertShown(Reply reply) {
        assertThat(reply.at("/seen").asString()).isEqualTo("2026-01-31T08:30:15.250Z");
        assertThat(reply.at("/born").asString()).isEqualTo("1815-12-10");
        assertThat(reply.at("/starts").asString()).startsWith("08:30");
        assertThat(reply.at("/called").asString()).isEqualTo("2026-01-31T08:30:15.250Z");
        assertThat(reply.at("/hired").asString()).isEqualTo("2020-02-29");
        assertThat(reply.at("/ends").asString()).isEqualTo("17:00:01");
        assertThat(reply.at("/left").asString()).isEqualTo("2026-01-01");
        assertThat(reply.at("/rests").asString()).startsWith("12:15");
        assertThat(reply.at("/paid").asString()).isEqualTo("2026-01-31T08:30:15.123456Z");
    }

    @Test
    void anExpandedSummaryShowsThemInTheSameStatement() {
        long boss = api.post("/employees", ADA.formatted("")).has(201).id();
        long id = api.post("/employees", ADA.formatted(", \"bossId\": " + boss))
                .has(201)
                .id();

        Reply shown = api.get("/employees/" + id + "?expand=boss").has(200);

        assertThat(shown.at("/boss/born").asString()).isEqualTo("1815-12-10");
        assertThat(shown.at("/boss/called").asString()).isEqualTo("2026-01-31T08:30:15.250Z");
        assertThat(api.get("/employees/" + boss + "?expand=boss").at("/boss").isMissingNode())
                .isTrue();
        assertThat(api.get("/employees/" + boss + "?expand=reports")
                        .at("/reports/0/hired")
                        .asString())
                .isEqualTo("2020-02-29");
        assertThat(api.get("/employees?boss.born=1815-12-10").has(200).items("id"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen=2026-01-31T08:30:15.250Z",
                "seen.gt=2025-12-31T00:00:00Z",
                "born.lt=1900-01-01",
                "born.in=1815-12-10,1800-01-01",
                "starts=08:30:00",
                "starts.lte=08:30:00",
                "called.gte=2026-01-31T08:30:15.250Z",
                "hired.between=2020-01-01,2020-12-31",
                "hired=2020-02-29",
                "left.ne=2027-07-01&left.isNull=false",
                "rests=12:15:00",
                "paid.between=2026-01-31T08:30:15.123456Z,2026-01-31T08:30:15.123456Z"
            })
    void theyAreComparedAsWhatTheyAreShownAs(String filter) {
        long ada = api.post("/employees", ADA.formatted("")).has(201).id();
        api.post("/employees", EVE).has(201);
        api.post("/employees", NOBODY).has(201);

        assertThat(api.get("/employees?" + filter).has(200).items("id")).containsExactly(String.valueOf(ada));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "born", "starts", "called", "hired", "left", "rests", "paid"})
    void aListIsReadToItsEndByTheirOrder(String key) {
        for (String employee : List.of(ADA.formatted(""), EVE, NOBODY)) {
            api.post("/employees", employee).has(201);
        }
        for (String order : List.of(key, "-" + key)) {
            List<String> whole = api.get("/employees?sort=" + order).has(200).items("id");
            StringBuilder seen = new StringBuilder();
            Reply page = api.get("/employees?size=1&sort=" + order).has(200);
            while (page.at("/next").isString()) {
                seen.append(page.items("id")).append(' ');
                page = api.get("/employees?size=1&sort=" + order + "&cursor="
                                + page.at("/next").asString())
                        .has(200);
            }
            seen.append(page.items("id"));

            assertThat(whole).hasSize(3);
            assertThat(seen.toString().replaceAll("[\\[\\]]", "").split(" ")).containsExactlyElementsOf(whole);
        }
    }

    @Test
    void whatIsNoneIsRefused() {
        api.post("/employees", "{\"born\": \"2000-02-30\"}").has(400, "born");
        api.post("/employees", "{\"born\": \"2000-01-01T00:00:00Z\"}").has(400, "born");
        api.post("/employees", "{\"born\": 0}").has(400, "born");
        api.post("/employees", "{}").has(422, "born");
        api.post("/employees", "{\"born\": \"%s\"}".formatted(LocalDate.now().plusDays(2)))
                .has(422, "born");
        api.get("/employees?seen=2026-01-31").has(400, "seen");
        api.get("/employees?born.gt=99999-01-01").has(400, "born.gt");
        api.get("/employees?ends=12:00:00").has(400);
    }
}
