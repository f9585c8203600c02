package dev.ssot.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds fields whose type does not exist yet, perhaps because another processor is still to write it. */
public final class Unresolved {

    private Unresolved() {}

    public static Optional<VariableElement> field(Compiler compiler, TypeElement entity) {
        return new PersistentFields(compiler)
                .of(entity).stream()
                        .filter(persistent -> isUnresolved(persistent.type()))
                        .map(Persistent::field)
                        .findFirst();
    }

    private static boolean isUnresolved(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Unresolved::isUnresolved));
    }
}
