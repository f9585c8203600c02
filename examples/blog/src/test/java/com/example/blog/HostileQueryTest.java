package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses made to do harm: each is refused with a problem document, or finds what it names and nothing else. */
@OnEveryDatabase
class HostileQueryTest {

    private final Blog blog;
    private final Api api;

    HostileQueryTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @BeforeEach
    void oneArticle() {
        blog.article(blog.author(), "Title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author.bio=x",
                "author.passwordHash.startsWith=a",
                "body=x",
                "body.contains=secret",
                "version=0",
                "seo.metaTitle=x",
                "author.articles.title=x",
                "title.gt=a",
                "slug.regex=.*",
                "slug.=x",
                ".slug=x",
                "slug..eq=x",
                "filter=1",
                "where=1",
                "fields=passwordHash",
                "expand=author.articles.author",
                "expand=class",
                "q[]=x"
            })
    void whatTheModelDoesNotNameIsNoOracle(String query) {
        int status = api.statusOfRawGet("/articles?" + query);

        assertThat(status).isEqualTo(400);
        assertThat(api.statusOfRawGet("/articles/count?" + query)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body",
                "author.name",
                "author.email",
                "authorId",
                "class",
                "class.name",
                "id;drop table article",
                "id desc",
                "id,id",
                "-id,id",
                "--id",
                "+id",
                "-",
                "id,",
                ",",
                "1",
                "(select 1)",
                "${7*7}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "ID",
                "createdat"
            })
    void anOrderIsChosenFromAListAndNeverText(String sort) {
        api.get("/articles?sort=" + encoded(sort)).has(400, "sort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "' or 1=1 --",
                "%' or '%'='",
                "%",
                "_____",
                "!",
                "!%",
                "\\",
                "x' union select name from author --",
                ":search",
                "?1",
                "{fn now()}",
                "${jndi:ldap://localhost/a}"
            })
    void textOfAQueryIsOnlyEverCompared(String text) {
        assertThat(api.get("/articles?q=" + encoded(text)).has(200).items("title"))
                .isEmpty();
        assertThat(api.get("/articles?slug=" + encoded(text)).has(200).items("title"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=2147483647&size=100",
                "page=2147483648",
                "page=1e3",
                "page=0x1",
                "page= 1",
                "page=%201",
                "page=",
                "size=0",
                "size=-1",
                "size=101",
                "size=99999999999999999999",
                "size=NaN",
                "size=10&size=20",
                "authorId=9223372036854775808",
                "authorId=1.0",
                "authorId=%D9%A1",
                "publishedOn=2026-02-30",
                "publishedOn=-999999999-01-01",
                "createdAt=%2B1000000000-12-31T23:59:59Z",
                "createdAt.gte=now",
                "status=0",
                "status=draft",
                "status=DRAFT%00"
            })
    void aValueOutOfRangeIsRefused(String query) {
        assertThat(api.statusOfRawGet("/articles?" + query.replace(" ", "%20"))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%2", "%C3%28", "%80", "%C0%AF", "%ED%A0%80", "%00", "a%00b"})
    void textThatIsNotUtf8IsRefused(String text) {
        assertThat(api.statusOfRawGet("/articles?q=" + text)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/%00",
                "/articles/1%2F2",
                "/articles/..%2Fauthors",
                "/articles/%2e%2e/authors/x",
                "/articles/1%3Bx=y",
                "/articles/9223372036854775808",
                "/articles/1%20",
                "/articles/%C0%AE",
                "/articles/1'--",
                "/articles/${7*7}",
                "/articles/[1]",
                "/articles/1\\2"
            })
    void aKeyThatIsNoneIsRefused(String path) {
        assertThat(api.statusOfRawGet(path)).isIn(400, 404);
    }

    @Test
    void oversizeIsRefused() {
        String many =
                IntStream.range(0, 2_000).mapToObj(index -> "p" + index + "=1").collect(Collectors.joining("&"));

        assertThat(api.statusOfRawGet("/articles?q=" + "a".repeat(100_000))).isIn(400, 414, 431);
        assertThat(api.statusOfRawGet("/articles?" + many)).isIn(400, 414, 431);
        assertThat(api.statusOfRawGet("/articles?sort=" + "id,".repeat(1_000) + "id"))
                .isEqualTo(400);
        assertThat(api.statusOfRawGet("/articles/" + "1".repeat(5_000))).isEqualTo(400);
    }

    @Test
    void aForgedHostDoesNotReachTheAddressesInAnswers() {
        byte[] input = blog.articleInput(blog.author(), "Title").getBytes(StandardCharsets.UTF_8);
        String[] forged = {"X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example"};

        String created = api.sendBytes("POST", "/articles", Api.JSON, input, forged)
                .has(201)
                .header("Location")
                .orElseThrow();

        assertThat(created).doesNotContain("evil");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
