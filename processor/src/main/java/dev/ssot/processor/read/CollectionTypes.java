package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Which types hold several values or entities. */
record CollectionTypes(Compiler compiler) {

    private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.List", "java.util.Set");

    boolean isCollection(TypeMirror type) {
        return COLLECTIONS.contains(erased(type));
    }

    boolean isMap(TypeMirror type) {
        return erased(type).equals("java.util.Map");
    }

    /** The name of a type without its arguments. */
    String erased(TypeMirror type) {
        return TypeName.get(compiler.types().erasure(type)).toString();
    }
}
