package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Entities in a module. */
class ModuleTest {

    private static final String TAG =
            "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; @NotBlank String name; }";

    /** What the documentation says that an application's module requires. */
    private static final String COMPLETE = """
            @SuppressWarnings("requires-automatic")
            open module com.example {
                requires static dev.ssot;
                requires static java.compiler;
                requires org.jspecify;
                requires jakarta.persistence;
                requires jakarta.validation;
                requires com.fasterxml.jackson.annotation;
                requires tools.jackson.core;
                requires tools.jackson.databind;
                requires org.apache.commons.logging;
                requires org.apache.tomcat.embed.core;
                requires org.slf4j;
                requires spring.web;
            }
            """;

    @Test
    void compilesWithoutAWarningWhereItReadsWhatIsDocumented() {
        Compiled compiled = onSpring()
                .module(COMPLETE)
                .source(TAG)
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .succeeds();

        assertThat(compiled.generates("TagController")).isTrue();
        assertThat(compiled.diagnostics()).allMatch(found -> found.getKind() == Diagnostic.Kind.NOTE);
    }

    @Test
    void isToldWhatItDoesNotRead() {
        Compiled compiled = onSpring()
                .module(COMPLETE.replace("    requires org.slf4j;\n", "")
                        .replace("    requires static java.compiler;\n", ""))
                .source(TAG)
                .compile();

        assertThat(compiled.codes()).containsOnly("SSOT047");
        assertThat(compiled.ours())
                .extracting(Compiled::message)
                .anyMatch(message -> message.contains("org.slf4j"))
                .anyMatch(message -> message.endsWith("Let its module-info require java.compiler."));
    }

    @Test
    void getsNoWebLayerWhereItReadsNone() {
        Compiled compiled = onSpring()
                .module("module com.example { requires static dev.ssot; requires static java.compiler;"
                        + " requires jakarta.persistence; requires jakarta.validation; }")
                .source(TAG)
                .compile()
                .succeeds();

        assertThat(compiled.generates("TagService")).isTrue();
        assertThat(compiled.generates("TagController")).isFalse();
        assertThat(compiled.codes()).containsExactly("SSOT029");
    }

    /** Without a library for tests that has a package of another one. */
    private static Javac onSpring() {
        return Javac.without("android-json");
    }
}
