package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Relations that clients write, in models that generators trip over: what is generated compiles, without a warning. */
class WritableRelationsTest {

    private static final String OWNED =
            "@OneToMany(mappedBy = \"%s\", cascade = CascadeType.ALL, orphanRemoval = true) @Writable(Writable.Verb.CREATE) ";

    @Test
    void anEntityMayConsistOfWhatIsCalledLikeIt() {
        Compiled compiled = Javac.onSpring()
                .source("@Entity @ApiResource public class Category { @Id @GeneratedValue Long id;"
                        + " @NotNull String name; @ManyToOne Category see; "
                        + OWNED.formatted("parent") + "Set<com.example.old.Category> categories; }")
                .source(
                        "package com.example.old; import jakarta.persistence.*; @Entity(name = \"Old\") public class Category {"
                                + " @Id @GeneratedValue public Long id; @ManyToOne public com.example.Category parent; }")
                .compile()
                .succeeds();

        assertThat(compiled.java("CategoryMapper"))
                .contains("category.categories = new LinkedHashSet<>();", "categoryItem.parent = category;");
    }

    @Test
    void severalListsAndAttributesOfTheirNamesArePossible() {
        compiles("@Entity @ApiResource public class Order { @Id @GeneratedValue Long id; @NotNull String line;"
                + " @NotNull String lineQuantity; " + OWNED.formatted("order") + "List<Line> lines; "
                + OWNED.formatted("other") + "List<Line> news;" + " @Version Integer version;"
                + " @Entity public static class Line { @Id @GeneratedValue UUID number; @ManyToOne Order order;"
                + " @ManyToOne Order other; @Positive int quantity; @CreateOnly @NotNull String input; @CreateOnly String value;"
                + " @CreatedAt Instant at; @UpdatedAt Instant then; @ManyToMany Set<Order> all; Seo seo; }"
                + " @Embeddable public static class Seo { String title; } }");
    }

    @Test
    void theVersionsOfSeveralAreCountedInTheirOrder() {
        Compiled compiled = compiles(
                "@Entity @ApiResource @Bulk(value = Bulk.Kind.UPDATE, byFilter = Bulk.Kind.UPDATE)"
                        + " public class Order { @Id @GeneratedValue Long id; @Filterable String name; @Version long version; "
                        + OWNED.formatted("order")
                        + "List<Line> lines; @Entity public static class Line { @Id @GeneratedValue Long id; @ManyToOne Order order; String text; } }");

        assertThat(compiled.java("OrderService"))
                .contains(
                        "if (items.get(index).patch().lines().isPresent()) {",
                        "if (input.lines().isPresent()) {",
                        "repository.countChange(entities.get(index), versions.get(index));");
    }

    @Test
    void linksArePossibleBetweenEntitiesOfOneKind() {
        Compiled compiled = compiles(
                "@Entity @ApiResource(operations = Operation.GET) public class Link { @Id String code; String name;"
                        + " @ManyToMany @Writable({Writable.Verb.LINK, Writable.Verb.UNLINK}) List<Link> links;"
                        + " @ManyToMany(mappedBy = \"links\") @Writable(Writable.Verb.LINK) Collection<Link> backLinks;"
                        + " @ManyToOne Link next; @OneToMany(mappedBy = \"next\") @Writable(Writable.Verb.UNLINK) @Expand List<Link> predecessors; }");

        assertThat(compiled.java("LinkController"))
                .contains(
                        "\"/{id}/links/{linkId}\"",
                        "\"/{id}/back-links/{backLinkId}\"",
                        "\"/{id}/predecessors/{predecessorId}\"");
    }

    @Test
    void whatIsCreatedOnceIsInTheInputOfTheCreationOnly() {
        Compiled compiled = compiles(
                "@Entity @ApiResource public class Order { @Id @GeneratedValue Long id; @Version long version; "
                        + "@CreateOnly " + OWNED.formatted("order")
                        + "List<Line> lines; @Entity public static class Line { @Id @GeneratedValue Long id; @ManyToOne Order order; String text; } }");

        assertThat(compiled.java("OrderCreate")).contains("List<OrderLineInput> lines");
        assertThat(compiled.java("OrderUpdate")).doesNotContain("lines");
        assertThat(compiled.java("OrderService")).doesNotContain("countChange");
    }

    @Test
    void withoutSpringAndJSpecifyItCompilesAsWell() {
        Javac.without("spring", "jspecify", "jackson")
                .source(
                        "@Entity @ApiResource public class Order { @Id @GeneratedValue Long id; "
                                + OWNED.formatted("order")
                                + "List<Line> lines; @ManyToMany @Writable(Writable.Verb.LINK) Set<Order> others;"
                                + " @Entity public static class Line { @Id @GeneratedValue Long id; @ManyToOne Order order; @Size(max = 3) String text; } }")
                .compile()
                .succeeds();
    }

    private static Compiled compiles(String source) {
        Compiled compiled = Javac.onSpring()
                .source(source)
                .options("-Xlint:all,-processing")
                .compile()
                .succeeds();
        assertThat(compiled.diagnostics())
                .filteredOn(found -> found.getKind() != Diagnostic.Kind.NOTE)
                .filteredOn(found ->
                        found.getSource() == null || found.getSource().getName().contains("SOURCE_OUTPUT"))
                .isEmpty();
        return compiled;
    }
}
