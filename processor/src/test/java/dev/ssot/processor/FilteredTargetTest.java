package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import org.junit.jupiter.api.Test;

/** What Hibernate leaves out at the other end of a relation does not take what refers to it out of a list. */
class FilteredTargetTest {

    private static final String ARTICLE = "@Entity @ApiResource public class Article { @Id @GeneratedValue Long id;"
            + " @ManyToOne(optional = false) @Expand Author author; }";
    private static final String AUTHOR =
            "@Entity @ApiResource public class Author { @Id @GeneratedValue Long id; String name; }";

    @Test
    void aTargetThatIsPlainlyVisibleIsJoinedAsRequired() {
        assertThat(repository(AUTHOR)).contains("\" join e.author author\"");
    }

    @Test
    void aTargetThatMayBeLeftOutIsJoinedIfItIsThere() {
        Compiled compiled = compiled("@org.hibernate.annotations.SQLRestriction(\"1 = 1\") " + AUTHOR);

        assertThat(compiled.sources().get("com/example/ArticleRepository.java"))
                .contains("\" left join e.author author\"");
        assertThat(compiled.sources().get("com/example/ArticleView.java"))
                .contains("if (author != null && author.id() == null)");
    }

    private static String repository(String author) {
        return compiled(author).sources().get("com/example/ArticleRepository.java");
    }

    private static Compiled compiled(String author) {
        return Javac.onSpring()
                .source("package org.hibernate.annotations; public @interface SQLRestriction { String value(); }")
                .source(ARTICLE)
                .source(author)
                .compile()
                .succeeds();
    }
}
