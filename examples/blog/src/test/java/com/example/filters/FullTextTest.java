package com.example.filters;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import com.example.measurement.LastStatement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for words, which PostgreSQL alone can do. */
class FullTextTest {

    private final RunningApplication application = Filters.on(Database.POSTGRESQL);
    private final Api api = application.api();

    FullTextTest() {
        essay("Travel", "A cup of tea in the morning train, and later a coffee");
        essay("Brewing", "Coffee, tea and more coffee: how coffee is made");
        essay("Coffee", null);
        essay("100% wool", "It's warm; wash it cold!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            coffee              | Brewing,Coffee,Travel
            COFFEES             | Brewing,Coffee,Travel
            coffee tea          | Brewing,Travel
            coffee the tea      | Brewing,Travel
            "cup of tea"        | Travel
            "tea cup"           |
            coffee -tea         | Coffee
            wool or train       | 100% wool,Travel
            coff                |
            coffee brew         | Brewing
            washes              | 100% wool
            %                   |
            """)
    void findsWords(String words, String titles) {
        String query = "q=" + encoded(words);
        List<String> expected = titles == null ? List.of() : List.of(titles.split(","));

        assertThat(api.get("/essays?sort=title&" + query).has(200).items("title"))
                .containsExactlyElementsOf(expected);
        assertThat(api.get("/essays/count?" + query).has(200).at("/count").asInt())
                .isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "the",
                "the or and",
                "it's '' \\' \\",
                "& | ! ( ) : * < > <->",
                "') or 1=1 --",
                "\"",
                "\"\"\"",
                "- - -",
                "-",
                "or",
                "?1 :search ?",
                "\uFFFF\u2028\uD83D\uDE00",
                "http://example.org/a?b=c&d=<e>",
                "a-b-c-d@e.f:*"
            })
    @MethodSource("longTexts")
    void noTextIsTooOddToBeSearched(String text) {
        Reply list = api.get("/essays?q=" + encoded(text));

        assertThat(list.has(200).items("title")).isEmpty();
    }

    static List<String> longTexts() {
        return Stream.of("a", "-", "- ", "-!", "x ", "b c ", "b -c ", "d or ", "\"d ", "-\"", "&|!():*<>'\\")
                .map(text -> text.repeat(1_000).substring(0, 1_000))
                .toList();
    }

    @Test
    void noTextAtAllFails() {
        EssayService service = application.bean(EssayService.class);
        Random random = new Random(1);
        String characters = "-".repeat(30) + "\"\"!&|():*<> or'\\the?#@/.x1\u00e9\t\n";

        for (int text = 0; text < 1_000; text++) {
            String words = random.ints(random.nextInt(500), 0, characters.length())
                    .mapToObj(index -> characters.substring(index, index + 1))
                    .collect(Collectors.joining());
            assertThat(service.count(new EssayQuery.Filter(List.of(), words)))
                    .as(words)
                    .isBetween(0L, 4L);
        }
    }

    @Test
    void whatCannotBeSentIsRefused() {
        api.get("/essays?q=%00").has(400, "q");
        api.get("/essays?q=a&q=b").has(400, "q");
        api.get("/essays?q=" + "a".repeat(1_001)).has(400, "q");
    }

    @Test
    void theBestMatchComesFirstUnlessTheRequestSaysOtherwise() {
        assertThat(api.get("/essays?q=coffee").has(200).items("title")).containsExactly("Brewing", "Travel", "Coffee");
        assertThat(api.get("/essays?q=coffee&sort=-title").has(200).items("title"))
                .containsExactly("Travel", "Coffee", "Brewing");
        assertThat(api.get("/essays").has(200).items("title"))
                .containsExactly("100% wool", "Brewing", "Coffee", "Travel");
    }

    @Test
    void pagesOfMatchesHaveNumbersAndNoCursors() {
        Reply first = api.get("/essays?q=coffee&size=2&total=exact").has(200);
        Reply second = api.get("/essays?q=coffee&size=2&page=1").has(200);

        assertThat(first.items("title")).containsExactly("Brewing", "Travel");
        assertThat(first.at("/hasNext").asBoolean()).isTrue();
        assertThat(first.at("/total/value").asInt()).isEqualTo(3);
        assertThat(first.at("/next").isMissingNode()).isTrue();
        assertThat(first.header("Link").orElseThrow()).contains("size=2&total=exact&page=1>; rel=\"next\"");
        assertThat(second.items("title")).containsExactly("Coffee");
        assertThat(second.at("/previous").isMissingNode()).isTrue();
        assertThat(second.header("Link").orElseThrow()).contains("size=2&page=0>; rel=\"prev\"");
    }

    @Test
    void aSearchInAnotherOrderHasCursors() {
        String cursor = api.get("/essays?q=coffee&size=1&sort=title")
                .has(200)
                .at("/next")
                .asString();

        assertThat(api.get("/essays?q=coffee&cursor=" + cursor).has(200).items("title"))
                .containsExactly("Coffee", "Travel");
    }

    @Test
    void filtersHoldAsWell() {
        assertThat(api.get("/essays?q=coffee&title.in=Coffee,Travel&title.ne=Travel")
                        .has(200)
                        .items("title"))
                .containsExactly("Coffee");
        assertThat(application.statementsOf(
                        () -> api.get("/essays?q=tea&title=Travel").has(200)))
                .isEqualTo(1);
    }

    @Test
    void whatIsFoundCanBeDeleted() {
        api.delete("/essays?q=tea").has(200);

        assertThat(api.get("/essays").has(200).items("title")).containsExactly("100% wool", "Coffee");
    }

    @Test
    void theDocumentedIndexServesTheSearch() {
        sql("insert into essay (title, body) select 'Essay ' || x, case when x % 500 = 0 then 'With a needle' end"
                + " from generate_series(1, 5000) x");
        sql("""
                create index if not exists essay_words on essay
                    using gin (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, '')))
                """);
        sql("analyze essay");
        assertThat(api.get("/essays?q=needles").has(200).items("title")).hasSize(10);

        String statement = LastStatement.sql().replaceFirst("\\?", "'needles'").replaceFirst("\\?", "'needles'");
        List<String> plan = application
                .database()
                .sql("explain " + statement.replaceFirst("\\?", "0").replaceFirst("\\?", "21"))
                .query(String.class)
                .list();

        assertThat(plan).anyMatch(line -> line.contains("Bitmap Index Scan on essay_words"));
    }

    private void sql(String statement) {
        application.database().sql(statement).update();
    }

    private void essay(String title, String body) {
        String quoted = body == null ? "null" : "\"" + body + "\"";
        api.post("/essays", "{\"title\": \"%s\", \"body\": %s}".formatted(title, quoted))
                .has(201);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
