package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities with names, types and operations that generators trip over: what is generated for them compiles. */
class UnusualEntitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order", "Case", "Input", "Page", "Service", "Repository", "Component", "Value", "View", "Query",
                        "Filter",
                "Expansion", "SortKey", "Sort", "Change", "Count", "Where", "Related", "Violations", "List", "Set",
                        "Map",
                "Optional", "Record", "Yield", "Var", "URLEntry", "Transactional", "Validator", "EntityManager"
            })
    void entitiesMayHaveTheNamesOfOurTypesAndLocals(String name) {
        compiles("@Entity @ApiResource public class " + name
                + " { @Id @GeneratedValue Long id; @Searchable String name;" + " @ManyToOne @Expand " + name
                + " parent; @ManyToMany @Expand(max = 3) java.util.Set<" + name + "> friends; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object",
                "String",
                "Integer",
                "Long",
                "Override",
                "Boolean",
                "Iterable",
                "Class",
                "Enum",
                "Deprecated",
                "SuppressWarnings",
                "Void",
                "Number",
                "IllegalStateException",
                "Controller",
                "Condition",
                "Property",
                "Path",
                "Generated",
                "Nullable",
                "Arrays",
                "Objects",
                "Stream",
                "Collection",
                "Instant",
                "UUID"
            })
    void entitiesMayHaveTheNamesOfJavasTypes(String name) {
        compiles("@Entity @ApiResource(sparseFields = true) @Bulk(Bulk.Kind.UPDATE) public class " + name
                + " { @Id @GeneratedValue java.lang.Long id; @Searchable @Filterable @NotBlank java.lang.String name;"
                + " @Lob java.lang.String text; @Filterable @Sortable java.lang.Integer number;"
                + " @CreatedAt java.time.Instant createdAt; java.util.Date seen; java.lang.String[] words;"
                + " @Version long version; @ManyToOne @Expand " + name + " parent; }");
    }

    @Test
    void attributesMayHaveTheNamesOfOurLocals() {
        StringBuilder attributes = new StringBuilder();
        for (String name : new String[] {
            "order",
            "value",
            "key",
            "class_",
            "input",
            "violations",
            "entityManager",
            "repository",
            "mapper",
            "where",
            "sent",
            "current",
            "patch",
            "update",
            "validate",
            "hooks",
            "view",
            "none",
            "rows",
            "group",
            "select",
            "from",
            "record",
            "var",
            "yield",
            "query",
            "fields",
            "limit",
            "sealed",
            "permits",
            "module",
            "with",
            "when"
        }) {
            attributes
                    .append("@NotNull @Filterable @Sortable String ")
                    .append(name)
                    .append("; ");
        }
        compiles("@Entity @ApiResource public class Thing { @Id @GeneratedValue Long id; " + attributes + "}");
    }

    @Test
    void relationsMayHaveTheNamesOfOurLocals() {
        StringBuilder relations = new StringBuilder();
        for (String name :
                new String[] {"order", "value", "key", "input", "entity", "select", "where", "row", "group"}) {
            relations.append("@ManyToOne @Expand Thing ").append(name).append("; ");
            relations
                    .append("@OneToMany(mappedBy = \"order\") @Expand List<Thing> ")
                    .append(name)
                    .append("Items; ");
        }
        compiles("@Entity @ApiResource public class Thing { @Id @GeneratedValue Long id; String name; " + relations
                + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "views", "expand", "expanded", "ids", "relations"})
    void relationsToManyMayHaveTheNamesOfWhatARepositoryHas(String name) {
        compiles(
                "@Entity @ApiResource public class Board { @Id @GeneratedValue Long id; String name; @ManyToOne @Expand Board owner;"
                        + " @OneToMany(mappedBy = \"owner\") @Expand List<Board> " + name + "; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operation.LIST",
                "Operation.GET",
                "Operation.COUNT",
                "Operation.CREATE",
                "Operation.UPDATE",
                "Operation.PATCH",
                "Operation.DELETE",
                "{Operation.CREATE, Operation.DELETE}",
                "{Operation.GET, Operation.PATCH}"
            })
    void everySetOfOperationsIsPossible(String operations) {
        compiles(
                "@Entity @ApiResource(operations = " + operations + ") public class Task { @Id @GeneratedValue Long id;"
                        + " @NotBlank @Searchable String name; @Filterable @Sortable Integer rank; @ManyToOne @Expand Task parent;"
                        + " @ManyToMany Set<Task> others; @OneToMany(mappedBy = \"parent\") @Expand List<Task> children; Part part;"
                        + " @CreatedAt Instant at; @Version long version; @Column(unique = true) String code;"
                        + " @Embeddable public static class Part { @Size(max = 3) String label; } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sparse", "Field", "Detail", "SubResource", "Payload", "Set", "Where", "Page"})
    void entitiesWithSubResourcesAndSparseFieldsMayHaveTheNamesOfOurTypes(String name) {
        compiles("@Entity @ApiResource(sparseFields = true) public class " + name + " { @Id @GeneratedValue Long id;"
                + " @Lob String text; @Searchable String name; @Column(unique = true) String fields; @Lob String chosen;"
                + " @ManyToOne @Expand " + name
                + " parent; @OneToMany(mappedBy = \"parent\") @Expand @dev.ssot.SubResource"
                + " java.util.Set<" + name + "> detail; @ManyToMany @dev.ssot.SubResource java.util.Set<" + name
                + "> query; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operation.LIST",
                "Operation.GET",
                "Operation.COUNT",
                "Operation.CREATE",
                "{Operation.LIST, Operation.PATCH}"
            })
    void everySetOfOperationsIsPossibleWithSparseFields(String operations) {
        compiles("@Entity @ApiResource(sparseFields = true, operations = " + operations + ") public class Task {"
                + " @Lob String text; @Column(unique = true) String code; @Id Long id; @ManyToOne @Expand Task parent;"
                + " @Lob byte[] image; @ManyToMany @dev.ssot.SubResource Set<Note> notes;"
                + " @Entity @ApiResource(operations = Operation.LIST) public static class Note { @Id Long id; } }");
    }

    @Test
    void everyTypeIsPossible() {
        compiles(
                "@Entity @ApiResource public class All { @Id UUID id; boolean a; byte b; short c; int d; long e; float f; double g;"
                        + " char h; Boolean i; Byte j; Short k; Integer l; Long m; Float n; Double o; Character p; byte[] q;"
                        + " BigInteger r; BigDecimal s; Instant t; OffsetDateTime u; ZonedDateTime v; LocalDateTime w; LocalDate x;"
                        + " LocalTime y; OffsetTime z; Year aa; Duration ab; Period ac; YearMonth ad; MonthDay ae; ZoneId af; ZoneOffset ag;"
                        + " Mood mood; enum Mood { A { }, b_c } }");
    }

    @Test
    void everyTypeThatIsFilterableCanBeFilteredBy() {
        compiles(
                "@Entity @ApiResource public class All { @Id UUID id; @Filterable boolean a; @Filterable byte b; @Filterable long e;"
                        + " @Filterable double g; @Filterable BigInteger r; @Filterable BigDecimal s; @Filterable Instant t;"
                        + " @Filterable OffsetDateTime u; @Filterable ZonedDateTime v; @Filterable LocalDateTime w; @Filterable LocalTime y;"
                        + " @Filterable OffsetTime z; @Filterable Year aa; @Filterable Duration ab; @Filterable YearMonth ad;"
                        + " @Filterable MonthDay ae; @Filterable Mood mood; enum Mood { A, b_c } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "UUID", "Long", "Integer", "Short", "Byte", "long", "int", "short", "byte"})
    void everyTypeOfKeyIsPossible(String type) {
        compiles(
                "@Entity @ApiResource public class Node { @Id " + type + " id; String name; @ManyToOne @Expand Node up;"
                        + " @ManyToMany @Expand(as = Expand.Form.IDS) Set<Node> others; }");
    }

    @Test
    void nestedEntitiesArePossible() {
        Compiled compiled =
                compiles("public class Shop { @Entity @ApiResource public static class Item { @Id Long id; String name;"
                        + " @Filterable Kind kind; @ManyToOne @Expand Item up; public enum Kind { A } } }");

        assertThat(compiled.java("ShopItemRepository")).contains("from Shop$Item e");
    }

    @Test
    void entitiesOfTheUnnamedPackageArePossible() {
        Compiled compiled = Javac.onSpring()
                .source(
                        "Tag",
                        "@jakarta.persistence.Entity @dev.ssot.ApiResource public class Tag {"
                                + " @jakarta.persistence.Id Long id; String name; }")
                .compile()
                .succeeds();

        assertThat(compiled.files()).containsKeys("TagController.java", "api/Page.java");
    }

    @Test
    void whatIsWriteOnlyNeedsNoGetter() {
        compiles("@Entity @ApiResource public class Token { @Id @GeneratedValue Long id;"
                + " @WriteOnly @Size(min = 8) private String secret; public void setSecret(String secret) {} }");
    }

    @Test
    void anAttributeMayBeNamedLikeAComponentOfAnEmbeddable() {
        compiles(
                "@Entity @ApiResource public class Post { @Id @GeneratedValue Long id; Seo seo; @Size(max = 3) String seoTitle;"
                        + " @Embeddable public static class Seo { @Size(max = 3) String title; } }");
    }

    @Test
    void twoEmbeddedAttributesMayHaveOneClass() {
        compiles(
                "@Entity @ApiResource public class Customer { @Id @GeneratedValue Long id; @Pattern(regexp = \"c\") String zip;"
                        + " @AttributeOverride(name = \"zip\", column = @Column(name = \"a\")) Address home; Address billing;"
                        + " @Embeddable public static class Address { @Pattern(regexp = \"a\") @Pattern(regexp = \"b\") String zip; } }");
    }

    @Test
    void noClientHasToSendAComponentThatIsReadOnly() {
        Compiled compiled = compiles(
                "@Entity @ApiResource public class Post { @Id @GeneratedValue Long id; Seo seo;"
                        + " @Embeddable public static class Seo { @Size(max = 3) String title; @Column(insertable = false, updatable = false) @NotNull Integer rank; } }");

        assertThat(compiled.java("PostValidator")).contains("seo.title").doesNotContain("seo.rank");
    }

    @Test
    void messagesArriveAsTheyAreWritten() {
        Compiled compiled = compiles("@Entity @ApiResource public class Note { @Id @GeneratedValue Long id;"
                + " @NotNull(message = \"Ask us. @support \\\"says\\\" 100%\") Long number; }");

        assertThat(compiled.sources().values()).anyMatch(text -> text.contains("Ask us. @support \\\"says\\\" 100%"));
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
