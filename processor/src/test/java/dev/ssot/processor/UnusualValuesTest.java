package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What is generated of values that are more than one column compiles without a warning, whatever their shape. */
class UnusualValuesTest {

    @Test
    void recordsAndClassesAreEmbeddedInOneAnother() {
        Compiled compiled =
                compiles("@Entity @ApiResource public class Post { @Id @GeneratedValue Long id; @NotNull Outer outer;"
                        + " @ReadOnly Outer shown; @WriteOnly Outer kept; @CreateOnly Outer once;"
                        + " @Embeddable public static class Outer { @Filterable @Sortable String text; Middle middle; }"
                        + " @Embeddable public record Middle(@NotNull @Filterable(FilterKind.RANGE) Integer number, @NotNull Inner inner) {}"
                        + " @Embeddable public static class Inner { @NotBlank String text; int count; Leaf leaf; }"
                        + " @Embeddable public record Leaf(boolean flag) {} }");

        assertThat(compiled.java("PostQuery"))
                .contains("\"outer.middle.number\"", "OUTER_TEXT", "\"shown.text\"")
                .doesNotContain("\"kept.");
        assertThat(compiled.files()).containsKey("com/example/PostOuterMiddleInnerLeafPatch.java");
        assertThat(compiled.files())
                .doesNotContainKeys("com/example/PostShownPatch.java", "com/example/PostOnceMiddlePatch.java");
    }

    @Test
    void genericEmbeddablesHaveTheTypesOfTheirArguments() {
        Compiled compiled = compiles("@Entity @ApiResource public class Post { @Id @GeneratedValue Long id;"
                + " Span<java.time.LocalDate> days; Pair<Integer> numbers;"
                + " @Embeddable public static class Span<T> { T first; @NotNull T last; }"
                + " @Embeddable public record Pair<T>(T left, T right) {} }");

        assertThat(compiled.java("PostDaysData")).contains("LocalDate first");
        assertThat(compiled.java("PostNumbersData")).contains("Integer left");
    }

    @Test
    void theOutermostOverrideOfAColumnPrevails() {
        Compiled compiled = compiles("@Entity @ApiResource public class Post { @Id @GeneratedValue Long id;"
                + " @AttributeOverrides({@AttributeOverride(name = \"inner.text\", column = @Column(name = \"a\", length = 5)),"
                + " @AttributeOverride(name = \"text\", column = @Column(nullable = false))}) Outer outer; Outer other;"
                + " @Embeddable public static class Outer { @Column(length = 7) String text;"
                + " @AttributeOverride(name = \"text\", column = @Column(name = \"b\", length = 6)) Inner inner; }"
                + " @Embeddable public static class Inner { @Column(length = 8) String text; } }");

        assertThat(compiled.java("PostValidator"))
                .containsPattern("\"outer.inner.text\", Constraints.size\\(value, 0, 5\\)")
                .containsPattern("\"other.inner.text\", Constraints.size\\(value, 0, 6\\)")
                .containsPattern("\"other.text\", Constraints.size\\(value, 0, 7\\)")
                .contains("\"outer.text\", value != null")
                .doesNotContain("\"outer.text\", Constraints.size");
    }

    @Test
    void collectionsMayHoldSingleValuesOfEveryType() {
        compiles("@Entity @ApiResource public class Post { @Id @GeneratedValue Long id;"
                + " @ElementCollection @Filterable private java.util.Set<Integer> views = new java.util.HashSet<>();"
                + " @ElementCollection @NotEmpty @Filterable java.util.List<@Pattern(regexp = \"a+\") @NotBlank String> entityManager;"
                + " @ElementCollection java.util.Collection<java.math.@DecimalMin(\"0\") BigDecimal> view;"
                + " @ElementCollection java.util.List<byte[]> values;"
                + " @ElementCollection @WriteOnly java.util.List<java.util.UUID> secrets;"
                + " @ElementCollection @ReadOnly @OrderBy(\"DESC\") java.util.List<java.time.@Past Instant> times;"
                + " @ElementCollection @CreateOnly @Size(min = 1) java.util.List<Kind> kinds;"
                + " @ManyToMany @Expand java.util.Set<Post> friends; String viewsElement;"
                + " public java.util.Set<Integer> getViews() { return views; } public enum Kind { A } }");
    }

    @Test
    void aTreeAndSparseFieldsShowCollections() {
        compiles("@Entity @ApiResource(sparseFields = true) public class Node { @Id @GeneratedValue Long id;"
                + " @ManyToOne @Tree Node parent; @Lob String text;"
                + " @ElementCollection java.util.List<String> labels; @Column(unique = true) String code; }");
    }

    @Test
    void constructorsMayTakeCollectionsAndWhatIsEmbedded() {
        Compiled compiled = compiles(
                "@Entity @ApiResource public class Post { @Id @GeneratedValue Long id; private final String title;"
                        + " private final java.util.Set<String> tags; private Outer outer;"
                        + " @ElementCollection public java.util.Set<String> getTags() { return tags; } @Id public Long getId() { return id; }"
                        + " public String getTitle() { return title; } public Outer getOuter() { return outer; }"
                        + " public void setOuter(Outer outer) { this.outer = outer; }"
                        + " protected Post() { this(null, null); }"
                        + " public Post(String title, java.util.Set<String> tags) { this.title = title; this.tags = tags; }"
                        + " @Embeddable public static class Outer { @NotBlank String text; Inner inner; }"
                        + " @Embeddable public record Inner(@NotNull Integer number) {} }");

        assertThat(compiled.java("PostMapper")).contains("Elements.replace(post.getTags(), input.tags())");
    }

    @Test
    void collectionsGoWithKeysOfSeveralParts() {
        Compiled compiled = compiles(
                "@Entity @ApiResource @IdClass(Line.Key.class) public class Line { @Id Long orderId; @Id Integer number;"
                        + " @ElementCollection java.util.List<String> labels;"
                        + " public record Key(Long orderId, Integer number) {} }");

        assertThat(compiled.java("LineRepository"))
                .contains("labels.of(new LineView.Key(view.orderId(), view.number()))")
                .contains("e.orderId as oOrderId, e.number as oNumber, t as element");
    }

    @Test
    void whatIsEmbeddedGoesWithKeysOfSeveralParts() {
        compiles(
                "@Entity @ApiResource @IdClass(Line.Key.class) public class Line { @Id Long orderId; @Id Integer number;"
                        + " Outer outer; public record Key(Long orderId, Integer number) {}"
                        + " @Embeddable public static class Outer { @Filterable @Sortable @Searchable String text; Inner inner; }"
                        + " @Embeddable public static class Inner { @NotNull @Sortable Integer number; } }");
    }

    @Test
    void aHierarchyShowsWhatIsEmbeddedButNoCollections() {
        Compiled compiled = compiles(
                "@Entity @ApiResource(operations = {Operation.GET, Operation.LIST}) @Subtypes({Animal.Cat.class, Animal.Dog.class})"
                        + " public abstract class Animal { @Id @GeneratedValue Long id; Home home;"
                        + " @ElementCollection java.util.List<String> names;"
                        + " @Entity @ApiResource public static class Cat extends Animal { @ElementCollection @Filterable java.util.Set<String> toys; }"
                        + " @Entity public static class Dog extends Animal { @ElementCollection java.util.Set<String> walks; Home other; }"
                        + " @Embeddable public static class Home { @Filterable @Sortable String city; Point point; }"
                        + " @Embeddable public record Point(double latitude) {} }");

        assertThat(compiled.ours())
                .extracting(Compiled::message)
                .filteredOn(message -> message.startsWith("SSOT030"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(compiled.java("AnimalRepository"))
                .contains("new com.example.")
                .doesNotContain("withValues");
    }

    @Test
    void whatIsOnlyReadNeedsNoClassThatWrites() {
        Compiled compiled =
                compiles("@Entity @ApiResource(operations = {Operation.GET, Operation.LIST}) public class Post {"
                        + " @Id @GeneratedValue Long id; @ElementCollection java.util.List<String> labels; Seo seo;"
                        + " @Embeddable public static class Seo { String title; Image image; }"
                        + " @Embeddable public static class Image { String url; } }");

        assertThat(compiled.files()).doesNotContainKey("com/example/api/Elements.java");
    }

    @Test
    void twoPathsThatAreOneConstantAreRefused() {
        Compiled compiled = Javac.onSpring()
                .source(
                        "@Entity @ApiResource public class Post { @Id @GeneratedValue Long id; @Sortable String seoTitle; Seo seo;"
                                + " @Embeddable public static class Seo { @Sortable String title; } }")
                .compile();

        assertThat(compiled.ours()).extracting(Compiled::message).anyMatch(message -> message.startsWith("SSOT022"));
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
