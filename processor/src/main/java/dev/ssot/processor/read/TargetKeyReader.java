package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.TargetKey;
import dev.ssot.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads a key of several parts of an entity that a relation leads to. What is wrong with that entity, it says itself.
 *
 * @param compiler reports to nobody
 * @param from the package whose code makes and reads the key
 */
record TargetKeyReader(Compiler compiler, PackageElement from) {

    static TargetKeyReader of(Compiler compiler, PackageElement from) {
        return new TargetKeyReader(compiler.reportingTo(new Problems()), from);
    }

    /** The key, or nothing if it has no parts, or code cannot make it or read one of them. */
    Optional<TargetKey> read(TypeElement target) {
        List<Persistent> fields = new PersistentFields(compiler).of(target);
        CompositeKeyReader keys = new CompositeKeyReader(compiler, fields, target, from);
        if (!keys.applies()) {
            return Optional.empty();
        }
        AttributeReader reader = new AttributeReader(compiler, from);
        List<Attribute> attributes = fields.stream()
                .filter(this::isPart)
                .flatMap(field -> keys.attributes(field, reader).stream())
                .toList();
        return keys.read(attributes)
                .filter(key ->
                        key.parts().stream().allMatch(part -> part.component().isReadable()))
                .map(key -> targetKey(key, attributes));
    }

    /** Whether a field is a part of the key, and no relation whose own key has several parts: that might never end. */
    boolean isPart(Persistent field) {
        if (field.keyPart() == KeyPart.NONE) {
            return field.annotations().has(ApiNames.EMBEDDED_ID);
        }
        Optional<AnnotationView> association = field.annotations()
                .find(ApiNames.MANY_TO_ONE)
                .or(() -> field.annotations().find(ApiNames.ONE_TO_ONE));
        return association.isEmpty()
                || new RelationReader(compiler, from)
                        .target(field, association.get())
                        .filter(target ->
                                new KeyReader(compiler).read(target).value().isPresent())
                        .isPresent();
    }

    private static TargetKey targetKey(CompositeKey key, List<Attribute> attributes) {
        List<TargetKey.Part> parts = key.parts().stream()
                .flatMap(part -> attributes.stream()
                        .filter(attribute -> attribute.member().equals(part.member()))
                        .map(attribute -> part(part, attribute)))
                .toList();
        return new TargetKey(key.type(), parts, key.arguments());
    }

    private static TargetKey.Part part(CompositeKey.Part part, Attribute attribute) {
        String path = attribute.path()
                + (attribute.isToOne() ? "." + attribute.target().keyName() : "");
        return new TargetKey.Part(part.member(), path, attribute.single(), part.component());
    }
}
