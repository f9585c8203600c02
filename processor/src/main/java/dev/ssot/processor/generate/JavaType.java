package dev.ssot.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;

/**
 * A top-level type to be written.
 *
 * @param type a builder, so that the output can add what all generated types share
 */
public record JavaType(ClassName name, TypeSpec.Builder type) {

    /** Adds {@code @SuppressWarnings}, if there is anything that the compiler need not warn of. */
    public void silence(Set<String> warnings) {
        if (!warnings.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
            warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
            type.addAnnotation(annotation.build());
        }
    }
}
