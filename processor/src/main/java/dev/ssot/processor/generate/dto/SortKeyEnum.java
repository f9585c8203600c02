package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum within a query that lists what can be ordered by. */
record SortKeyEnum(SupportTypes support, Resource resource) {

    // public enum SortKey implements OrderKey {
    //     ID,
    //     CREATED_AT;
    //
    //     @Override
    //     public Object parse(String text) {
    //         return switch (this) {
    //             case ID -> Long.valueOf(text);
    //             case CREATED_AT -> Instant.parse(text);
    //         };
    //     }
    // }
    TypeSpec type() {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Attribute key : resource.sortKeys()) {
            cases.add("case $N -> $L;\n", Names.constant(key.member()), parse(support, key.single()));
        }
        List<String> keys = resource.sortKeys().stream().map(Attribute::member).toList();
        return NamedEnum.builder(support.orderKey(), "SortKey", "What a list can be ordered by.", keys)
                .addMethod(MethodSpec.methodBuilder("parse")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Object.class)
                        .addParameter(String.class, "text")
                        .addCode("return switch (this) {\n$>$L$<};\n", cases.build())
                        .build())
                .build();
    }

    /** The value that a text is read as, as clients see it. */
    static CodeBlock parse(SupportTypes support, Value value) {
        return switch (value.type()) {
            case STRING -> CodeBlock.of("text");
            case CHARACTER -> CodeBlock.of("text.charAt(0)");
            case BOOLEAN, ENUM -> CodeBlock.of("$T.valueOf(text)", value.boxed());
            case BIG_INTEGER -> CodeBlock.of("new $T(text)", value.boxed());
            case BIG_DECIMAL -> CodeBlock.of("$T.decimal(text)", support.parameters());
            default -> CodeBlock.of("$T.$L(text)", value.boxed(), value.type().parser());
        };
    }
}
