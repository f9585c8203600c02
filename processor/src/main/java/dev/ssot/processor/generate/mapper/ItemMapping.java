package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants and private methods that map the entities written together with their parent. */
record ItemMapping(Platform platform, Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    // private static final Parts<OrderLine, OrderLineInput> LINES =
    //         new Parts<>("lines", "id", OrderLine::getId, OrderLineInput::id, OrderLine::new);
    List<FieldSpec> constants() {
        return resource.composed().stream()
                .map(attribute -> isChosen(attribute) ? chosen(attribute).constant() : constant(attribute))
                .toList();
    }

    List<MethodSpec> methods() {
        return resource.composed().stream()
                .flatMap(attribute -> isChosen(attribute)
                        ? chosen(attribute).methods().stream()
                        : Stream.of(replace(attribute), set(attribute)))
                .toList();
    }

    private static boolean isChosen(Attribute attribute) {
        return attribute.composition().chosenKey().isPresent();
    }

    private ChosenItemMapping chosen(Attribute attribute) {
        return new ChosenItemMapping(platform, resource, attribute);
    }

    private FieldSpec constant(Attribute attribute) {
        ClassName entity = attribute.target().target();
        ClassName input = resource.names().item(attribute);
        Attribute key = attribute.composition().generatedKey().orElseThrow();
        TypeName type = ParameterizedTypeName.get(platform.support().parts(), entity, input);
        return FieldSpec.builder(
                        type, Names.constant(attribute.name()), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T<>($>$>\n$S, $S, $L, $T::$N, $T::new)$<$<",
                        platform.support().parts(),
                        attribute.member(),
                        key.member(),
                        readerReference(entity, key.access()),
                        input,
                        key.member(),
                        entity)
                .build();
    }

    private static CodeBlock readerReference(ClassName entity, Access access) {
        return access.readsField()
                ? CodeBlock.of("stored -> $L", access.read("stored"))
                : CodeBlock.of("$T::$N", entity, access.reader());
    }

    // private void lines(Order order, @Nullable List<OrderLineInput> input) {
    //     LINES.replace(order.getLines(), input, (line, item) -> line(order, line, item));
    // }
    private MethodSpec replace(Attribute attribute) {
        Names names = resource.names();
        TypeName sent = ParameterizedTypeName.get(LIST, names.item(attribute));
        String variable = names.itemVariable(attribute);
        CodeBlock owner = isStatic(attribute) ? CodeBlock.of("$T", names.mapper()) : CodeBlock.of("this");
        CodeBlock setter = isTold(attribute)
                ? CodeBlock.of("($1N, item) -> $1N($2N, $1N, item)", variable, names.variable())
                : CodeBlock.of("$L::$N", owner, variable);
        return method(attribute, attribute.name())
                .addParameter(resource.entity(), names.variable())
                .addParameter(platform.nullness().nullable(sent), "input")
                .addStatement(
                        "$N.replace($L, input, $L)",
                        Names.constant(attribute.name()),
                        attribute.access().read(names.variable()),
                        setter)
                .build();
    }

    // private void line(Order order, OrderLine line, OrderLineInput input) {
    //     line.setOrder(order);
    //     line.setQuantity(input.quantity());
    // }
    private MethodSpec set(Attribute attribute) {
        Names names = resource.names();
        String variable = names.itemVariable(attribute);
        Composition composition = attribute.composition();
        Setting setting = new Setting(names, variable, composition.stamped(), variable, platform.support());
        MethodSpec.Builder method = method(attribute, variable);
        if (isTold(attribute)) {
            method.addParameter(resource.entity(), names.variable());
        }
        method.addParameter(attribute.target().target(), variable).addParameter(names.item(attribute), "input");
        composition.parent().ifPresent(parent -> method.addStatement("$L", parent.write(variable, names.variable())));
        onceOnly(composition, setting, method);
        composition.updatable().forEach(member -> method.addCode(setting.onUpdate(member)));
        setting.stamps(stamp -> stamp.role().isSetOnChange()).forEach(method::addStatement);
        return method.build();
    }

    // if (input.id() == null) {
    //     line.setSku(input.sku());
    // }
    private static void onceOnly(Composition composition, Setting setting, MethodSpec.Builder method) {
        List<CodeBlock> statements = new ArrayList<>();
        composition.createOnly().forEach(member -> statements.add(setting.onUpdate(member)));
        setting.stamps(stamp -> !stamp.role().isSetOnChange()).stream()
                .map(Setting::statement)
                .forEach(statements::add);
        if (!statements.isEmpty()) {
            method.beginControlFlow("if (input.$N() == null)", composition.keyMember());
            statements.forEach(method::addCode);
            method.endControlFlow();
        }
    }

    /** Whether an entity is told who its parent is. */
    static boolean isTold(Attribute attribute) {
        return attribute.composition().parent().isPresent();
    }

    static MethodSpec.Builder method(Attribute attribute, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        return isStatic(attribute) ? method.addModifiers(Modifier.STATIC) : method;
    }

    /** Whether it takes nothing but an input to set such an entity. */
    static boolean isStatic(Attribute attribute) {
        Composition composition = attribute.composition();
        return composition.references().isEmpty() && composition.users().isEmpty();
    }
}
