package dev.ssot.processor.generate.platform;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How generated code says what may be null: with JSpecify where that is on the class path, else not at all.
 *
 * @param stated whether JSpecify is there
 */
public record Nullness(boolean stated) {

    private static final String PACKAGE = "org.jspecify.annotations";
    public static final ClassName NULLABLE = ClassName.get(PACKAGE, "Nullable");
    public static final ClassName NULL_MARKED = ClassName.get(PACKAGE, "NullMarked");

    /** {@code @Nullable String}; a primitive is boxed. */
    public TypeName nullable(TypeName type) {
        TypeName boxed = type.box();
        return stated ? boxed.annotated(AnnotationSpec.builder(NULLABLE).build()) : boxed;
    }

    /** The type as it is, or nullable. */
    public TypeName type(TypeName type, boolean nullable) {
        return nullable ? nullable(type) : type;
    }

    /** {@code @NullMarked}, for a top-level type. */
    public List<AnnotationSpec> marked() {
        return stated ? List.of(AnnotationSpec.builder(NULL_MARKED).build()) : List.of();
    }
}
