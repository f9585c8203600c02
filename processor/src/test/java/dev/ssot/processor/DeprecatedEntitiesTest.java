package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deprecated of an entity brings no warning in what is generated for it. */
class DeprecatedEntitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Deprecated public class Article { @Id @GeneratedValue Long id; String title;",
                "@Deprecated(forRemoval = true) public class Article { @Id @GeneratedValue Long id; String title;",
                "public class Article { @Id @GeneratedValue Long id; @Deprecated(forRemoval = true) String title;"
                        + " @Deprecated public Article() {}",
                "public class Article { @Id @GeneratedValue Long id; private String title;"
                        + " @Deprecated public String getTitle() { return title; }"
                        + " @Deprecated(forRemoval = true) public void setTitle(String title) { this.title = title; }",
                "public class Article { @Id @GeneratedValue Long id; Mood mood; @Deprecated public enum Mood { GOOD }",
                "public class Article { @Id @GeneratedValue Long id; Part part;"
                        + " @Embeddable public static class Part { @Deprecated String label; }"
            })
    void areUsedWithoutAWarning(String entity) {
        Compiled compiled = Javac.onSpring()
                .source("@Entity @ApiResource " + entity + " @Deprecated void other(int a, int b) {} }")
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .succeeds();

        assertThat(compiled.java("ArticleMapper")).contains("@SuppressWarnings(");
    }

    @Test
    void areTheOnlyOnesForWhichWarningsAreSilenced() {
        Compiled compiled = Javac.onSpring()
                .source("@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; String title;"
                        + " @Deprecated void other(int a, int b) {} }")
                .compile()
                .succeeds();

        assertThat(compiled.sources().values()).noneMatch(text -> text.contains("@SuppressWarnings(\"deprecation\")"));
    }
}
