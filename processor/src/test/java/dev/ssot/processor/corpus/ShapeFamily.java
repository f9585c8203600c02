package dev.ssot.processor.corpus;

import static dev.ssot.processor.corpus.Specimen.accepted;
import static dev.ssot.processor.corpus.Specimen.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Classes of every shape: where an entity stands, what it extends, how it is made, what it is called. */
final class ShapeFamily {

    private static final String NAME = "shapes";

    private static final List<String> NAMES =
            List.of("Order66", "HTTPServer", "Snake_case", "X", "Data", "Object_", "Entry", "lower", "Views");

    private ShapeFamily() {}

    static Family family() {
        return new Family(
                NAME,
                Stream.of(superclasses(), hierarchies(), wholes(), surroundings(), constructors(), named())
                        .flatMap(all -> all)
                        .toList());
    }

    private static Stream<Specimen> superclasses() {
        EntitySource base = EntitySource.plain(NAME, "Audited")
                .on("@MappedSuperclass")
                .declared("public abstract class %NAME%")
                .attribute("@Id @GeneratedValue", "Long", "id")
                .attribute("@CreatedAt", "Instant", "createdAt");
        EntitySource generic = EntitySource.plain(NAME, "Keyed")
                .on("@MappedSuperclass")
                .declared("public abstract class %NAME%<I extends java.io.Serializable, S>")
                .attribute("@Id", "I", "id")
                .attribute("@ManyToOne", "S", "successor");
        EntitySource middle = EntitySource.plain(NAME, "Numbered")
                .on("@MappedSuperclass")
                .declared("public abstract class %NAME%<T> extends Keyed<Integer, T>")
                .attribute("@Filterable", "String", "title");
        return Stream.of(
                accepted(extending("Ledger", "Audited"), base),
                accepted(extending("Page_", "Keyed<UUID, Page_>"), generic),
                accepted(extending("Tome", "Numbered<Tome>"), middle));
    }

    private static EntitySource extending(String name, String superclass) {
        return EntitySource.exposed(NAME, name, AccessStyle.BEAN)
                .declared("public class %NAME% extends " + superclass)
                .attribute("@NotNull @Sortable", "String", "name");
    }

    private static Stream<Specimen> hierarchies() {
        List<Specimen> all = new ArrayList<>();
        for (String strategy : List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS")) {
            String label = "By" + strategy.charAt(0);
            EntitySource root = EntitySource.exposed(NAME, label + "Root")
                    .on("@Inheritance(strategy = InheritanceType." + strategy + ")")
                    .attribute("@Filterable", "String", "name");
            EntitySource leaf = EntitySource.exposed(NAME, label + "Leaf", AccessStyle.BEAN)
                    .declared("public class %NAME% extends " + label + "Root")
                    .attribute("", "Integer", "leaves");
            all.add(accepted(root, leaf));
        }
        EntitySource closed = EntitySource.plain(NAME, "Closed")
                .on("@Entity")
                .on("@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.DELETE})")
                .declared("public abstract class %NAME%")
                .key();
        EntitySource refused = EntitySource.exposed(NAME, "Unmakeable").declared("public abstract class %NAME%");
        all.add(accepted(closed));
        all.add(refused("SSOT005", refused));
        return all.stream();
    }

    /** Roots whose routes write whatever there is. */
    private static Stream<Specimen> wholes() {
        return Stream.of(AccessStyle.PACKAGE_FIELDS, AccessStyle.BEAN).map(style -> {
            String root = "WholeIn" + style.label();
            EntitySource whole = EntitySource.plain(NAME, root, style)
                    .on("@Entity")
                    .on("@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.CREATE, Operation.UPDATE,"
                            + " Operation.PATCH, Operation.DELETE})")
                    .on("@Inheritance")
                    .on("@Subtypes(value = {" + root + "Left.class, " + root + "Right.class}, member = \"kind\")")
                    .declared("public abstract class %NAME%")
                    .key()
                    .attribute("@NotNull @Filterable", "String", "title");
            EntitySource left = EntitySource.exposed(NAME, root + "Left", style)
                    .declared("public class %NAME% extends " + root)
                    .attribute("", "String", "type");
            EntitySource right = EntitySource.exposed(NAME, root + "Right", style)
                    .on("@DiscriminatorValue(\"it's right\")")
                    .declared("public class %NAME% extends " + root)
                    .attribute("@ManyToOne", root, "other");
            return accepted(whole, left, right);
        });
    }

    private static Stream<Specimen> surroundings() {
        EntitySource sealed = EntitySource.plain(NAME, "Payable")
                .declared("public sealed interface %NAME% permits Bill, Receipt")
                .member("record Money(long cents) {}");
        EntitySource bill = EntitySource.exposed(NAME, "Bill").declared("public final class %NAME% implements Payable");
        EntitySource receipt =
                EntitySource.exposed(NAME, "Receipt").declared("public non-sealed class %NAME% implements Payable");
        EntitySource outer = EntitySource.plain(NAME, "Catalogue")
                .declared("public final class %NAME%")
                .member("private Catalogue() {}")
                .member(
                        "@Entity @ApiResource public static class Item { @Id @GeneratedValue Long id; Kind kind;"
                                + " Section section; public enum Kind { A, B } @Embeddable public record Section(String name, int page) {} }");
        EntitySource crowded = EntitySource.exposed(NAME, "Crowded", AccessStyle.BEAN)
                .attribute("", "Mood", "mood")
                .member("static final int LIMIT = 3;")
                .member("transient int cached;")
                .member("@Transient Map<String, Object> session = new HashMap<>();")
                .member(
                        "public enum Mood { GOOD { @Override int weight() { return 1; } }, BAD; int weight() { return 0; } }")
                .member("record Pair(String left, String right) {}")
                .member("interface Visitor<R> { R visit(Crowded crowded); }")
                .member("<R> R accept(Visitor<R> visitor) { return visitor.visit(this); }")
                .member("@Override public String toString() { return \"Crowded\" + cached + LIMIT; }");
        EntitySource quiet = EntitySource.exposed(NAME, "PackagePrivate").declared("class %NAME%");
        EntitySource bare = EntitySource.exposed(NAME, "KeyAlone");
        return Stream.of(
                accepted(bill, receipt, sealed),
                accepted(outer),
                accepted(crowded.key()),
                accepted(quiet),
                accepted(bare));
    }

    private static Stream<Specimen> constructors() {
        EntitySource both = EntitySource.exposed(NAME, "TwoConstructors", AccessStyle.BEAN)
                .key()
                .attribute("@NotNull", "String", "name")
                .member("protected %NAME%() {}")
                .member("public %NAME%(String name) { this.name = name; }");
        EntitySource unmade = EntitySource.exposed(NAME, "NeedsName", AccessStyle.BEAN)
                .key()
                .attribute("@NotNull", "String", "name")
                .member("public %NAME%(Thread owner) { this.name = owner.getName(); }");
        EntitySource read = EntitySource.plain(NAME, "Immutable")
                .on("@Entity")
                .on("@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.COUNT})")
                .member("@Id @ReadOnly private final Long id;")
                .member("@Filterable @ReadOnly private final String name;")
                .member("public %NAME%(Long id, String name) { this.id = id; this.name = name; }")
                .member("public Long getId() { return id; }")
                .member("public String getName() { return name; }");
        return Stream.of(accepted(both), refused("SSOT005", unmade), accepted(read));
    }

    private static Stream<Specimen> named() {
        EntitySource foreign = EntitySource.plain(NAME, "Größe")
                .on("@Entity")
                .on("@ApiResource(path = \"groessen\", sparseFields = true)")
                .key()
                .attribute("@Sortable @Filterable @Pattern(regexp = \"[äöüß]+\")", "String", "straße")
                .attribute("@ManyToOne @Expand @Filterable", "Größe", "größe");
        Stream<Specimen> plain = NAMES.stream()
                .map(name -> accepted(EntitySource.exposed(NAME, name, AccessStyle.BEAN)
                        .key()
                        .attribute("@NotBlank @Searchable", "String", "name")
                        .attribute("@ManyToOne @Expand", name, "other")));
        return Stream.concat(plain, Stream.of(accepted(foreign)));
    }
}
