package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class of an embedded attribute.
 *
 * @param type its class, with the arguments of a generic one
 * @param name what generated code calls it: {@code seo}, or {@code seoImage} for the image within it
 * @param isRecord whether it is made by a constructor of all components, as records are, rather than by setters
 * @param isMade whether generated code can make an object of it at all
 * @param components its attributes, in the order of declaration
 */
public record Embeddable(TypeName type, String name, boolean isRecord, boolean isMade, List<Attribute> components) {

    public Embeddable {
        components = List.copyOf(components);
    }

    /** The same, written and queried no further than the attribute that it is of. */
    public Embeddable within(Exposure owner) {
        return new Embeddable(
                type,
                name,
                isRecord,
                isMade,
                components.stream().map(component -> component.within(owner)).toList());
    }

    /** The embedded attributes of an entity, those within others after these. */
    public static List<Attribute> attributesOf(Resource resource) {
        return resource.attributes().stream().flatMap(Attribute::withEmbedded).toList();
    }

    /** What clients call an embedded attribute: {@code seo.image}; of a value in a collection, its place in that value. */
    public static String pathIn(Resource resource, Attribute embedded) {
        return path(resource.attributes(), embedded).orElse("");
    }

    private static Optional<String> path(List<Attribute> attributes, Attribute embedded) {
        return attributes.stream()
                .filter(Attribute::isEmbedded)
                .flatMap(attribute -> attribute.equals(embedded)
                        ? Stream.of(attribute.member())
                        : path(attribute.embedded().components(), embedded).stream()
                                .map(path -> attribute.member() + "." + path))
                .findFirst();
    }

    /** Whether something that is embedded, and that clients set, refers to other entities. */
    static boolean refersIn(Resource resource) {
        return resource.writable().stream()
                .filter(Attribute::isEmbedded)
                .anyMatch(attribute -> attribute.embedded().refers());
    }

    /** Its class without arguments. */
    public ClassName rawType() {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
    }

    /** Whether it, or what is embedded in it, refers to other entities. */
    public boolean refers() {
        return all().anyMatch(Attribute::isToOne);
    }

    /** The embedded attributes within it. */
    public List<Attribute> embedded() {
        return components.stream().filter(Attribute::isEmbedded).toList();
    }

    /** Whether a value that clients send always holds something, because some component is required. */
    public boolean isNeverHollow() {
        return components.stream()
                .anyMatch(component ->
                        component.required() && component.exposure().isWritten());
    }

    /** Whether a patch of something within it may make what was not there, and so has to be complete. */
    public boolean isMadeWithin() {
        return embedded().stream().anyMatch(inner -> inner.exposure().updatable() && inner.isJudgedByCurrent());
    }

    /** All attributes of it and of what is embedded in it, in the order of declaration. */
    Stream<Attribute> all() {
        return components.stream()
                .flatMap(component -> component.isEmbedded()
                        ? Stream.concat(
                                Stream.of(component), component.embedded().all())
                        : Stream.of(component));
    }
}
