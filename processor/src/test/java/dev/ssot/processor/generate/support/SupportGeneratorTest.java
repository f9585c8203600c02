package dev.ssot.processor.generate.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupportGeneratorTest {

    private static final Path HOME = Path.of("src/support/java/dev/ssot/support");
    private static final String TAG =
            "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; String name; }";

    /** An entity that uses all there is. */
    private static final String LABEL = """
            @Entity @ApiResource(sparseFields = true) @Idempotent @Bulk(value = Bulk.Kind.CREATE, byFilter = Bulk.Kind.DELETE)
            @FullTextSearch public class Label {
                @Id @GeneratedValue Long id;
                @Filterable @Searchable @Upsert @Column(unique = true) String name;
                @Slug(from = "name") @Column(unique = true) String slug;
                @Counter @Column(updatable = false) long uses;
                @CreatedBy String author;
                @SoftDelete @SuppressWarnings("SSOT058") Instant deletedAt;
                @ManyToMany @Writable(Writable.Verb.LINK) Set<Label> others;
                @ElementCollection List<String> marks;
                @ElementCollection Map<String, String> words;
                @OneToMany(mappedBy = "whole", cascade = CascadeType.ALL, orphanRemoval = true)
                @Writable(Writable.Verb.CREATE)
                List<Part> parts;
                @OneToMany(mappedBy = "whole", cascade = CascadeType.ALL, orphanRemoval = true)
                @Writable(Writable.Verb.CREATE)
                List<Piece> pieces;
                @Entity static class Piece { @Id int number; @ManyToOne Label whole; }
                enum State { NEW, OLD }
                @Transitions(@Transition(name = "age", from = "NEW", to = "OLD")) State state;
                @ManyToOne @Tree Label parent;
            }""";

    private static final String PART =
            "@Entity public class Part { @Id @GeneratedValue Long id; @ManyToOne Label whole; String name; }";

    private static final String ROOT = """
            @Entity @ApiResource(operations = {Operation.LIST, Operation.CREATE}) @Subtypes(Coin.class)
            public abstract class Money { @Id @GeneratedValue Long id; }""";

    private static final String COIN = "@Entity @ApiResource public class Coin extends Money { int worth; }";

    private static final String SHELF = """
            @Entity @ApiResource @Bulk(Bulk.Kind.DELETE) @IdClass(Shelf.Key.class)
            public class Shelf { public record Key(String aisle, Long place) {} @Id String aisle; @Id Long place; }""";

    @Test
    void theListsAreTheFilesThatThereAre() throws IOException {
        assertThat(SupportClasses.NEUTRAL).containsExactlyInAnyOrderElementsOf(classes(HOME));
        assertThat(SupportClasses.SPRING).containsExactlyInAnyOrderElementsOf(classes(HOME.resolve("spring")));
        assertThat(SupportClasses.JAKARTA).containsExactlyInAnyOrderElementsOf(classes(HOME.resolve("jakarta")));
    }

    @Test
    void whatIsEmittedIsTheSourceInAnotherPackage() throws IOException {
        Compiled onSpring = compileAll(Javac.onSpring());
        Compiled onJakarta = compileAll(Javac.onJakarta());

        for (String name : SupportClasses.NEUTRAL) {
            assertThat(emitted(onSpring, name)).as(name).isEqualTo(moved(name));
            assertThat(emitted(onJakarta, name)).as(name).isEqualTo(moved(name));
        }
        for (String name : SupportClasses.SPRING) {
            assertThat(emitted(onSpring, "spring/" + name)).as(name).isEqualTo(moved("spring/" + name));
        }
        for (String name : SupportClasses.JAKARTA) {
            assertThat(emitted(onJakarta, "jakarta/" + name)).as(name).isEqualTo(moved("jakarta/" + name));
        }
    }

    @Test
    void whatIsOptionalIsEmittedOnlyForThoseWhoUseIt() {
        assertThat(emittedForTag(Javac.onSpring()))
                .noneMatch(OptionalClasses::isOptional)
                .contains("Page", "ProblemHandler");
        assertThat(emittedForTag(Javac.onJakarta()))
                .noneMatch(OptionalClasses::isOptional)
                .contains("Page", "ProblemMapper");
    }

    @Test
    void withoutJSpecifyNothingMentionsItAndAllCompiles() {
        Compiled compiled =
                Javac.without("jspecify").source(LABEL).source(PART).compile().succeeds();

        assertThat(compiled.sources()).hasSizeGreaterThan(SupportClasses.NEUTRAL.size() + SupportClasses.SPRING.size());
        assertThat(compiled.sources())
                .allSatisfy((path, text) ->
                        assertThat(text).as(path).doesNotContain("jspecify", "@Nullable", "@NullMarked"));
    }

    @Test
    void withoutSpringOnlyWhatIsNeutralIsEmitted() {
        Compiled compiled = Javac.without("spring", "jspecify")
                .source(LABEL)
                .source(PART)
                .compile()
                .succeeds();

        assertThat(compiled.files().keySet()).noneMatch(path -> path.contains("/spring/"));
        assertThat(compiled.sources())
                .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("springframework"));
        assertThat(compiled.codes()).containsExactly("SSOT029");
    }

    @Test
    void withoutBeanValidationNothingAsksIt() {
        Compiled compiled = Javac.without("validation", "validator")
                .source("package com.example; import dev.ssot.*; import jakarta.persistence.*; " + TAG)
                .compile()
                .succeeds();

        assertThat(compiled.sources())
                .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("jakarta.validation"));
    }

    private static Compiled compileAll(Javac javac) {
        return javac.source(LABEL)
                .source(PART)
                .source(ROOT)
                .source(COIN)
                .source(SHELF)
                .compile()
                .succeeds();
    }

    private static String emitted(Compiled compiled, String name) {
        return compiled.files().get("com/example/api/" + name + ".java");
    }

    private static List<String> emittedForTag(Javac javac) {
        return javac.source(TAG).compile().succeeds().files().keySet().stream()
                .filter(path -> path.startsWith("com/example/api/"))
                .map(path -> path.replaceFirst(".*/", "").replace(".java", ""))
                .toList();
    }

    private static String moved(String name) throws IOException {
        return Files.readString(HOME.resolve(name + ".java")).replace("dev.ssot.support", "com.example.api");
    }

    private static List<String> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }
}
