package dev.ssot.processor.output;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import java.util.List;

/** Renders generated types as source text, with what all of them share. */
public final class Renderer {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String INDENT = "    ";

    private final String generator;
    private final List<AnnotationSpec> shared;

    /**
     * Makes a renderer.
     *
     * @param generator who generates, for {@code @Generated}
     * @param shared the annotations of every top-level type
     */
    public Renderer(String generator, List<AnnotationSpec> shared) {
        this.generator = generator;
        this.shared = List.copyOf(shared);
    }

    public String render(JavaType type) {
        TypeSpec complete = type.type()
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", generator)
                        .build())
                .addAnnotations(shared)
                .build();
        JavaFile file = JavaFile.builder(type.name().packageName(), complete)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
        return SourceLayout.apply(file.toString());
    }
}
