package dev.ssot.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

/**
 * What a generated bean works with.
 *
 * @param type the type of what is kept of it
 * @param name the name of the field
 * @param injected the parameter of the constructor; several may be made of one
 * @param value what the constructor keeps
 */
public record Collaborator(TypeName type, String name, ParameterSpec injected, CodeBlock value) {

    /** One that is kept as it is injected. */
    public static Collaborator plain(TypeName type, String name) {
        return of(type, name, type, CodeBlock.of("$N", name));
    }

    /** One that is made of the bean that is injected by its name. */
    public static Collaborator of(TypeName type, String name, TypeName injected, CodeBlock value) {
        return new Collaborator(
                type, name, ParameterSpec.builder(injected, name).build(), value);
    }
}
