package dev.ssot.processor;

import static dev.ssot.processor.testing.BlogSources.APPLICATION;
import static dev.ssot.processor.testing.BlogSources.ARTICLE;
import static dev.ssot.processor.testing.BlogSources.AUTHOR;
import static dev.ssot.processor.testing.BlogSources.ENTITIES;
import static dev.ssot.processor.testing.BlogSources.NOTE;
import static dev.ssot.processor.testing.BlogSources.TAG;
import static dev.ssot.processor.testing.BlogSources.application;
import static dev.ssot.processor.testing.BlogSources.author;
import static dev.ssot.processor.testing.BlogSources.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.BlogSources;
import dev.ssot.processor.testing.Build;
import dev.ssot.processor.testing.Compiled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A compilation of some sources into the folders of an earlier one gives what a clean build of all would give. */
class PartialCompilationTest {

    private static final String DOCUMENT = "META-INF/openapi.json";

    @TempDir
    private Path folder;

    private Build build;

    @BeforeEach
    void compileAll() {
        build = blog("first");
        build.compileAll().succeeds();
    }

    @Test
    void compilingOneEntityAloneChangesNothing() {
        SortedMap<String, String> before = build.texts();

        for (String entity : ENTITIES) {
            build.compile(entity).succeeds();

            assertThat(build.texts()).isEqualTo(before);
        }
        assertThat(before.get(DOCUMENT))
                .contains(
                        "The library's own API",
                        "/api/articles",
                        "/api/authors",
                        "/api/tags",
                        "A text with a \\\\\\\\ in it.",
                        "Who wrote it.",
                        "What it says.",
                        "What machines know it by.",
                        "For search engines.");
    }

    @Test
    void aChangedEntityGivesWhatACleanBuildGives() {
        String author = author("@Filterable private String town; public String getTown() { return town; }"
                + " public void setTown(String town) { this.town = town; }");
        build.source(AUTHOR, author).compile(AUTHOR).succeeds();

        Build clean = blog("second").source(AUTHOR, author);
        clean.compileAll().succeeds();

        assertThat(build.texts()).isEqualTo(clean.texts());
        // Articles show their authors, so their code is another, too.
        assertThat(build.texts().get("com/example/text/ArticleRepository.java")).contains("town");
    }

    @Test
    void anEntityThatIsAddedAloneJoinsTheOthers() {
        String page = "/** A place. */ @Entity @ApiResource public class Page { @Id public Long id; }";
        build.source("com.example.Page", page).compile("com.example.Page").succeeds();

        Build clean = blog("second").source("com.example.Page", page);
        clean.compileAll().succeeds();

        assertThat(build.texts()).isEqualTo(clean.texts());
    }

    @Test
    void anEntityThatIsGoneVanishesFromWhatThereIsOnce() {
        build.delete(NOTE);
        build.compile(AUTHOR).succeeds();

        assertThat(build.texts().get(DOCUMENT)).contains("/api/articles").doesNotContain("/api/notes", "NoteView");
        assertThat(build.texts().get("META-INF/ssot/resources")).doesNotContain("Note");
    }

    @Test
    void anEntityThatIsNoLongerExposedVanishesFromWhatThereIsOnce() {
        build.source(TAG, "@Entity public class Tag { @Id public Long id; }");
        build.compile(TAG).succeeds();
        build.compile(AUTHOR).succeeds();

        assertThat(build.texts().get(DOCUMENT)).contains("/api/articles").doesNotContain("/api/tags");
    }

    @Test
    void theApplicationAloneIsEnoughToDescribeItAnew() {
        build.source(APPLICATION, application("Another title"))
                .compile(APPLICATION)
                .succeeds();

        Build clean = blog("second").source(APPLICATION, application("Another title"));
        clean.compileAll().succeeds();

        assertThat(build.texts()).isEqualTo(clean.texts());
        assertThat(build.texts().get(DOCUMENT)).contains("Another title");
    }

    @Test
    void whatIsNoLongerDocumentedIsForgotten() {
        build.source(AUTHOR, author("").replace("/** What people call it. */", ""))
                .compile(AUTHOR)
                .succeeds();
        build.compile(TAG).succeeds();

        assertThat(build.texts().get(DOCUMENT)).contains("Who wrote it.").doesNotContain("What people call it.");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21) // JDK 17 cannot tell a class without Javadoc from a class file
    void whatIsNotDocumentedAtAllAnyMoreIsForgotten() {
        String bare = author("").replaceAll("/\\*\\* .* \\*/", "");
        build.source(AUTHOR, bare).compile(AUTHOR).succeeds();
        build.compile(TAG).succeeds();

        assertThat(build.texts().get(DOCUMENT)).contains("The headline").doesNotContain("Who wrote it.", "What people");
        assertThat(build.texts()).containsEntry("META-INF/ssot/com.example.people.Author.properties", "");
    }

    @Test
    void aClassOfTheUsersStaysTheUsersThoughItWasGeneratedBefore() {
        String controller = "public class TagController {}";
        build.source("com.example.text.TagController", controller).compileAll().succeeds();

        Compiled alone = build.compile(TAG).succeeds();
        Compiled another = build.compile(AUTHOR).succeeds();

        assertThat(alone.codes()).isEmpty();
        assertThat(another.codes()).isEmpty();
        assertThat(alone.files().get("META-INF/ssot/resources")).contains("yielded com.example.text.TagController\n");
        assertThat(folder.resolve("first/classes/com/example/text/TagController.class"))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(500));
    }

    @Test
    void aClassOfTheUsersThatIsGoneIsGeneratedAgain() {
        String controller = "com.example.text.TagController";
        build.source(controller, "public class TagController {}").compileAll().succeeds();
        build.delete(controller);

        build.compile(TAG).succeeds();

        assertThat(build.texts()).isEqualTo(cleanTexts());
        assertThat(folder.resolve("first/classes/com/example/text/TagController.class"))
                .exists();
    }

    @Test
    void anErrorInWhatIsNotCompiledSaysWhere() {
        build.source(AUTHOR, "@Entity public class Author { private String name; }");

        Compiled compiled = build.compile(AUTHOR, NOTE);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.ours())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(Compiled.message(found))
                        .endsWith(" This is about com.example.text.Article, which is not compiled now."));
    }

    @Test
    void aWarningAboutWhatIsNotCompiledIsNotRepeated() {
        build.source(TAG, tag("""
                @Transitions(@Transition(name = "show", from = "DRAFT", to = "SHOWN"))
                @Enumerated(EnumType.STRING) private Status status = Status.DRAFT;
                public Status getStatus() { return status; }
                public void setStatus(Status status) { this.status = status; }
                """));

        assertThat(build.compile(TAG).succeeds().codes()).containsExactly("SSOT064");
        assertThat(build.compile(AUTHOR).succeeds().codes()).isEmpty();
    }

    @Test
    void classFilesAreAsGoodAsSources() {
        SortedMap<String, String> before = build.texts();
        // What Gradle does when one source has changed: the output of aggregating processors is deleted, and all
        // annotated classes are handed over; packages as sources.
        build.deleteGenerated("META-INF/ssot/com.example.");
        assertThat(build.texts()).hasSizeLessThan(10);

        build.compile(List.of(AUTHOR, APPLICATION), List.of(ARTICLE, TAG, NOTE)).succeeds();

        assertThat(build.texts()).isEqualTo(before);
    }

    @Test
    void aCleanBuildIsAsCleanAsOneOverAnEarlierOne() {
        SortedMap<String, String> before = build.texts();

        build.compileAll().succeeds();

        assertThat(build.texts()).isEqualTo(before).isEqualTo(cleanTexts());
    }

    private SortedMap<String, String> cleanTexts() {
        Build clean = blog("clean");
        clean.compileAll().succeeds();
        return clean.texts();
    }

    private Build blog(String name) {
        return BlogSources.in(folder.resolve(name));
    }
}
