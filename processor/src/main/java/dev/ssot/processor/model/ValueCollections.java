package dev.ssot.processor.model;

import java.util.List;
import java.util.function.Predicate;

/** The collections of values that belong to an entity itself. */
public record ValueCollections(Resource resource) {

    /** As many values a collection shows, and may be sent, unless {@code @Size} allows more or fewer. */
    public static final int MAX = 1000;

    /** Those that every view shows: one further statement for each reads the values of a whole page. */
    public List<Attribute> shown() {
        return where(attribute -> attribute.exposure().readable());
    }

    /** Those that clients set. */
    public List<Attribute> written() {
        return where(attribute ->
                attribute.exposure().creatable() || attribute.exposure().updatable());
    }

    /** How many values of a collection are shown and taken. */
    public static int max(Attribute collection) {
        return collection.constraints().stream()
                .filter(constraint -> constraint.kind() == Constraint.Kind.SIZE)
                .mapToInt(size -> (Integer) size.arguments().get(1))
                .min()
                .orElse(MAX);
    }

    private List<Attribute> where(Predicate<Attribute> condition) {
        return resource.attributes().stream()
                .filter(Attribute::isElements)
                .filter(condition)
                .toList();
    }
}
