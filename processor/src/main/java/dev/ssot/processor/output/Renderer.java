package dev.ssot.processor.output;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Renders generated types as source text, with what all of them share. */
public final class Renderer {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String INDENT = "    ";
    private static final Pattern JAVA_LANG = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\\n");
    private static final Pattern NO_IMPORTS = Pattern.compile("\\A(package [^;]+;\\n\\n)\\n");

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
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        String needed = JAVA_LANG
                .matcher(source)
                .replaceAll(found -> exists.test(prefix + found.group(1)) ? found.group() : "");
        return NO_IMPORTS.matcher(needed).replaceFirst("$1");
    }
}
