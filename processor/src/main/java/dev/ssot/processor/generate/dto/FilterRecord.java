package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record within a query that holds its conditions. */
record FilterRecord(Platform platform, Resource resource) {

    // public record Filter(@Nullable String slug, @Nullable Instant createdAtGte, @Nullable String q) {
    TypeSpec type() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Filter filter : resource.filters()) {
            components.addParameter(
                    platform.nullness().nullable(filter.attribute().comparable().boxed()), filter.component());
        }
        if (!resource.searchable().isEmpty()) {
            components.addParameter(platform.nullness().nullable(ClassName.get(String.class)), "q");
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(resource.names().filter())
                .addJavadoc("Conditions that all hold; null is no condition.")
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        if (resource.supports(Operation.COUNT)) {
            type.addMethod(parseFilter());
        }
        return type.addMethod(readFilter()).build();
    }

    private MethodSpec parseFilter() {
        ClassName filter = ClassName.get("", "Filter");
        return QueryGenerator.parser(platform.support(), "parse", filter)
                .addJavadoc("Reads query parameters that may hold nothing but conditions.")
                .addStatement("$T filter = read(parameters)", filter)
                .addStatement("parameters.finish()")
                .addStatement("return filter")
                .build();
    }

    private MethodSpec readFilter() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Filter filter : resource.filters()) {
            arguments.add(read(filter.parameter(), filter.attribute().comparable()));
        }
        if (!resource.searchable().isEmpty()) {
            arguments.add(CodeBlock.of("parameters.text($S)", "q"));
        }
        ClassName filter = ClassName.get("", "Filter");
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(filter)
                .addParameter(platform.support().parameters(), "parameters")
                .addStatement(
                        arguments.isEmpty() ? "return new $T($L)" : "return new $T(\n$L)",
                        filter,
                        CodeBlock.join(arguments, ",\n"))
                .build();
    }

    // parameters.one("createdAt.gte", Instant::parse)
    private CodeBlock read(String parameter, Value value) {
        return switch (value.type()) {
            case STRING -> CodeBlock.of("parameters.text($S)", parameter);
            case BOOLEAN -> CodeBlock.of("parameters.flag($S)", parameter);
            case ENUM -> CodeBlock.of("parameters.one($S, $T.values())", parameter, value.java());
            case BIG_DECIMAL ->
                CodeBlock.of(
                        "parameters.one($S, $T::decimal)",
                        parameter,
                        platform.support().parameters());
            default ->
                CodeBlock.of(
                        "parameters.one($S, $T::$L)",
                        parameter,
                        value.boxed(),
                        value.type().parser());
        };
    }
}
