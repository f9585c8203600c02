package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The record within a query that holds its conditions. */
record FilterRecord(Platform platform, Resource resource) {

    private static final ClassName FILTER = ClassName.get("", "Filter");
    private static final ClassName LIST = ClassName.get("java.util", "List");

    // public record Filter(List<Condition<Article>> conditions, @Nullable String q) {
    TypeSpec type() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (hasConditions()) {
            components.addParameter(ParameterizedTypeName.get(LIST, condition()), "conditions");
        }
        if (isSearched()) {
            components.addParameter(platform.nullness().nullable(ClassName.get(String.class)), "q");
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(resource.names().filter())
                .addJavadoc(
                        "Which $L are wanted: those for which everything holds.",
                        resource.names().plural())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        if (hasConditions()) {
            addConditions(type);
        }
        if (resource.supports(Operation.COUNT)) {
            type.addMethod(parseFilter());
        }
        return type.addMethod(readFilter()).build();
    }

    private void addConditions(TypeSpec.Builder type) {
        Map<String, FieldSpec> properties = new PropertyConstants(platform.support(), resource).fields();
        type.addFields(properties.values())
                .addField(all(List.copyOf(properties.keySet())))
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("conditions = $T.copyOf(conditions)", LIST)
                        .build());
        if (isSearched()) {
            type.addMethod(withoutSearch());
        }
    }

    // private static final List<Property<Article, ?>> PROPERTIES = List.of(SLUG, STATUS);
    private FieldSpec all(List<String> names) {
        TypeName property = ParameterizedTypeName.get(
                platform.support().property(), resource.entity(), WildcardTypeName.subtypeOf(Object.class));
        CodeBlock list = names.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(ParameterizedTypeName.get(LIST, property), PropertyConstants.ALL)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("\n$>$>$T.of($L)$<$<", LIST, list)
                .build();
    }

    // public Filter(List<Condition<Article>> conditions) {
    //     this(conditions, null);
    // }
    private MethodSpec withoutSearch() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterizedTypeName.get(LIST, condition()), "conditions")
                .addStatement("this(conditions, null)")
                .build();
    }

    private MethodSpec parseFilter() {
        return QueryGenerator.parser(platform.support(), "parse", FILTER)
                .addJavadoc("Reads query parameters that may hold nothing but conditions.")
                .addStatement("$T filter = read(parameters)", FILTER)
                .addStatement("parameters.finish()")
                .addStatement("return filter")
                .build();
    }

    // private static Filter read(Parameters parameters) {
    //     return new Filter(parameters.conditions(PROPERTIES), parameters.text("q"));
    // }
    private MethodSpec readFilter() {
        List<CodeBlock> arguments = new ArrayList<>();
        if (hasConditions()) {
            arguments.add(CodeBlock.of("parameters.conditions($N)", PropertyConstants.ALL));
        }
        if (isSearched()) {
            arguments.add(
                    resource.fullText().isPresent()
                            ? CodeBlock.of("parameters.text($S, $L)", "q", Resource.LONGEST_SEARCH)
                            : CodeBlock.of("parameters.text($S)", "q"));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(FILTER)
                .addParameter(platform.support().parameters(), "parameters")
                .addStatement("return new $T($L)", FILTER, CodeBlock.join(arguments, ", "))
                .build();
    }

    private TypeName condition() {
        return ParameterizedTypeName.get(platform.support().condition(), resource.entity());
    }

    private boolean hasConditions() {
        return !resource.filters().isEmpty();
    }

    private boolean isSearched() {
        return !resource.searchable().isEmpty();
    }
}
