package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unique is an address, too. */
@OnEveryDatabase
class LookupTest {

    private final Blog blog;
    private final Api api;

    LookupTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @Test
    void aUniqueAttributeFindsWhatTheKeyFinds() {
        long id = blog.article(blog.author("Ada"));
        String slug = api.get("/articles/" + id).at("/slug").asString();

        Reply found = api.get("/articles/by/slug/" + slug).has(200);

        assertThat(found.json()).isEqualTo(api.get("/articles/" + id).has(200).json());
        assertThat(api.get("/articles/by/slug/" + slug + "?expand=author,comments,tags")
                        .has(200)
                        .json())
                .isEqualTo(api.get("/articles/" + id + "?expand=author,comments,tags")
                        .has(200)
                        .json());
        assertThat(api.head("/articles/by/slug/" + slug).has(200).body()).isEmpty();
    }

    @Test
    void aLookupIsOneStatementAndOneMoreForEachRelationToMany() {
        long id = blog.article(blog.author());
        String path =
                "/articles/by/slug/" + api.get("/articles/" + id).at("/slug").asString();

        assertThat(blog.statementsOf(() -> api.get(path).has(200))).isEqualTo(1);
        assertThat(blog.statementsOf(() -> api.get(path + "?expand=author").has(200)))
                .isEqualTo(1);
        assertThat(blog.statementsOf(
                        () -> api.get(path + "?expand=author,comments,tags").has(200)))
                .isEqualTo(3);
        assertThat(blog.statementsOf(() -> api.get("/articles/by/slug/none").has(404)))
                .isEqualTo(1);
    }

    @Test
    void aLookupHasTheTagOfTheVersion() {
        long id = blog.article(blog.author());
        String path =
                "/articles/by/slug/" + api.get("/articles/" + id).at("/slug").asString();
        String tag = api.get(path).has(200).header("ETag").orElseThrow();

        assertThat(tag).isEqualTo(api.get("/articles/" + id).header("ETag").orElseThrow());
        api.send("GET", path, "", "", "If-None-Match", tag).has(304);
        api.patch("/articles/" + id, "{\"title\": \"New\"}").has(200);
        api.send("GET", path, "", "", "If-None-Match", tag).has(200);
    }

    @Test
    void whatIsNotFoundIsNamed() {
        assertThat(api.get("/tags/by/name/none").has(404).at("/detail").asString())
                .isEqualTo("There is no tag with the name none.");
        api.head("/tags/by/name/none").has(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "a%20b", "%3B", "%3F", "%23", "a.b", "..b", "%C3%A4", "%F0%9F%8C%8D", "'", "+"})
    void aValueMayHoldAnyCharacterThatAPathCanHold(String encoded) {
        String name = java.net.URLDecoder.decode(encoded.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        long id = blog.tag(name);

        assertThat(api.get("/tags/by/name/" + encoded).has(200).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b=c", "%00", "a%00b", "%2F", "%5C", "%C0%80", "%ED%A0%80", "%EF%BF%BF"})
    void aHostileValueIsNoFailureOfTheServer(String encoded) {
        assertThat(api.file("/tags/by/name/" + encoded).status()).isBetween(400, 404);
    }

    @Test
    void onlyUniqueAttributesAreLookedUpBy() {
        api.get("/articles/by/title/Title").has(404);
        api.get("/articles/by/id/1").has(404);
        api.get("/articles/by/slug").has(404);
    }

    @Test
    void aLookupTakesTheParametersOfASingleResource() {
        blog.tag("java");

        api.get("/tags/by/name/java?expand=articles").has(400, "expand");
        api.get("/articles/by/slug/none?colour=red").has(400, "colour");
        api.get("/articles/by/slug/none?expand=sponsors").has(400, "expand");
        api.delete("/tags/by/name/java").has(405);
    }
}
