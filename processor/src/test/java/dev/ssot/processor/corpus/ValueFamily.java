package dev.ssot.processor.corpus;

import static dev.ssot.processor.corpus.Specimen.accepted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collections of values that belong to an entity itself: of every collection, of values of every shape, in every role. */
final class ValueFamily {

    private static final String NAME = "collected";

    private static final List<String> COLLECTIONS = List.of("Collection", "List", "Set");

    /** What a value is, and the class that it needs. */
    private record Shape(String label, String java, String member) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("Text", "@NotBlank @Size(max = 20) String", ""),
            new Shape("Number", "@Positive Integer", ""),
            new Shape(
                    "Record",
                    "%NAME%.Part",
                    "@Embeddable public record Part(@NotBlank @Filterable String label, @Positive int amount) {}"),
            new Shape(
                    "Loose",
                    "%NAME%.Part",
                    "@Embeddable public static class Part { @Filterable LocalDate day; Integer amount; String[] words;"
                            + " @Lob byte[] data; @Hidden String secret; }"),
            new Shape(
                    "Nested",
                    "%NAME%.Part",
                    "@Embeddable public static class Part { @Filterable @Pattern(regexp = \"a+\") String label;"
                            + " Inner inner; }"
                            + " @Embeddable public record Inner(Date day, Leaf leaf) {}"
                            + " @Embeddable public static class Leaf { @Email String email; TimeZone zone; int weight; }"));

    private static final List<String> KEYS = List.of(
            "@NotBlank String", "DayOfWeek", "UUID", "Short", "Integer", "@Positive Long", "LocalDate", "Currency");

    private static final List<String> ROLES_OF_MAPS =
            List.of("@NotNull", "@Size(max = 5) @MapKeyColumn(length = 9)", "@ReadOnly", "@WriteOnly", "@CreateOnly");

    /** What clients may do with a collection, and how it is ordered. */
    private static final List<String> ROLES = List.of(
            "", "@Filterable @Size(min = 1, max = 5)", "@ReadOnly", "@WriteOnly", "@CreateOnly @NotEmpty", "@OrderBy");

    private ValueFamily() {}

    static Family family() {
        return new Family(
                NAME,
                Stream.of(collections(), maps(), mapped(), named())
                        .flatMap(all -> all)
                        .toList());
    }

    private static Stream<Specimen> collections() {
        List<Specimen> all = new ArrayList<>();
        for (String collection : COLLECTIONS) {
            for (Shape shape : SHAPES) {
                String name = collection + "Of" + shape.label();
                String type = collection + "<" + shape.java().replace("%NAME%", name) + ">";
                EntitySource entity = EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size()))
                        .key();
                for (String role : ROLES) {
                    entity.attribute("@ElementCollection " + role, type, "values" + ROLES.indexOf(role));
                }
                if (collection.equals("List")) {
                    entity.attribute("@ElementCollection @OrderColumn", type, "ordered");
                }
                all.add(accepted(shape.member().isEmpty() ? entity : entity.member(shape.member())));
            }
        }
        return all.stream();
    }

    /** Maps of every key and of values of every shape. */
    private static Stream<Specimen> maps() {
        List<Specimen> all = new ArrayList<>();
        for (String key : KEYS) {
            for (Shape shape : SHAPES) {
                String name = "MapBy" + key.replaceAll("\\W|.* ", "") + "Of" + shape.label();
                String type = "Map<" + key + ", " + shape.java().replace("%NAME%", name) + ">";
                EntitySource entity = EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size()))
                        .key();
                for (String role : ROLES_OF_MAPS) {
                    entity.attribute("@ElementCollection " + role, type, "values" + ROLES_OF_MAPS.indexOf(role));
                }
                all.add(accepted(shape.member().isEmpty() ? entity : entity.member(shape.member())));
            }
        }
        return all.stream();
    }

    /** Maps of entities are shown as other relations to many are. */
    private static Stream<Specimen> mapped() {
        EntitySource owner = EntitySource.exposed(NAME, "MappedOwner", AccessStyle.BEAN)
                .key()
                .attribute(
                        "@OneToMany(mappedBy = \"owner\") @MapKey(name = \"code\") @Expand @Filterable @SubResource",
                        "Map<String, MappedPart>",
                        "parts")
                .attribute("@ManyToMany @MapKeyColumn(name = \"place\")", "Map<Integer, MappedPart>", "unseen")
                .attribute("@ManyToMany @Expand(as = Expand.Form.IDS)", "Map<LocalDate, MappedPart>", "days");
        EntitySource part = EntitySource.exposed(NAME, "MappedPart")
                .attribute("@NotBlank @Filterable", "String", "code")
                .attribute("@ManyToOne", "MappedOwner", "owner");
        return Stream.of(accepted(owner, part));
    }

    /** Plurals whose singulars are keywords, other attributes, or the same. */
    private static Stream<Specimen> named() {
        EntitySource entity = EntitySource.exposed(NAME, "NamedValues", AccessStyle.BEAN)
                .key()
                .attribute("", "String", "line")
                .attribute("", "Part", "point")
                .member("@Embeddable public static class Part { String label; Inner inner; }")
                .member("@Embeddable public static class Inner { String label; }");
        for (String name : List.of("lines", "points", "classes", "equipment", "views", "input", "yields", "patches")) {
            entity.attribute("@ElementCollection", "List<NamedValues.Part>", name);
        }
        return Stream.of(accepted(entity));
    }
}
