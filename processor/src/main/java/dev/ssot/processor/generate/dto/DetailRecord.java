package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import javax.lang.model.element.Modifier;

/** The record within a query that says what is shown of a single resource, where clients choose its fields. */
record DetailRecord(Platform platform, Resource resource) {

    // public record Detail(Set<Expansion> expand, Set<ArticleView.Field> fields) {
    TypeSpec type() {
        Names names = resource.names();
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (!resource.expandable().isEmpty()) {
            components.addParameter(QueryGenerator.expansions(resource), "expand");
        }
        components.addParameter(SparseView.setOf(names.field()), "fields");
        return TypeSpec.recordBuilder(names.detail())
                .addJavadoc("What a client wants to be shown of a single $L.", names.noun())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .addMethod(parse())
                .build();
    }

    // public static Detail parse(Map<String, List<String>> values)
    private MethodSpec parse() {
        TypeName detail = ClassName.get("", resource.names().detail().simpleName());
        CodeBlock expand = resource.expandable().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("parameters.many($S, Expansion.values()),\n", "expand");
        return QueryGenerator.parser(platform.support(), "parse", detail)
                .addJavadoc(
                        "Reads the query parameters of a single $L.",
                        resource.names().noun())
                .addStatement(
                        "$T detail = new $T(\n$Lparameters.many($S, $T.values()))",
                        detail,
                        detail,
                        expand,
                        "fields",
                        resource.names().field())
                .addStatement("parameters.finish()")
                .addStatement("return detail")
                .build();
    }
}
