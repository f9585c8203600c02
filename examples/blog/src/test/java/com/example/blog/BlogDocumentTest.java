package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.contract.OpenApiSpecification;
import com.example.database.Database;
import com.example.http.Api;
import com.example.http.Reply;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The API document and the page that shows it. They do not depend on the database. */
class BlogDocumentTest {

    private final Api api = Blog.on(Database.H2).api();

    @Test
    void theDocumentIsServedAsJson() {
        Reply document = api.file("/openapi.json").has(200);

        assertThat(document.type()).isEqualTo("application/json");
        assertThat(document.at("/openapi").asString()).startsWith("3.1.");
        assertThat(document.at("/info/title").asString()).isEqualTo("Blog");
        assertThat(document.at("/info/version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void theDocumentIsValidOpenApi31() {
        assertThat(new OpenApiSpecification().breaches(api.file("/openapi.json").body()))
                .isEmpty();
    }

    @Test
    void theDocumentNamesEveryRoute() {
        Reply document = api.file("/openapi.json");

        assertThat(document.at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/articles",
                        "/articles/count",
                        "/articles/{id}",
                        "/articles/{id}/comments",
                        "/articles/{id}/comments/count",
                        "/articles/{id}/tags",
                        "/articles/{id}/tags/count",
                        "/articles/by/slug/{slug}",
                        "/authors",
                        "/authors/count",
                        "/authors/{id}",
                        "/authors/{id}/articles",
                        "/authors/{id}/articles/count",
                        "/authors/by/email/{email}",
                        "/comments",
                        "/comments/count",
                        "/comments/{id}",
                        "/tags",
                        "/tags/count",
                        "/tags/{id}",
                        "/tags/by/name/{name}");
        assertThat(document.at("/paths/~1articles").propertyNames()).contains("get", "post");
        assertThat(document.at("/paths/~1articles~1{id}").propertyNames()).contains("get", "put", "patch", "delete");
    }

    @Test
    void theDocumentHasASchemaForEachRecord() {
        assertThat(api.file("/openapi.json").at("/components/schemas").propertyNames())
                .contains("ArticleCreate", "ArticleUpdate", "ArticlePatch", "ArticleView", "Problem", "Violation");
    }

    @Test
    void theDocumentStatesConstraints() {
        Reply document = api.file("/openapi.json");

        String schema = "/components/schemas/ArticleCreate";
        assertThat(document.at(schema + "/properties/title/maxLength").asInt()).isEqualTo(200);
        assertThat(document.at(schema + "/properties/slug/pattern").asString()).contains("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(document.at(schema + "/required").toString()).contains("title", "slug", "authorId");
    }

    @Test
    void thePageAndAllItsFilesAreServed() {
        Reply page = api.file("/docs/index.html").has(200);

        assertThat(page.type()).isEqualTo("text/html");
        Matcher files = Pattern.compile("(?:src|href)=\"([^\"#]+)\"").matcher(page.body());
        int found = 0;
        while (files.find()) {
            String file = files.group(1);
            assertThat(file).as("nothing is loaded from elsewhere").doesNotContain("//");
            api.file(URI.create("/docs/index.html").resolve(file).toString()).has(200);
            found++;
        }
        assertThat(found).as("scripts and style sheets").isPositive();
    }
}
