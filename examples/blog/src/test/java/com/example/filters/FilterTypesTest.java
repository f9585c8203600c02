package com.example.filters;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every comparison on every type: of three samples the first has the smaller value, the second the greater, the third
 * none.
 */
@OnEveryDatabase
class FilterTypesTest {

    private final RunningApplication application;
    private final Api api;

    FilterTypesTest(Database database) {
        application = Filters.on(database);
        api = application.api();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            tiny,           -5,                         7
            small,          300,                        301
            medium,         100000,                     100001
            large,          5000000000,                 5000000001
            huge,           -123456789012345678,        12345678901234567890
            rough,          0.5,                        1.25
            fine,           -1.5,                       2.25
            exact,          10.5,                       10.5001
            order,          1,                          2
            instant,        "2026-01-31T08:30:00.5Z",   "2026-01-31T08:30:00.6Z"
            offsetDateTime, "2026-01-31T08:30:00Z",     "2026-01-31T09:31:00Z"
            zonedDateTime,  "2026-01-31T08:30:00Z",     "2026-01-31T09:31:00Z"
            localDateTime,  "2026-01-31T08:30:00",      "2026-01-31T08:30:01"
            localDate,      "2026-01-31",               "2026-02-01"
            localTime,      "08:30:00",                 "17:00:00"
            offsetTime,     "08:30:00Z",                "17:00:00Z"
            foundingYear,   1999,                       2026
            duration,       "PT90M",                    "PT36H"
            """)
    void whatHasAnOrderIsComparedInEveryWay(String attribute, String smaller, String greater) {
        samples(attribute, smaller, greater);
        String a = parameter(smaller);
        String b = parameter(greater);

        equality(attribute, a, b);
        selects(attribute + ".gt=" + a, "b");
        selects(attribute + ".gt=" + b);
        selects(attribute + ".gte=" + a, "a", "b");
        selects(attribute + ".gte=" + b, "b");
        selects(attribute + ".lt=" + b, "a");
        selects(attribute + ".lt=" + a);
        selects(attribute + ".lte=" + b, "a", "b");
        selects(attribute + ".lte=" + a, "a");
        selects(attribute + ".between=" + a + "," + b, "a", "b");
        selects(attribute + ".between=" + b + "," + b, "b");
        refuses(attribute + ".between=" + b + "," + a, attribute + ".between");
        refuses(attribute + ".between=" + a, attribute + ".between");
        refuses(attribute + ".contains=" + a, attribute + ".contains");
        refuses(attribute + ".gt=", attribute + ".gt");
        refuses(attribute + ".in=" + a + ",", attribute + ".in");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            text,       "first",                                "second"
            byName,     "ONE",                                  "TWO"
            byOrdinal,  "ONE",                                  "TWO"
            reference,  "2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11", "9a1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11"
            yearMonth,  "2026-01",                              "2026-02"
            monthDay,   "--01-31",                              "--02-28"
            """)
    void whatHasNoOrderIsEqualOrNot(String attribute, String one, String other) {
        samples(attribute, one, other);

        equality(attribute, parameter(one), parameter(other));
        refuses(attribute + ".gt=" + parameter(one), attribute + ".gt");
        refuses(attribute + ".between=" + parameter(one) + "," + parameter(other), attribute + ".between");
    }

    @Test
    void aFlagIsTrueFalseOrNull() {
        samples("flag", "true", "false");

        selects("flag=true", "a");
        selects("flag=false", "b");
        selects("flag.ne=true", "b", "c");
        selects("flag.isNull=true", "c");
        selects("flag.isNull=false", "a", "b");
        refuses("flag=TRUE", "flag");
        refuses("flag.in=true", "flag.in");
        selects("primitiveFlag=false", "a", "b", "c");
        selects("primitiveFlag.ne=false");
        refuses("primitiveFlag.isNull=true", "primitiveFlag.isNull");
    }

    @Test
    void whatIsNeverNullHasNoComparisonWithNull() {
        samples("medium", "1", "2");

        selects("primitive=0", "a", "b", "c");
        selects("primitive.ne=0");
        selects("primitive.nin=1,2", "a", "b", "c");
        refuses("primitive.isNull=true", "primitive.isNull");
        refuses("id.isNull=true", "id.isNull");
        String id = api.get("/samples?sort=name").at("/items/0/id").asString();
        selects("id.gt=" + id, "b", "c");
        selects("id.ne=" + id, "b", "c");
    }

    @Test
    void onlyTheNamedKindsAreThere() {
        samples("ranged", "1", "2");

        selects("ranged.gte=2", "b");
        selects("ranged.between=1,2", "a", "b");
        Reply refused = api.get("/samples?ranged=1").has(400, "ranged");
        assertThat(refused.at("/violations/0/message").asString())
                .isEqualTo(
                        "is no comparison that ranged allows; allowed are ranged.gt, ranged.gte, ranged.lt, ranged.lte,"
                                + " ranged.between");
        refuses("ranged.isNull=true", "ranged.isNull");
        refuses("ranged.in=1", "ranged.in");
        refuses("unfilterable=x", "unfilterable");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            text.contains=spring in      | a
            text.contains=SPRING         |
            text.icontains=SPRING        | a,b
            text.startsWith=Spring       | a
            text.startsWith=spring       |
            text.istartsWith=spring      | a,b
            text.endsWith=Action         | a
            text.endsWith=action         |
            text.iendsWith=ACTION        | a,b
            text.ieq=SPRING IN ACTION    | b
            text.ieq=spring              |
            text=sPRING IN aCTION        | b
            text.contains=%              |
            text.contains=_              |
            text.icontains=S%N           |
            text.istartsWith=_pring      |
            text.iendsWith=%             |
            text.contains=!              |
            text.contains='              |
            text.contains=\\             |
            text=%                       |
            text.ne=x' or '1'='1         | a,b,c
            """)
    void textIsComparedByItsParts(String condition, String names) {
        sample("a", "text", "\"Spring spring in Action\"");
        sample("b", "text", "\"sPRING IN aCTION\"");
        sample("c", "text", "null");
        String[] parts = condition.split("=", 2);

        selects(parts[0] + "=" + encoded(parts[1]), names == null ? new String[0] : names.split(","));
    }

    @Test
    void wildcardsAndEscapesAreFoundAsTheyAre() {
        sample("percent", "text", "\"100% pure\"");
        sample("underscore", "text", "\"snake_case\"");
        sample("mark", "text", "\"wow!\"");
        sample("backslash", "text", "\"back\\\\slash\"");
        sample("comma", "text", "\"one, two\"");

        selects("text.contains=%25", "percent");
        selects("text.endsWith=%25%20pure", "percent");
        selects("text.contains=_", "underscore");
        selects("text.endsWith=!", "mark");
        selects("text.contains=%5C", "backslash");
        selects("text=one,%20two", "comma");
        selects("text.in=one%5C,%20two,back%5C%5Cslash", "backslash", "comma");
        selects("text.in=one,%20two");
        selects("text.nin=one%5C,%20two,wow!", "backslash", "percent", "underscore");
        refuses("text.in=one%5C", "text.in");
        refuses("text.contains=", "text.contains");
        refuses("text.istartsWith=", "text.istartsWith");
    }

    @ParameterizedTest
    @CsvSource({
        "fine=NaN, fine",
        "rough.lt=Infinity, rough.lt",
        "exact=1e99999, exact",
        "instant=yesterday, instant",
        "localDate.gt=+10000-01-01, localDate.gt",
        "byName.in=ONE%2CTHREE, byName.in",
        "tiny=128, tiny",
        "duration=1h, duration",
        "medium.isNull=, medium.isNull",
        "medium.eq=1, medium.eq",
        "text%5Bne%5D=a, text[ne]",
        "reference=x, reference",
        "flag.isNull=1, flag.isNull",
        "medium.gt.lt=1, medium.gt.lt"
    })
    void whatIsMalformedIsRefused(String query, String path) {
        refuses(query, path);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            text,      "a",                                    "b"
            flag,      false,                                  true
            medium,    -1,                                     1
            exact,     1.5,                                    1.75
            reference, "2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11", "9a1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11"
            instant,   "2025-01-01T00:00:00Z",                 "2026-01-01T00:00:00Z"
            localDate, "2025-01-01",                           "2026-01-01"
            """)
    void nullIsSortedAsTheGreatestValue(String attribute, String smaller, String greater) {
        samples(attribute, smaller, greater);

        assertThat(api.get("/samples?sort=" + attribute).has(200).items("name")).containsExactly("a", "b", "c");
        assertThat(api.get("/samples?sort=-" + attribute).has(200).items("name"))
                .containsExactly("c", "b", "a");
    }

    @Test
    void requestsAreCapped() {
        StringBuilder twenty = new StringBuilder("medium=1");
        for (String attribute : new String[] {"tiny", "small", "large", "order", "primitive"}) {
            for (String operator : new String[] {"gt", "lt", "ne", "in"}) {
                twenty.append('&')
                        .append(attribute)
                        .append('.')
                        .append(operator)
                        .append("=1");
            }
        }
        String twentyOne = twenty.toString();
        selects(twentyOne.substring(0, twentyOne.lastIndexOf('&')));
        refuses(twentyOne, "primitive.in");
        String hundred = "0" + ",1".repeat(99);
        selects("medium.in=" + hundred);
        refuses("medium.in=" + hundred + ",1", "medium.in");
        refuses("medium.nin=" + hundred + ",1", "medium.nin");
        refuses("medium=1&medium=2", "medium");
    }

    @Test
    void aRequestTooLongToBeRepeatedHasNoLinks() {
        samples("medium", "1", "2");
        String hundred =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(100).collect(Collectors.joining(","));

        Reply page = api.get("/samples?size=1&reference.nin=" + hundred).has(200);

        assertThat(page.header("Link")).isEmpty();
        assertThat(page.at("/hasNext").asBoolean()).isTrue();
        assertThat(page.at("/next").asString()).isNotEmpty();
    }

    @Test
    void groupsAreAlternativesAndEverythingElseHoldsToo() {
        samples("medium", "1", "2");

        selects("or.medium=1&or.medium.isNull=true", "a", "c");
        selects("or.medium=1&or.medium.isNull=true&medium.ne=1", "c");
        selects("or.medium=1&or.medium.gt=1&or2.medium.isNull=true&or2.medium.lt=2", "a");
        selects("or.medium.ne=1", "b", "c");
        refuses("or0.medium=1", "or0.medium");
        refuses("or10.medium=1", "or10.medium");
        refuses("or.or1.medium=1", "or.or1.medium");
        refuses("or.q=1", "or.q");
        refuses("or.medium.contains=1", "or.medium.contains");
    }

    @Test
    void aListIsOneStatementWhateverTheFilter() {
        samples("medium", "1", "2");

        assertThat(statements("/samples?or.medium=1&or.text.icontains=a&or1.flag.isNull=true&exact.nin=1,2,3"))
                .isEqualTo(1);
        assertThat(statements("/samples/count?or.medium=1&or.text.icontains=a")).isEqualTo(1);
        assertThat(application.statementsOf(
                        () -> api.get("/samples?medium.in=x").has(400)))
                .isZero();
    }

    private void equality(String attribute, String a, String b) {
        selects(attribute + "=" + a, "a");
        selects(attribute + "=" + b, "b");
        selects(attribute + ".ne=" + a, "b", "c");
        selects(attribute + ".ne=" + b, "a", "c");
        selects(attribute + ".in=" + a + "," + b, "a", "b");
        selects(attribute + ".in=" + b, "b");
        selects(attribute + ".nin=" + a + "," + b, "c");
        selects(attribute + ".nin=" + a, "b", "c");
        selects(attribute + ".isNull=true", "c");
        selects(attribute + ".isNull=false", "a", "b");
        refuses(attribute + ".isNull=maybe", attribute + ".isNull");
    }

    private void samples(String attribute, String a, String b) {
        sample("a", attribute, a);
        sample("b", attribute, b);
        sample("c", attribute, "null");
    }

    private void sample(String name, String attribute, String value) {
        String body = """
                {"name": "%s", "primitive": 0, "primitiveFlag": false, "%s": %s}""".formatted(name, attribute, value);
        api.post("/samples", body).has(201);
    }

    private static String parameter(String json) {
        return encoded(json.replace("\"", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Lists and counts agree. */
    private void selects(String query, String... names) {
        Reply list = api.get("/samples?sort=name&" + query).has(200);
        assertThat(list.items("name")).as(query).containsExactly(names);
        assertThat(api.get("/samples/count?" + query).has(200).at("/count").asInt())
                .as(query)
                .isEqualTo(names.length);
    }

    private void refuses(String query, String... paths) {
        api.get("/samples?" + query).has(400, paths);
        api.get("/samples/count?" + query).has(400, paths);
    }

    private long statements(String path) {
        AtomicReference<Reply> reply = new AtomicReference<>();
        long statements = application.statementsOf(() -> reply.set(api.get(path)));
        reply.get().has(200);
        return statements;
    }
}
