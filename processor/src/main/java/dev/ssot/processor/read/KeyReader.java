package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds an entity's key, from the entity itself or from one that refers to it. */
final class KeyReader {

    private final PersistentFields fields;
    private final ValueReader values;

    KeyReader(Compiler compiler) {
        this.fields = new PersistentFields(compiler);
        this.values = new ValueReader(compiler);
    }

    /** A key, and why it cannot be used if it cannot. */
    record Key(Optional<Persistent> persistent, Optional<Value> value, String flaw) {}

    Key read(TypeElement entity) {
        List<Persistent> all = fields.of(entity);
        List<Persistent> keys = all.stream()
                .filter(field -> field.annotations().hasAny(ApiNames.ID, ApiNames.EMBEDDED_ID))
                .toList();
        if (keys.isEmpty()) {
            return new Key(Optional.empty(), Optional.empty(), "missing");
        }
        Persistent key = keys.get(0);
        if (keys.size() == 1
                && key.annotations().has(ApiNames.EMBEDDED_ID)
                && values.read(key.type()).isPresent()) {
            String type = TypeName.get(key.type()).withoutAnnotations().toString();
            return new Key(Optional.of(key), Optional.empty(), "an @EmbeddedId of the type " + type);
        }
        if (keys.size() > 1 || key.annotations().has(ApiNames.EMBEDDED_ID)) {
            return new Key(Optional.of(key), Optional.empty(), "composite");
        }
        if (key.annotations().hasAny(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE)) {
            return new Key(Optional.of(key), Optional.empty(), "derived from a relation without @MapsId");
        }
        Optional<Value> value =
                values.read(key.type()).filter(known -> known.type().isKey());
        return new Key(
                Optional.of(key),
                value,
                value.isPresent()
                        ? ""
                        : "of the type " + TypeName.get(key.type()).withoutAnnotations());
    }

    /** What an attribute is to the key, as it and the others say. */
    static KeyPart part(Persistent persistent, List<Persistent> all) {
        boolean relation = persistent.annotations().hasAny(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE);
        if (relation && persistent.annotations().has(ApiNames.MAPS_ID)) {
            boolean embedded =
                    all.stream().anyMatch(other -> other.annotations().has(ApiNames.EMBEDDED_ID));
            return embedded ? KeyPart.ASSIGNED : KeyPart.NONE;
        }
        if (!persistent.annotations().has(ApiNames.ID)) {
            return KeyPart.NONE;
        }
        boolean mapped = all.stream().anyMatch(other -> other.annotations().has(ApiNames.MAPS_ID));
        return isGenerated(persistent.annotations()) || mapped ? KeyPart.GENERATED : KeyPart.ASSIGNED;
    }

    /** By a generator of Jakarta Persistence, or by one of Hibernate's that an annotation brings. */
    private static boolean isGenerated(Annotations annotations) {
        return annotations.has(ApiNames.GENERATED_VALUE)
                || !annotations
                        .allMarkedWith("org.hibernate.annotations.IdGeneratorType")
                        .isEmpty()
                || !annotations
                        .allMarkedWith("org.hibernate.annotations.ValueGenerationType")
                        .isEmpty();
    }

    /** The name of an entity in JPQL (Jakarta Persistence 3.2, section 4.3.1). */
    static String entityName(Compiler compiler, TypeElement entity) {
        return new Annotations(compiler.elements(), List.<Element>of(entity))
                .find(ApiNames.ENTITY)
                .map(view -> view.string("name"))
                .filter(name -> !name.isEmpty())
                .orElse(String.join("$", ClassName.get(entity).simpleNames()));
    }
}
