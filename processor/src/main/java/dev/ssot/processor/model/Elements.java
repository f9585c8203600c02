package dev.ssot.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a collection of values consists of.
 *
 * @param element one of the values, single or embedded, with the constraints of each
 * @param collection the declared type, such as {@code Set<String>}
 * @param key one of the keys, if it is a map
 * @param order the order in which they are shown, of {@code t} in JPQL: {@code index(t)}, or {@code t desc}
 */
public record Elements(Attribute element, TypeName collection, Optional<Attribute> key, String order) {

    public boolean isSet() {
        return collection instanceof ParameterizedTypeName type
                && type.rawType().simpleName().equals("Set");
    }

    public boolean isMap() {
        return key.isPresent();
    }

    /** The values, and what is embedded in them, of all collections of an entity. */
    public static List<Attribute> embeddedIn(Resource resource) {
        return embeddedIn(resource, false);
    }

    /** The same of all maps, whose values are patched one by one. */
    public static List<Attribute> patchedIn(Resource resource) {
        return embeddedIn(resource, true).stream()
                .filter(element -> element.exposure().updatable() && resource.supports(Operation.PATCH))
                .toList();
    }

    private static List<Attribute> embeddedIn(Resource resource, boolean ofMaps) {
        return resource.attributes().stream()
                .filter(attribute -> attribute.isMap() || !ofMaps)
                .flatMap(attribute -> attribute.elements().stream())
                .map(Elements::element)
                .flatMap(Attribute::withEmbedded)
                .toList();
    }

    /** One key of a map. */
    public static Attribute keyOf(Attribute map) {
        return map.elements().flatMap(Elements::key).orElseThrow();
    }

    /** Whether an embedded value is one of a collection, rather than within one. */
    public static boolean isOutermost(Attribute embedded) {
        return embedded.embedded().name().equals(embedded.name());
    }

    /** The embedded value and what is embedded in it. */
    Stream<Attribute> components() {
        return element.isEmbedded() ? element.withComponents() : Stream.of();
    }
}
