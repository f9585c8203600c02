package dev.ssot.processor.corpus;

import static dev.ssot.processor.corpus.Specimen.accepted;
import static dev.ssot.processor.corpus.Specimen.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every annotation of this library, each alone with keys of two kinds, and all that go together at once. */
final class FeatureFamily {

    private static final String NAME = "features";

    private record Feature(String label, Consumer<EntitySource> adding) {}

    private static final List<Feature> FEATURES = List.of(
            new Feature(
                    "Timestamps",
                    entity -> entity.attribute("@CreatedAt @Sortable", "Instant", "createdAt")
                            .attribute("@UpdatedAt", "LocalDateTime", "updatedAt")),
            new Feature(
                    "Users",
                    entity -> entity.attribute("@CreatedBy", "String", "createdBy")
                            .attribute("@UpdatedBy", "String", "updatedBy")),
            new Feature("Version", entity -> entity.attribute("@Version", "long", "version")),
            new Feature(
                    "SlugOf",
                    entity -> entity.attribute("@Slug(from = \"name\") @Column(unique = true)", "String", "slug")),
            new Feature("Lookup", entity -> entity.attribute("@Upsert @Column(unique = true)", "String", "code")),
            new Feature(
                    "Deleted",
                    entity -> entity.attribute(
                            "@SoftDelete(purge = true) @SuppressWarnings(\"SSOT058\")", "Instant", "deletedAt")),
            new Feature(
                    "Counted",
                    entity ->
                            entity.attribute("@Counter(decrement = true) @Column(updatable = false)", "long", "views")),
            new Feature(
                    "Stateful",
                    entity -> entity.attribute(
                                    "@Filterable @Enumerated(EnumType.STRING) @Transitions({@Transition(name = \"open\", from ="
                                            + " \"NEW\", to = \"OPEN\"), @Transition(name = \"shut\", from = \"OPEN\", to = \"SHUT\")})",
                                    "State",
                                    "state")
                            .member("public enum State { NEW, OPEN, SHUT }")),
            new Feature("Parental", entity -> entity.attribute("@ManyToOne @Tree", entity.name(), "parent")),
            new Feature(
                    "Bulky",
                    entity -> entity.on(
                                    "@Bulk(value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE}, byFilter = {Bulk.Kind.UPDATE,"
                                            + " Bulk.Kind.DELETE})")
                            .attribute("@Filterable", "Integer", "rank")),
            new Feature("Repeated", entity -> entity.on("@Idempotent")),
            new Feature("Cached", entity -> entity.on("@HttpCache(maxAge = 60, shared = true)")),
            new Feature(
                    "Worded",
                    entity -> entity.on("@FullTextSearch(language = \"english\")")
                            .attribute("@Searchable", "String", "words")),
            new Feature(
                    "Embedding",
                    entity -> entity.attribute("@Embedded", "Part", "part")
                            .member(
                                    "@Embeddable public static class Part { @Size(max = 9) String label; Integer amount; }")),
            new Feature(
                    "Large",
                    entity -> entity.attribute("@Lob", "String", "text").attribute("@Lob", "byte[]", "data")));

    private static final List<String> OPERATIONS =
            List.of("LIST", "GET", "COUNT", "CREATE", "UPDATE", "PATCH", "DELETE");

    private FeatureFamily() {}

    static Family family() {
        List<Specimen> specimens = new ArrayList<>();
        for (Feature feature : FEATURES) {
            specimens.add(accepted(with(feature.label() + "ByNumber", "@Id @GeneratedValue", "Long", feature)));
            EntitySource byText = with(feature.label() + "ByText", "@Id @Size(max = 30)", "String", feature);
            // A replacement by another attribute cannot keep a key that clients choose.
            specimens.add(feature.label().equals("Lookup") ? refused("SSOT071", byText) : accepted(byText));
        }
        IntStream.range(0, OPERATIONS.size()).mapToObj(FeatureFamily::only).forEach(specimens::add);
        Feature[] all = FEATURES.toArray(Feature[]::new);
        specimens.add(accepted(with("AllFeatures", "@Id @GeneratedValue", "UUID", all)));
        specimens.add(accepted(configured("Choosy", "sparseFields = true", all)));
        specimens.add(accepted(configured("Careful", "requireIfMatch = true", FEATURES.get(2))));
        return new Family(NAME, specimens);
    }

    private static EntitySource with(String name, String key, String type, Feature... features) {
        return extended(
                EntitySource.exposed(NAME, name, AccessStyle.BEAN).attribute(key, type, "id"), Stream.of(features));
    }

    private static EntitySource configured(String name, String members, Feature... features) {
        EntitySource entity = EntitySource.plain(NAME, name)
                .on("@Entity")
                .on("@ApiResource(" + members + ", path = \"own/" + name.toLowerCase(Locale.ROOT)
                        + "\", defaultSort = \"-id\", pageSize = 5)")
                .key();
        return extended(entity, Stream.of(features));
    }

    private static EntitySource extended(EntitySource entity, Stream<Feature> features) {
        entity.attribute("@NotBlank @Size(max = 80) @Filterable", "String", "name");
        features.forEach(feature -> feature.adding().accept(entity));
        return entity;
    }

    private static Specimen only(int index) {
        String operation = OPERATIONS.get(index);
        return accepted(EntitySource.plain(
                        NAME,
                        "Only" + operation.charAt(0) + operation.substring(1).toLowerCase(Locale.ROOT))
                .on("@Entity")
                .on("@ApiResource(operations = Operation." + operation + ")")
                .key()
                .attribute("@NotBlank @Searchable @Sortable", "String", "name")
                .attribute("", "int", "rank")
                .attribute("@CreateOnly", "boolean", "fixed")
                .attribute("@NotNull", "Part", "part")
                .member("@Embeddable public static class Part { @Size(max = 9) String label; int amount; }")
                .attribute("@Filterable @ManyToOne @Expand", "AllFeatures", "other"));
    }
}
