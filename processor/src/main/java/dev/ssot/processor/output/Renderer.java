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
    private static final String JAVA_LANG = "import java.lang.";

    private final String generator;
    private final List<AnnotationSpec> shared;
    private final Predicate<String> exists;

    /**
     * Makes a renderer.
     *
     * @param generator who generates, for {@code @Generated}
     * @param shared the annotations of every top-level type
     * @param exists whether there is a class of a qualified name, such as a {@code String} in the package of an entity, so
     *     that Java's must be imported
     */
    public Renderer(String generator, List<AnnotationSpec> shared, Predicate<String> exists) {
        this.generator = generator;
        this.shared = List.copyOf(shared);
        this.exists = exists;
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
                .build();
        return SourceLayout.apply(withoutJavaLang(file.toString(), type.name().packageName()));
    }

    /** Leaves out the imports of {@code java.lang}, but for what a class of the same package would hide. */
    private String withoutJavaLang(String source, String packageName) {
        int start = source.indexOf(JAVA_LANG);
        if (start < 0) {
            return source;
        }
        StringBuilder left = new StringBuilder(source);
        while (start >= 0) {
            int end = left.indexOf("\n", start) + 1;
            String name = left.substring(start + JAVA_LANG.length(), end - 2);
            boolean isNeeded = name.indexOf('.') >= 0 || exists.test(Output.qualified(packageName, name));
            if (!isNeeded) {
                left.delete(start, end);
            }
            start = left.indexOf(JAVA_LANG, isNeeded ? end : start);
        }
        // JavaPoet parts the imports from what is around them; without any, one of the two blank lines is left over.
        int gap = left.indexOf("\n\n\n");
        return gap < 0 ? left.toString() : left.deleteCharAt(gap).toString();
    }
}
