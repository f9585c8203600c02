package dev.ssot.processor;

import static dev.ssot.processor.testing.BlogSources.APPLICATION;
import static dev.ssot.processor.testing.BlogSources.AUTHOR;
import static dev.ssot.processor.testing.BlogSources.ENTITIES;
import static dev.ssot.processor.testing.BlogSources.NOTE;
import static dev.ssot.processor.testing.BlogSources.application;
import static dev.ssot.processor.testing.BlogSources.author;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Archive;
import dev.ssot.processor.testing.BlogSources;
import dev.ssot.processor.testing.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse, too, gives what a clean build gives when it compiles some sources over earlier output. */
class EclipsePartialCompilationTest {

    private static final String TOWN = "@Filterable private String town; public String getTown() { return town; }"
            + " public void setTown(String town) { this.town = town; }";

    @TempDir
    private Path folder;

    @Test
    void compilingOneEntityAloneChangesNothing() {
        Build build = compiled("first");
        SortedMap<String, String> before = build.texts();

        for (String entity : ENTITIES) {
            build.compile(entity);

            assertThat(build.texts()).as(entity).isEqualTo(before);
        }
        assertThat(before.get("META-INF/openapi.json"))
                .contains("/api/articles", "/api/authors", "/api/tags", "Who wrote it.", "What people call it.");
    }

    @Test
    void aChangedEntityGivesWhatACleanBuildGives() {
        Build build = compiled("first").source(AUTHOR, author(TOWN));
        build.compile(AUTHOR);

        Build clean = blog("second").source(AUTHOR, author(TOWN));
        clean.compileAll();

        assertThat(build.texts()).isEqualTo(clean.texts());
        assertThat(build.texts().get("com/example/text/ArticleRepository.java")).contains("town");
    }

    @Test
    void whatThereIsOnceFollowsEachPart() {
        Build build = compiled("first");
        build.source("com.example.Page", "@Entity @ApiResource public class Page { @Id public Long id; }")
                .compile("com.example.Page");
        build.source(APPLICATION, application("Another title")).compile(APPLICATION);
        build.delete(NOTE);
        build.compile(AUTHOR);

        assertThat(build.texts().get("META-INF/openapi.json"))
                .contains("/api/articles", "/api/authors", "/api/tags", "/api/pages", "Another title")
                .doesNotContain("/api/notes");
    }

    @Test
    void whatIsGeneratedIsWhatJavacGenerates() {
        Build javac = BlogSources.in(folder.resolve("javac"));
        javac.compileAll().succeeds();

        assertThat(compiled("eclipse").texts()).isEqualTo(javac.texts());
    }

    @Test
    void whatComesFromAnArchiveKeepsItsOrder() throws IOException {
        Path archive = new Archive(Files.createDirectory(folder.resolve("vendor")))
                .source("com.vendor.Level", "package com.vendor; public enum Level { LOW, HIGH }")
                .source(
                        "com.vendor.Place",
                        "package com.vendor; @jakarta.persistence.Embeddable public record Place(String zip, String city) {}")
                .build();
        Build javac = vendors("javac").with(archive);
        Build eclipse = vendors("eclipse").with(archive).byEclipse();

        javac.compileAll().succeeds();
        eclipse.compileAll();

        assertThat(eclipse.texts()).isEqualTo(javac.texts());
        assertThat(eclipse.texts().get("com/example/ShopMapper.java")).contains("new Place(input.zip(), input.city())");
        assertThat(eclipse.texts().get("META-INF/openapi.json").replaceAll("\\s", ""))
                .contains("[\"LOW\",\"HIGH\"");
    }

    private Build vendors(String name) {
        return new Build(folder.resolve(name))
                .source(
                        "com.example.Shop",
                        "@Entity @ApiResource public class Shop { @Id @GeneratedValue public Long id;"
                                + " public com.vendor.Level level; public com.vendor.Place place; }");
    }

    private Build compiled(String name) {
        Build build = blog(name);
        build.compileAll();
        return build;
    }

    private Build blog(String name) {
        return BlogSources.in(folder.resolve(name)).byEclipse();
    }
}
