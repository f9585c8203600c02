package com.example.blog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies made to do harm: each is refused with a problem document, quickly, and nothing is written. */
@OnEveryDatabase
class HostileBodyTest {

    /** A guard against algorithms that take a hostile input's size to a power, not a measurement. */
    private static final Duration QUICKLY = Duration.ofSeconds(5);

    private final Api api;
    private final long author;
    private final String article;
    private final String before;

    HostileBodyTest(Database database) {
        Blog blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
        article = "/articles/" + blog.article(author);
        before = stored();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "ID",
                "version",
                "Version",
                "createdAt",
                "created_at",
                "author",
                "author.id",
                "author.name",
                "Title",
                "title ",
                "class",
                "class.classLoader",
                "__proto__",
                "constructor",
                "$type",
                "@class",
                "hibernateLazyInitializer"
            })
    void aMemberBeyondTheContractIsNotAssigned(String member) {
        refuses(400, () -> api.post("/articles", input("\"%s\": 1".formatted(member))));
        refuses(400, () -> api.put(article, input("\"%s\": 1".formatted(member))));
        refuses(400, () -> api.patch(article, "{\"%s\": 1}".formatted(member)));
    }

    @Test
    void anotherResourceIsNotChangedThroughARelation() {
        refuses(400, () -> api.patch(article, "{\"author\": {\"name\": \"Mallory\"}}"));
        refuses(400, () -> api.patch(article, "{\"authorId\": {\"id\": %d, \"name\": \"Mallory\"}}".formatted(author)));
        refuses(400, () -> api.post("/articles", input("\"tags\": [{\"name\": \"stolen\"}]")));
        refuses(400, () -> api.post("/articles", input("\"tagIds\": [{\"id\": 1}]")));
    }

    @Test
    void nothingIsCreatedByPutOrPatchAtAFreeAddress() {
        refuses(404, () -> api.put("/articles/999999", input("\"status\": \"DRAFT\"")));
        refuses(404, () -> api.patch("/articles/999999", "{\"title\": \"New\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json-patch+json",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
                "application/yaml",
                "application/x-java-serialized-object",
                "multipart/form-data; boundary=x",
                "text/plain",
                "text/json",
                "*/*",
                "json",
                "application/json; charset=none-such"
            })
    void aBodyOfAnotherTypeIsNotRead(String type) {
        String patch = "[{\"op\": \"replace\", \"path\": \"/author/name\", \"value\": \"Mallory\"}]";

        for (String body : new String[] {patch, input("\"status\": \"DRAFT\"")}) {
            assertThat(api.sendBytes("POST", "/articles", type, body.getBytes(UTF_8))
                            .status())
                    .isIn(400, 415);
            assertThat(api.sendBytes("PATCH", article, type, body.getBytes(UTF_8))
                            .status())
                    .isIn(400, 415);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a continuation without a start, 80",
        "a start without a continuation, C328",
        "an overlong slash, C0AF",
        "half of a surrogate pair, EDA080",
        "beyond Unicode, F4908080",
        "cut off, E282"
    })
    void textThatIsNotUtf8IsRefused(String flaw, String hexadecimal) {
        byte[] wrong = new byte[hexadecimal.length() / 2];
        for (int index = 0; index < wrong.length; index++) {
            wrong[index] = (byte) Integer.parseInt(hexadecimal.substring(2 * index, 2 * index + 2), 16);
        }
        byte[] patch = ("{\"title\": \"" + new String(wrong, ISO_8859_1) + "\"}").getBytes(ISO_8859_1);

        assertThat(api.sendBytes("PATCH", article, Api.MERGE_PATCH, patch).status())
                .as(flaw)
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00", "\\ud800\\ud800"})
    void textThatNoDatabaseCanStoreIsRefused(String escape) {
        refuses(400, () -> api.patch(article, "{\"title\": \"a%sb\"}".formatted(escape)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "1e400",
                "1e2147483648",
                "1e-999999999",
                "0x10",
                "Infinity",
                "1.0",
                "1e1",
                "-0.0"
            })
    void aNumberOutOfRangeIsRefused(String number) {
        refuses(400, () -> api.patch(article, "{\"authorId\": %s}".formatted(number)));
    }

    @Test
    void aMemberThatComesTwiceIsRefusedAtEveryDepth() {
        refuses(400, () -> api.patch(article, "{\"title\": \"One\", \"title\": \"Two\"}"));
        refuses(400, () -> api.patch(article, "{\"seo\": {\"metaTitle\": \"One\", \"metaTitle\": \"Two\"}}"));
        refuses(400, () -> api.patch(article, "{\"seo\": null, \"seo\": {\"metaTitle\": \"Two\"}}"));
        refuses(400, () -> api.patch(article, "{\"title\": \"One\", \"t\\u0069tle\": \"Two\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void aDocumentNestedWithoutEndIsRefused(String level) {
        refuses(400, () -> api.patch(article, "{\"title\": " + level.repeat(100_000)));
    }

    @Test
    void oversizeIsRefused() {
        String number = "1".repeat(100_000);
        String keys = IntStream.range(0, 100_000).mapToObj(String::valueOf).collect(Collectors.joining(","));

        refuses(400, () -> api.patch(article, "{\"authorId\": " + number + "}"));
        refuses(422, () -> api.patch(article, "{\"title\": \"" + "a".repeat(1_000_000) + "\"}"));
        refuses(422, () -> api.patch(article, "{\"tagIds\": [" + keys + "]}"));
        refuses(400, () -> api.patch(article, "{\"" + "a".repeat(200_000) + "\": 1}"));
        refuses(413, () -> api.patch(article, "{\"title\": \"" + "a".repeat(12_000_000) + "\"}"));
        refuses(413, () -> api.post("/articles", " ".repeat(12_000_000) + "{}"));
    }

    @Test
    void aBodyWhereNoneBelongsChangesNothing() {
        byte[] patch = "{\"title\": \"Changed\"}".getBytes(UTF_8);

        assertThat(api.sendBytes("GET", article, Api.JSON, patch).status()).isEqualTo(200);
        refuses(
                405,
                () -> api.send(
                        "POST", article, Api.JSON, "{\"title\": \"Changed\"}", "X-HTTP-Method-Override", "PATCH"));
    }

    private void refuses(int status, Supplier<Reply> request) {
        Instant start = Instant.now();
        Reply reply = request.get();

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(Duration.between(start, Instant.now())).isLessThan(QUICKLY);
    }

    private String input(String member) {
        return "{\"title\": \"Title\", \"slug\": \"hostile\", \"authorId\": %d, %s}".formatted(author, member);
    }

    private String stored() {
        return api.get("/articles?expand=author,tags").has(200).body()
                + api.get("/authors").has(200).body()
                + api.get("/tags").has(200).body();
    }
}
