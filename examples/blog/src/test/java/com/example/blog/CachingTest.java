package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches are told; tags have a cache-control of their own. */
@OnEveryDatabase
class CachingTest {

    private final Blog blog;
    private final Api api;

    CachingTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @Test
    void whatIsReadIsToBeAskedForAgain() {
        String article = "/articles/" + blog.article(blog.author());

        for (String path : new String[] {article, article + "?expand=author", "/articles", "/articles/count"}) {
            assertThat(cacheControl(api.get(path).has(200))).isEqualTo("private, no-cache");
            assertThat(cacheControl(api.head(path).has(200))).isEqualTo("private, no-cache");
        }
    }

    @Test
    void whatIsCachedIsGoodForItsTime() {
        String tag = "/tags/" + blog.tag("java");

        for (String path : new String[] {tag, "/tags", "/tags/count"}) {
            Reply first = api.get(path).has(200);
            assertThat(cacheControl(first)).isEqualTo("private, max-age=60");
            assertThat(cacheControl(api.head(path).has(200))).isEqualTo("private, max-age=60");
            Reply again = api.send(
                    "GET", path, "", "", "If-None-Match", first.header("ETag").orElseThrow());
            assertThat(cacheControl(again.has(304))).isEqualTo("private, max-age=60");
        }
    }

    @Test
    void whatIsListedBelowAResourceIsCachedAsItIsByItself() {
        long article = blog.article(blog.author());

        for (String path : new String[] {"/tags", "/tags/count"}) {
            assertThat(cacheControl(api.get("/articles/" + article + path).has(200)))
                    .isEqualTo("private, max-age=60");
        }
        assertThat(cacheControl(api.get("/articles/" + article + "/comments").has(200)))
                .isEqualTo("private, no-cache");
    }

    @Test
    void anAnswerToAWriteIsNotCached() {
        Reply created = api.post("/tags", "{\"name\": \"java\"}").has(201);

        assertThat(created.header("Cache-Control")).isEmpty();
        assertThat(api.patch("/tags/" + created.id(), "{\"name\": \"jvm\"}")
                        .has(200)
                        .header("Cache-Control"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/999999", "/tags/x", "/tags?colour=red", "/tags/%00", "/nothing"})
    void aFailureIsNotCached(String path) {
        Reply failure = api.get(path);

        assertThat(failure.status()).isBetween(400, 499);
        assertThat(cacheControl(failure)).isEqualTo("no-store");
    }

    @Test
    void aRefusedWriteIsNotCachedEither() {
        assertThat(cacheControl(api.post("/tags", "{}").has(422))).isEqualTo("no-store");
        assertThat(cacheControl(api.post("/tags", "[").has(400))).isEqualTo("no-store");
        assertThat(cacheControl(api.send("DELETE", "/tags", "", "").has(405))).isEqualTo("no-store");
    }

    private static String cacheControl(Reply reply) {
        return reply.header("Cache-Control").orElseThrow();
    }
}
