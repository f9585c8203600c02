package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.RowColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generates {@code PaymentViewRow}: what one query selects of the entities below a root, whatever they are. */
public final class RowGenerator implements ResourceGenerator {

    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    private final Platform platform;

    public RowGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.inheritance().isRoot()) {
            return List.of();
        }
        Names names = resource.names();
        RowColumns columns = new RowColumns(resource);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        List<SelectedConstructor.Component> selected = new ArrayList<>();
        for (RowColumns.Column column : columns.all()) {
            ParameterSpec component =
                    ParameterSpec.builder(type(column), column.name()).build();
            components.addParameter(component);
            selected.add(SelectedConstructor.Component.of(component, column.attribute(), column.nullable()));
        }
        for (Attribute relation : resource.expandableToOne()) {
            TypeName summary = platform.nullness().nullable(new Polymorphism(resource).summary(relation));
            ParameterSpec component =
                    ParameterSpec.builder(summary, relation.name()).build();
            components.addParameter(component);
            selected.add(SelectedConstructor.Component.of(component));
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(names.row())
                .addJavadoc(
                        "A row of the query for $L: what all have, then what only some have and is null in other rows.",
                        names.plural())
                .recordConstructor(components.build())
                .addMethod(toView(resource, columns));
        new SelectedConstructor(platform.nullness()).of(selected).ifPresent(type::addMethod);
        return List.of(new JavaType(names.row(), type));
    }

    private TypeName type(RowColumns.Column column) {
        TypeName type = new Members(column.resource().names()).shown(column.attribute());
        return platform.nullness().type(type, column.nullable());
    }

    // PaymentView toView() {
    //     return switch (type) {
    //         case "card" -> new CardPaymentView(type, id, amount, Objects.requireNonNull(cardNumber), null);
    //         default -> throw new IllegalStateException("No payment is of the type " + type);
    //     };
    // }
    private static MethodSpec toView(Resource resource, RowColumns columns) {
        String member = resource.inheritance().discriminator().orElseThrow().member();
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Subtype subtype : resource.inheritance().subtypes()) {
            cases.add(
                    "case $S -> new $T($L);\n",
                    subtype.kind().name(),
                    subtype.resource().names().view(),
                    arguments(resource, subtype.resource(), columns));
        }
        cases.add(
                "default -> throw new $T($S + $N);\n",
                IllegalStateException.class,
                "No " + resource.names().noun() + " is of the type ",
                member);
        return MethodSpec.methodBuilder("toView")
                .returns(resource.names().view())
                .addCode("return switch ($N) {\n$>$L$<};\n", member, cases.build())
                .build();
    }

    private static CodeBlock arguments(Resource root, Resource subtype, RowColumns columns) {
        Stream<CodeBlock> shown = subtype.shown().stream().map(attribute -> argument(subtype, attribute, columns));
        Stream<CodeBlock> expanded = subtype.expandable().stream()
                .map(relation ->
                        isSelected(root, relation) ? CodeBlock.of("$N", relation.name()) : CodeBlock.of("null"));
        return Stream.concat(shown, expanded).collect(CodeBlock.joining(",$W"));
    }

    private static boolean isSelected(Resource root, Attribute relation) {
        return root.expandableToOne().stream()
                .anyMatch(selected -> selected.name().equals(relation.name()));
    }

    private static CodeBlock argument(Resource subtype, Attribute attribute, RowColumns columns) {
        RowColumns.Column column = columns.of(subtype, attribute);
        boolean isThere = attribute.required() && !subtype.choosable().contains(attribute);
        return column.nullable() && isThere
                ? CodeBlock.of("$T.requireNonNull($N)", OBJECTS, column.name())
                : CodeBlock.of("$N", column.name());
    }
}
