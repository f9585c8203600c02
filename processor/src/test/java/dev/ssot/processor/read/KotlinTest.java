package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import org.junit.jupiter.api.Test;

/** Classes as Kotlin shows them to processors: with its annotations, and what its plug-ins for JPA add. */
class KotlinTest {

    private static final String TAG =
            "@Entity @ApiResource public class Tag { @Id @GeneratedValue public Long id; public String name; }";

    /** What the plug-in "jpa" adds, which initialises nothing. */
    private static final String FOR_FRAMEWORKS = " @Deprecated public Film() {} ";

    @Test
    void theConstructorForFrameworksIsNotCalled() {
        Compiled compiled = film(FOR_FRAMEWORKS + "public Film(@NotNull String title) { this.title = title; }");

        assertThat(compiled.java("FilmMapper"))
                .contains("new Film(input.title())")
                .doesNotContain("new Film()");
    }

    @Test
    void whatNoClientSendsIsNullOrEmptyInTheConstructor() {
        Compiled compiled = film(FOR_FRAMEWORKS + "@Version private int version; public int getVersion() { return 0; }"
                + " @ManyToMany private @NotNull Set<? extends Tag> tags; public Set<Tag> getTags() { return null; }"
                + " public Film(@Nullable Long id, int version, @NotNull String title,"
                + " @NotNull Set<? extends Tag> tags) { this.tags = tags; }");

        assertThat(compiled.java("FilmMapper")).contains("new Film(null, 0, input.title(), new LinkedHashSet<>())");
    }

    @Test
    void aConstructorThatCannotBeSatisfiedIsReported() {
        Compiled compiled = compile(FOR_FRAMEWORKS + "@CreatedAt private @NotNull Instant made;"
                + " public Instant getMade() { return made; } public void setMade(Instant made) {}"
                + " public Film(@NotNull String title, @NotNull Instant made) {}");

        assertThat(compiled.codes()).containsExactly("SSOT005");
        assertThat(compiled.generates("FilmView")).isFalse();
    }

    @Test
    void aTypeThatIsNeverNullIsRequired() {
        Compiled compiled = film(FOR_FRAMEWORKS + "private @NotNull Integer year; private @Nullable Integer minutes;"
                + " public Integer getYear() { return year; } public void setYear(Integer year) {}"
                + " public Integer getMinutes() { return minutes; } public void setMinutes(Integer minutes) {}"
                + " public Film(@NotNull String title) {}");

        assertThat(compiled.java("FilmValidator"))
                .contains("violations.check(\"title\", value != null", "violations.check(\"year\", value != null")
                .doesNotContain("\"minutes\"", "HAS_DEFAULT");
    }

    @Test
    void relationsToManyAreReadByTheGetter() {
        Compiled compiled = film("public Film() {} @ManyToMany @Expand private @NotNull List<? extends Tag> tags;"
                + " public List<Tag> getTags() { return null; } public void setTags(List<? extends Tag> tags) {}");

        assertThat(compiled.java("FilmMapper")).contains("film.setTags(references.toAll(Tag.class, input.tagIds()))");
    }

    @Test
    void anEmbeddableIsMadeByItsConstructor() {
        Compiled compiled = film("public Film() {} private @Nullable Money price;"
                + " public Money getPrice() { return price; } public void setPrice(Money price) {}");

        assertThat(compiled.java("FilmMapper"))
                .contains(
                        "new Money(",
                        "Objects.requireNonNull(input.amount()), Objects.requireNonNull(input.currency())));",
                        "current.getAmount()")
                .doesNotContain("new Money()");
    }

    private static Compiled film(String members) {
        return compile(members).succeeds();
    }

    private static Compiled compile(String members) {
        String known = "import org.jetbrains.annotations.NotNull; import org.jetbrains.annotations.Nullable; ";
        return Javac.onSpring()
                .options("-Xlint:all,-processing")
                .source("package kotlin; public @interface Metadata {}")
                .source("package org.jetbrains.annotations; public @interface NotNull {}")
                .source("package org.jetbrains.annotations; public @interface Nullable {}")
                .source(TAG)
                .source(
                        "com.example.Money",
                        "package com.example; " + known + "@kotlin.Metadata"
                                + " @jakarta.persistence.Embeddable public class Money {"
                                + " private final @NotNull java.math.BigDecimal amount; private final @NotNull String currency;"
                                + " @Deprecated public Money() { this(null, null); }"
                                + " public Money(@NotNull java.math.BigDecimal amount, @NotNull String currency) {"
                                + " this.amount = amount; this.currency = currency; }"
                                + " public java.math.BigDecimal getAmount() { return amount; }"
                                + " public String getCurrency() { return currency; } }")
                .source(
                        "com.example.Film",
                        "package com.example; " + known + "import dev.ssot.*;"
                                + " import jakarta.persistence.*; import java.time.*; import java.util.*;"
                                + " @kotlin.Metadata @Entity @ApiResource public class Film {"
                                + " @Id @GeneratedValue private @Nullable Long id; private @NotNull String title;"
                                + " public Long getId() { return id; } public String getTitle() { return title; }"
                                + " public void setTitle(String title) { this.title = title; } " + members + " }")
                .compile();
    }
}
