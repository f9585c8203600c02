package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, section 13: reads that cost no body, and writes that overwrite nothing unseen. */
@OnEveryDatabase
class ConditionalRequestsTest {

    private static final String TITLE = "{\"title\": \"New\"}";

    private final Blog blog;
    private final Api api;
    private final long author;
    private final long id;
    private final String article;

    ConditionalRequestsTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
        id = blog.article(author);
        article = "/articles/" + id;
    }

    @Test
    void theTagOfAVersionedResourceIsItsVersion() {
        assertThat(etag(api.get(article))).isEqualTo("\"0\"");
        assertThat(etag(api.patch(article, TITLE).has(200))).isEqualTo("\"1\"");
        assertThat(etag(api.get(article))).isEqualTo("\"1\"");
        assertThat(etag(api.head(article))).isEqualTo("\"1\"");
        assertThat(etag(blog.create(blog.articleInput(author, "Other")).has(201)))
                .isEqualTo("\"0\"");
    }

    @Test
    void theTagOfAResourceWithoutAVersionIsAWeakHash() {
        String comment = "/comments/" + blog.comment(id, "Text");
        String before = etag(api.get(comment));

        assertThat(before).matches("W/\"[0-9a-z]{1,13}\"");
        assertThat(etag(api.get(comment))).isEqualTo(before);
        String written = etag(api.patch(comment, "{\"text\": \"New\"}").has(200));
        assertThat(written).isNotEqualTo(before).isEqualTo(etag(api.get(comment)));
    }

    @Test
    void whatIsExpandedIsInTheTagBesideTheVersion() {
        String plain = etag(api.get(article));
        String expanded = etag(api.get(article + "?expand=author"));
        assertThat(expanded).matches("\"0-[0-9a-z]{1,13}\"").isNotEqualTo(plain);

        api.patch("/authors/" + author, "{\"name\": \"Grace\"}").has(200);

        assertThat(etag(api.get(article))).isEqualTo(plain);
        assertThat(etag(api.get(article + "?expand=author"))).startsWith("\"0-").isNotEqualTo(expanded);
        assertThat(ifNoneMatch(article + "?expand=author", expanded).status()).isEqualTo(200);
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        for (String path : new String[] {
            article,
            article + "?expand=author,comments",
            "/articles",
            "/articles?size=5",
            "/articles/count",
            "/authors/" + author,
            "/authors"
        }) {
            Reply first = api.get(path).has(200);

            for (String method : new String[] {"GET", "HEAD"}) {
                Reply again = api.send(method, path, "", "", "If-None-Match", etag(first))
                        .has(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.type()).isEmpty();
                assertThat(etag(again)).isEqualTo(etag(first));
                assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
            }
        }
    }

    @Test
    void whatHasChangedIsSentAgain() {
        String item = etag(api.get(article));
        String list = etag(api.get("/articles"));
        String count = etag(api.get("/articles/count"));
        assertThat(ifNoneMatch("/articles", list).status()).isEqualTo(304);
        api.patch(article, TITLE).has(200);
        blog.article(author);

        assertThat(ifNoneMatch(article, item).has(200).at("/title").asString()).isEqualTo("New");
        assertThat(ifNoneMatch("/articles", list).has(200).at("/items").size()).isEqualTo(2);
        assertThat(ifNoneMatch("/articles/count", count).has(200).body()).isEqualTo("{\"count\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"x\", \"0\"", "\"a,b\" ,, W/\"0\"", "*", " * ", "\"x\",\t\"0\" ,"})
    void oneTagOfAListIsEnoughAndReadsCompareWeakly(String tags) {
        ifNoneMatch(article, tags).has(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "0", "\"0", "w/\"0\"", "\"0\" \"0\"", "'0'", "\"\"", "**", "\"x\", *", ";;;", ","})
    void otherTagsAndWhatIsNoneGetTheRepresentation(String tags) {
        ifNoneMatch(article, tags).has(200);
    }

    @Test
    void linesOfAHeaderAreOneList() {
        api.send("GET", article, "", "", "If-None-Match", "\"x\"", "If-None-Match", "\"0\"")
                .has(304);
        api.send("PATCH", article, Api.JSON, TITLE, "If-Match", "\"x\"", "If-Match", "\"0\"")
                .has(200);
    }

    @Test
    void aReadThatFailsIsNotConditional() {
        ifNoneMatch("/articles/999999", "*").has(404);
        ifNoneMatch(article + "?colour=red", "*").has(400);
    }

    @Test
    void aWriteOfTheVersionThatTheClientHasSeenHappens() {
        String replacement = blog.articleInput(author, "Replaced", "\"status\": \"DRAFT\"");

        Reply changed = patchIf("\"0\"").has(200);
        Reply replaced = api.send("PUT", article, Api.JSON, replacement, "If-Match", etag(changed))
                .has(200);
        assertThat(etag(replaced)).isEqualTo("\"2\"");
        api.send("DELETE", article, "", "", "If-Match", etag(replaced)).has(204);
    }

    @Test
    void aWriteOfAnotherVersionIs412AndChangesNothing() {
        patchIf("\"0\"").has(200);
        String before = api.get(article).body();
        String replacement = blog.articleInput(author, "Replaced", "\"status\": \"DRAFT\"");

        patchIf("\"0\"").has(412);
        api.send("PUT", article, Api.JSON, replacement, "If-Match", "\"0\"").has(412);
        api.send("DELETE", article, "", "", "If-Match", "\"0\"").has(412);

        assertThat(api.get(article).body()).isEqualTo(before);
    }

    @Test
    void theTagOfAnyRepresentationIsGoodForAWrite() {
        patchIf(etag(api.get(article + "?expand=author,comments"))).has(200);
        patchIf("\"1-gzip\"").has(200);
        patchIf("\"2\", \"7\"").has(200);
        patchIf("*").has(200);
        patchIf("\"40\"").has(412);
        patchIf("\"44-x\"").has(412);
    }

    @Test
    void aWeakTagIsNeverGoodForAWrite() {
        patchIf("W/\"0\"").has(412);
        patchIf("W/\"0\", \"0\"").has(200);
        api.send("DELETE", article, "", "", "If-Match", "W/\"1\"").has(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0", "w/\"0\"", "\"0\" \"0\"", "**", "\"0\", *", ";", ",", "\u00e9"})
    void aMalformedConditionIs400AndChangesNothing(String tags) {
        patchIf(tags).has(400, "If-Match");
        api.send("DELETE", article, "", "", "If-Match", tags).has(400, "If-Match");

        assertThat(etag(api.get(article))).isEqualTo("\"0\"");
    }

    @Test
    void whatWouldFailAnywayFailsAsItWouldWithoutACondition() {
        api.send("PATCH", "/articles/999999", Api.JSON, TITLE, "If-Match", "*").has(404);
        api.send("PATCH", "/articles/999999", Api.JSON, TITLE, "If-Match", "\"0\"")
                .has(404);
        api.send("DELETE", "/articles/999999", "", "", "If-Match", "\"0\"").has(404);
        api.send("PATCH", article, Api.JSON, "{\"title\": \"\"}", "If-Match", "\"9\"")
                .has(422);
    }

    @Test
    void aConditionThatNobodyWouldCheckIsRefused() {
        String comment = "/comments/" + blog.comment(id, "Text");
        String tag = etag(api.get(comment));

        api.send("PATCH", comment, Api.JSON, "{\"text\": \"New\"}", "If-Match", tag)
                .has(400, "If-Match");
        api.send("DELETE", comment, "", "", "If-Match", "*").has(400, "If-Match");
        api.send("PATCH", article, Api.JSON, TITLE, "If-None-Match", "*").has(400, "If-None-Match");
        api.send("POST", "/tags", Api.JSON, "{\"name\": \"java\"}", "If-None-Match", "*")
                .has(400, "If-None-Match");

        assertThat(etag(api.get(comment))).isEqualTo(tag);
        assertThat(api.get("/tags/count").at("/count").asInt()).isZero();
    }

    @Test
    void conditionsCostNoStatement() {
        String tag = etag(api.get(article));

        assertThat(blog.statementsOf(() -> ifNoneMatch(article, tag).has(304))).isEqualTo(1);
        assertThat(blog.statementsOf(() -> patchIf(tag).has(200))).isLessThanOrEqualTo(2);
        assertThat(blog.statementsOf(() -> patchIf(tag).has(412))).isEqualTo(1);
        assertThat(blog.statementsOf(() ->
                        api.send("DELETE", article, "", "", "If-Match", "\"1\"").has(204)))
                .isLessThanOrEqualTo(3);
    }

    private Reply ifNoneMatch(String path, String tags) {
        return api.send("GET", path, "", "", "If-None-Match", tags);
    }

    private Reply patchIf(String tags) {
        return api.send("PATCH", article, Api.MERGE_PATCH, TITLE, "If-Match", tags);
    }

    private static String etag(Reply reply) {
        return reply.header("ETag").orElseThrow();
    }
}
