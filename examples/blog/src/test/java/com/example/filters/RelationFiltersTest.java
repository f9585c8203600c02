package com.example.filters;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import com.example.specimen.api.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Filters through relations. Manning of New York publishes a; Carl of nowhere, without a motto, publishes b; nobody
 * publishes c, the sequel to a. The topics of a are java and web, of b java; the reviews of a have 5 and 1 stars, of b 3.
 */
@OnEveryDatabase
class RelationFiltersTest {

    private final RunningApplication application;
    private final Api api;
    private long manning;
    private long carl;
    private long java;
    private long web;
    private long series;
    private long a;

    RelationFiltersTest(Database database) {
        application = Filters.on(database);
        api = application.api();
    }

    @BeforeEach
    void books() {
        api.post("/nations", "{\"code\": \"US\", \"name\": \"United States\"}").has(201);
        manning = create(
                "/publishers", "{'name': 'Manning', 'motto': 'Read', 'countryId': 'US', 'city': 'NY', 'secret': 's'}");
        carl = create("/publishers", "{'name': 'Carl', 'secret': 's'}");
        java = create("/topics", "{'name': 'java', 'weight': 1}");
        web = create("/topics", "{'name': 'web'}");
        series = create("/series", "{'name': 'all'}");
        a = book("a", manning, null, java, web);
        long b = book("b", carl, null, java);
        book("c", null, a);
        for (int stars : new int[] {5, 1}) {
            create("/reviews", "{'bookId': %d, 'stars': %d}".formatted(a, stars));
        }
        create("/reviews", "{'bookId': %d, 'stars': 3}".formatted(b));
    }

    @Test
    void keysOfARelationToOne() {
        selects("publisherId=" + manning, "a");
        selects("publisherId.ne=" + manning, "b", "c");
        selects("publisherId.in=" + manning + "," + carl, "a", "b");
        selects("publisherId.nin=" + manning, "b", "c");
        selects("publisherId.isNull=true", "c");
        selects("publisherId.isNull=false", "a", "b");
        selects("prequelId=" + a, "c");
        selects("seriesId=" + series, "a", "b", "c");
        refuses("publisherId.gt=1", "publisherId.gt");
        refuses("seriesId.isNull=true", "seriesId.isNull");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publisher.name=Manning                              | a
            publisher.name.ne=Manning                           | b,c
            publisher.name.in=Manning,Carl                      | a,b
            publisher.name.nin=Manning,Carl                     | c
            publisher.name.icontains=A                          | a,b
            publisher.motto=Read                                | a
            publisher.motto.ne=Read                             | b,c
            publisher.motto.isNull=true                         | b,c
            publisher.motto.isNull=false                        | a
            publisher.countryId=US                              | a
            publisher.countryId.ne=US                           | b,c
            publisher.countryId.isNull=true                     | b,c
            publisher.country.name=United States                | a
            publisher.country.name.ne=United States             | b,c
            publisher.country.name.istartsWith=united           | a
            prequel.title=a                                     | c
            prequel.title.ne=a                                  | a,b
            prequel.publisherId.isNull=false                    | c
            or.publisher.name=Carl&or.title=c                   | b,c
            or.publisher.name.contains=X&or.publisherId.isNull=true | c
            or.publisher.country.name=United States&or.prequel.title=a | a,c
            publisher.name=Carl&title=a                         |
            """)
    void attributesOfARelationToOne(String query, String titles) {
        selects(query.replace(" ", "%20"), titles == null ? new String[0] : titles.split(","));
    }

    @Test
    void keysOfARelationToMany() {
        selects("topicIds=" + java, "a", "b");
        selects("topicIds=" + web, "a");
        selects("topicIds.ne=" + web, "b", "c");
        selects("topicIds.in=" + java + "," + web, "a", "b");
        selects("topicIds.nin=" + java + "," + web, "c");
        selects("topicIds.isNull=true", "c");
        selects("topicIds.isNull=false", "a", "b");
        selects("topicIds=" + java + "&or.topicIds=" + web, "a");
        selects("or.topicIds=" + web + "&or.title=c", "a", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topics.name=java                     | a,b
            topics.name=web                      | a
            topics.name.ne=web                   | b,c
            topics.name.in=java,web              | a,b
            topics.name.nin=java,web             | c
            topics.weight=1                      | a,b
            topics.weight.ne=1                   | c
            topics.weight.gt=0                   | a,b
            topics.weight.isNull=true            | c
            topics.weight.isNull=false           | a,b
            reviewIds.isNull=true                | c
            reviews.stars=5                      | a
            reviews.stars.gte=3                  | a,b
            reviews.stars.lt=3                   | a
            reviews.stars.between=2,4            | b
            reviews.stars.ne=5                   | b,c
            or.reviews.stars=3&or.topics.name=web | a,b
            """)
    void attributesOfARelationToMany(String query, String titles) {
        selects(query, titles == null ? new String[0] : titles.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "publisher.city",
        "publisher.secret",
        "publisher.contract",
        "publisher.id",
        "publisher",
        "series.name",
        "publisher.country.code",
        "prequel.prequel.title",
        "prequel.publisher.name",
        "reviews.book.title",
        "topics",
        "topics.id",
        "publisher.name.length",
        "publisher.country.name.x.y"
    })
    void nothingElseOfARelatedEntityCanBeAskedFor(String parameter) {
        refuses(parameter + "=1", parameter);
        refuses("or." + parameter + "=1", "or." + parameter);
    }

    @Test
    void rowsAreNeitherLostNorMultiplied() {
        List<String> parameters = List.of(
                "publisherId=" + manning,
                "publisher.name=Manning",
                "publisher.motto=Read",
                "publisher.country.name=X",
                "topicIds=" + java,
                "topics.name=java",
                "topics.weight=1",
                "reviews.stars=5",
                "prequelId=" + a,
                "title=a");
        for (String equal : parameters) {
            String[] parts = equal.split("=");
            assertThat(count(equal) + count(parts[0] + ".ne=" + parts[1]))
                    .as(equal)
                    .isEqualTo(3);
            selects("or." + equal + "&or." + parts[0] + ".ne=" + parts[1], "a", "b", "c");
        }
    }

    @Test
    void aListIsOneStatementWhateverTheFilter() {
        String query =
                "/books?expand=publisher&publisher.country.name.startsWith=U&or.topics.name=web&or.reviews.stars=5";
        assertThat(application.statementsOf(() -> api.get(query).has(200))).isEqualTo(1);
        assertThat(api.get(query).items("title")).containsExactly("a");
    }

    @Test
    void codeMakesTheSameConditionsFromConstants() {
        BookService books = application.bean(BookService.class);

        assertThat(books.count(new BookQuery.Filter(List.of()))).isEqualTo(3);
        assertThat(books.count(new BookQuery.Filter(List.of(
                        BookQuery.Filter.PUBLISHER_NAME.ne("Carl"),
                        Condition.anyOf(List.of(
                                BookQuery.Filter.TOPICS_NAME.in(List.of("web")),
                                BookQuery.Filter.PREQUEL_ID.isNotNull()))))))
                .isEqualTo(2);
        assertThat(books.count(new BookQuery.Filter(List.of(
                        BookQuery.Filter.REVIEWS_STARS.between(2, 4), BookQuery.Filter.TITLE.istartsWith("B")))))
                .isEqualTo(1);
    }

    private long book(String title, Long publisher, Long prequel, Long... topics) {
        String keys = Arrays.stream(topics).map(String::valueOf).collect(Collectors.joining(","));
        return create(
                "/books",
                "{'title': '%s', 'publisherId': %s, 'prequelId': %s, 'seriesId': %d, 'topicIds': [%s]}"
                        .formatted(title, publisher, prequel, series, keys));
    }

    private long create(String path, String json) {
        return api.post(path, json.replace('\'', '"')).has(201).id();
    }

    private int count(String query) {
        return api.get("/books/count?" + query).has(200).at("/count").asInt();
    }

    private void selects(String query, String... titles) {
        Reply list = api.get("/books?sort=title&" + query).has(200);
        assertThat(list.items("title")).as(query).containsExactly(titles);
        assertThat(count(query)).as(query).isEqualTo(titles.length);
    }

    private void refuses(String query, String... paths) {
        api.get("/books?" + query).has(400, paths);
        api.get("/books/count?" + query).has(400, paths);
    }
}
