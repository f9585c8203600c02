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
import dev.ssot.processor.model.ChosenKey;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.TargetKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constant and the private methods that map entities which clients tell apart by keys that they choose. */
record ChosenItemMapping(Platform platform, Resource resource, Attribute attribute) {

    // private static final KeyedParts<OrderLine, OrderLineInput> LINES =
    //         new KeyedParts<>("lines", "number", OrderLineInput::number);
    FieldSpec constant() {
        ClassName type = platform.support().keyedParts();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(type, entity(), input()),
                        Names.constant(attribute.name()),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>($>$>\n$S, $S, $L)$<$<", type, attribute.member(), key().member(), sentKey())
                .build();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(replace());
        if (!isRead()) {
            methods.add(storedKey());
        }
        methods.add(make());
        if (isSet()) {
            methods.add(set());
        }
        return methods;
    }

    // OrderLineInput::number, or input -> Arrays.asList(input.region(), input.number())
    private CodeBlock sentKey() {
        List<Attribute> parts = key().parts();
        if (parts.size() == 1) {
            return CodeBlock.of("$T::$N", input(), parts.get(0).member());
        }
        CodeBlock values = parts.stream()
                .map(part -> CodeBlock.of("input.$N()", part.member()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("input -> $T.asList($L)", Arrays.class, values);
    }

    /** Whether a getter of the entity's gives the key. */
    private boolean isRead() {
        Attribute first = key().parts().get(0);
        return key().parts().size() == 1
                && first.isBasic()
                && !first.access().readsField()
                && first.access().within().isEmpty();
    }

    // private void lines(Order order, @Nullable List<OrderLineInput> input) {
    //     LINES.replace(
    //             order.getLines(),
    //             OrderLine::getNumber,
    //             input,
    //             item -> newLine(order, item),
    //             OrderMapper::line);
    // }
    private MethodSpec replace() {
        TypeName sent = ParameterizedTypeName.get(ClassName.get(List.class), input());
        CodeBlock stored = isRead()
                ? CodeBlock.of("$T::$N", entity(), key().parts().get(0).access().reader())
                : CodeBlock.of("$L::$N", owner(!key().isOpaque()), variable() + "Key");
        CodeBlock maker = isTold()
                ? CodeBlock.of("item -> $N($N, item)", maker(), resource.names().variable())
                : CodeBlock.of("$L::$N", owner(isStatic()), maker());
        CodeBlock setter =
                isSet() ? CodeBlock.of("$L::$N", owner(isStatic()), variable()) : CodeBlock.of("(same, item) -> {}");
        return method(attribute.name())
                .addParameter(resource.entity(), resource.names().variable())
                .addParameter(platform.nullness().nullable(sent), "input")
                .addStatement(
                        "$N.replace(\n$L,\n$L,\ninput,\n$L,\n$L)",
                        Names.constant(attribute.name()),
                        attribute.access().read(resource.names().variable()),
                        stored,
                        maker,
                        setter)
                .build();
    }

    private CodeBlock owner(boolean isStatic) {
        return isStatic ? CodeBlock.of("$T", resource.names().mapper()) : CodeBlock.of("this");
    }

    /** Whether an entity has anything but its key. */
    private boolean isSet() {
        return !attribute.composition().updatable().isEmpty()
                || !setting().stamps(stamp -> stamp.role().isSetOnChange()).isEmpty();
    }

    // private static Object lineKey(OrderLine line) {
    //     return List.of(line.getRegion(), line.getNumber());
    // }
    private MethodSpec storedKey() {
        List<Attribute> parts = key().parts();
        CodeBlock values = parts.stream().map(this::stored).collect(CodeBlock.joining(",$W"));
        boolean opaque = key().isOpaque();
        MethodSpec.Builder method = MethodSpec.methodBuilder(variable() + "Key").addModifiers(Modifier.PRIVATE);
        if (!opaque) {
            method.addModifiers(Modifier.STATIC);
        }
        CodeBlock list = opaque
                ? CodeBlock.of("$T.asList($L)", Arrays.class, values)
                : CodeBlock.of("$T.of($L)", List.class, values);
        boolean single = parts.size() == 1;
        return method.returns(single && opaque ? platform.nullness().nullable(ClassName.OBJECT) : ClassName.OBJECT)
                .addParameter(entity(), variable())
                .addStatement("return $L", single ? values : list)
                .build();
    }

    // line.getNumber(), line.getProduct().getId(), or references.key(line.product, Long.class)
    private CodeBlock stored(Attribute part) {
        String read = part.access().read(variable());
        if (part.isBasic()) {
            return CodeBlock.of("$L", read);
        }
        return part.target().hasKeyGetter()
                ? CodeBlock.of("$L", part.target().keyAccess().read(read))
                : CodeBlock.of(
                        "references.key($L, $T.class)",
                        read,
                        part.target().key().boxed());
    }

    // private static OrderLine newLine(Order order, OrderLineInput input) {
    //     OrderLine line = new OrderLine();
    //     line.setOrder(order);
    //     line.setNumber(input.number());
    //     return line;
    // }
    private MethodSpec make() {
        Setting setting = setting();
        MethodSpec.Builder method = method(maker()).returns(entity());
        if (isTold()) {
            method.addParameter(resource.entity(), resource.names().variable());
        }
        method.addParameter(input(), "input").addStatement("$1T $2N = new $1T()", entity(), variable());
        Composition composition = attribute.composition();
        composition
                .parent()
                .ifPresent(parent -> method.addStatement(
                        "$L", parent.write(variable(), resource.names().variable())));
        key().holder().ifPresent(holder -> method.addCode(held(holder)));
        key().parts().stream()
                .filter(part -> part.access().within().isEmpty())
                .map(part -> part.primitive()
                        ? Setting.statement(Setting.write(variable(), part, demanded(part)))
                        : setting.onCreate(part))
                .forEach(method::addCode);
        setting.stamps(stamp -> !stamp.role().isSetOnChange()).forEach(method::addStatement);
        return method.addStatement("return $N", variable()).build();
    }

    // line.setId(new OrderLineId(order.getId(), requireNonNull(input.number())));
    private CodeBlock held(Access holder) {
        TargetKey whole = attribute.target().compositeKey().orElseThrow();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!whole.arguments().isEmpty()) {
            CodeBlock arguments = whole.arguments().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
            return code.addStatement(
                            Setting.write(variable(), holder, CodeBlock.of("new $T($L)", whole.type(), arguments)))
                    .build();
        }
        String made = variable() + "Key";
        code.addStatement("$1T $2N = new $1T()", whole.type(), made);
        for (TargetKey.Part part : whole.parts()) {
            sent(part.member())
                    .ifPresent(own -> code.addStatement(Setting.write(made, part.component(), demanded(own))));
        }
        return code.addStatement(Setting.write(variable(), holder, CodeBlock.of("$N", made)))
                .build();
    }

    /** What the parent gives is known already where the parent is stored. */
    private CodeBlock argument(String member) {
        return sent(member).map(ChosenItemMapping::demanded).orElseGet(() -> {
            Optional<String> blank = key().ofParent().flatMap(ChosenKey.ParentPart::blank);
            Attribute parent = resource.key();
            if (blank.isPresent() && !parent.primitive()) {
                return CodeBlock.of("$L", blank.get());
            }
            String known = parent.access().read(resource.names().variable());
            return CodeBlock.of("$L", parent.access().isReadable() ? known : "null");
        });
    }

    private Optional<Attribute> sent(String member) {
        return key().parts().stream()
                .filter(part -> part.member().equals(member))
                .findFirst();
    }

    private static CodeBlock demanded(Attribute part) {
        return CodeBlock.of("$T.requireNonNull(input.$N())", Objects.class, part.member());
    }

    // private static void line(OrderLine line, OrderLineInput input) {
    //     line.setQuantity(input.quantity());
    // }
    private MethodSpec set() {
        MethodSpec.Builder method =
                method(variable()).addParameter(entity(), variable()).addParameter(input(), "input");
        attribute
                .composition()
                .updatable()
                .forEach(member -> method.addCode(setting().onUpdate(member)));
        setting().stamps(stamp -> stamp.role().isSetOnChange()).forEach(method::addStatement);
        return method.build();
    }

    private Setting setting() {
        return new Setting(
                resource.names(), variable(), attribute.composition().stamped(), variable(), platform.support());
    }

    private MethodSpec.Builder method(String name) {
        return ItemMapping.method(attribute, name);
    }

    private boolean isTold() {
        return ItemMapping.isTold(attribute);
    }

    private boolean isStatic() {
        return ItemMapping.isStatic(attribute);
    }

    private String maker() {
        return "new" + Names.capitalise(variable());
    }

    private String variable() {
        return resource.names().itemVariable(attribute);
    }

    private ChosenKey key() {
        return attribute.composition().chosenKey().orElseThrow();
    }

    private ClassName entity() {
        return attribute.target().target();
    }

    private ClassName input() {
        return resource.names().item(attribute);
    }
}
