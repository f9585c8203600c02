package dev.ssot.processor.read;

import dev.ssot.processor.model.Value;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the value of a basic attribute: as the entity holds it, or as something that clients see in its place. */
final class BasicReader {

    private final ValueReader values;
    private final BasicListReader lists;
    private final SingleValueReader singles;

    BasicReader(Compiler compiler, PackageElement from, ValueReader values) {
        this.values = values;
        this.lists = new BasicListReader(compiler, values);
        this.singles = new SingleValueReader(compiler, from, values);
    }

    /** The value, or nothing where an API cannot carry it as one. */
    Optional<Value> read(Persistent persistent) {
        TypeMirror type = persistent.type();
        Optional<Value> value = values.read(type).or(() -> lists.read(type));
        return value.isPresent() || type.getKind() != TypeKind.DECLARED
                ? value
                : held((TypeElement) ((DeclaredType) type).asElement(), persistent.annotations());
    }

    private Optional<Value> held(TypeElement type, Annotations annotations) {
        return LegacyTimeReader.read(type.getQualifiedName().toString(), annotations)
                .or(() -> singles.read(type));
    }
}
