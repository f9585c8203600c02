package dev.ssot.processor.output;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import java.util.List;
import java.util.function.Predicate;

/** Renders generated types as source text, with what all of them share. */
public final class Renderer {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String INDENT = "    ";

    private final String generator;
    private final List<AnnotationSpec> shared;
    private final Predicate<String> hidesJavaLang;

    /**
     * Makes a renderer.
     *
     * @param generator who generates, for {@code @Generated}
     * @param shared the annotations of every top-level type
     * @param hidesJavaLang whether a package has a class such as {@code String}, so that Java's must be imported
     */
    public Renderer(String generator, List<AnnotationSpec> shared, Predicate<String> hidesJavaLang) {
        this.generator = generator;
        this.shared = List.copyOf(shared);
        this.hidesJavaLang = hidesJavaLang;
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
                .skipJavaLangImports(!hidesJavaLang.test(type.name().packageName()))
                .build();
        return SourceLayout.apply(file.toString());
    }
}
