package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** A class that the user has written is the user's. */
class YieldingTest {

    private static final String TAG =
            "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; String name; }";

    @Test
    void aClassOfAnEntityIsNotGeneratedWhereTheUserHasIt() {
        Compiled compiled = Javac.onSpring()
                .source(TAG)
                .source("public class TagController {}")
                .compile()
                .succeeds();

        assertThat(compiled.generates("TagController")).isFalse();
        assertThat(compiled.generates("TagService")).isTrue();
        assertThat(compiled.ours()).singleElement().satisfies(found -> {
            assertThat(found.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
            assertThat(Compiled.message(found))
                    .isEqualTo("SSOT031: com.example.TagController is yours, so it is not generated.");
        });
    }

    @Test
    void aClassOfTheApplicationIsNotGeneratedWhereTheUserHasIt() {
        Compiled compiled = Javac.onSpring()
                .source(TAG)
                .source("package com.example.api; public record Count(long count) {}")
                .compile()
                .succeeds();

        assertThat(compiled.files())
                .doesNotContainKey("com/example/api/Count.java")
                .containsKey("com/example/api/Page.java");
        assertThat(compiled.codes()).containsExactly("SSOT031");
    }

    @Test
    void whatIsGeneratedCanBeEjectedAndStillCompiles() {
        Compiled generated = Javac.onSpring().source(TAG).compile().succeeds();
        Javac again = Javac.onSpring().source(TAG);
        generated
                .sources()
                .forEach((path, text) -> again.source(path.replace(".java", "").replace('/', '.'), text));

        Compiled ejected = again.compile().succeeds();

        assertThat(ejected.sources()).isEmpty();
        assertThat(ejected.codes()).hasSize(generated.sources().size()).containsOnly("SSOT031");
    }

    @Test
    void warningsCanBeSuppressedAndErrorsCannot() {
        Compiled compiled = Javac.onAnnotations()
                .source("@SuppressWarnings(\"SSOT003\") @Entity @ApiResource public class Tag { String name; }")
                .options("-Assot.web=none")
                .compile();

        assertThat(compiled.codes()).containsExactly("SSOT003");
    }
}
