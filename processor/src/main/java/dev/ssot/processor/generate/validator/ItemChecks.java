package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The private methods of a validator that check the entities written together with their parent. */
record ItemChecks(AttributeChecks checks) {

    List<MethodSpec> methods(Attribute composed) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(list(composed));
        if (isItemChecked(composed)) {
            methods.add(item(composed));
        }
        Members members = new Members(names());
        for (Attribute member : composed.composition().attributes()) {
            if (AttributeChecks.isChecked(member)) {
                TypeName type = members.input(member);
                ClassName owner = composed.target().target();
                methods.add(checks.check(member, memberCheck(composed, member), member.member(), type, owner));
            }
        }
        return methods;
    }

    // private static void lines(Violations violations, @Nullable List<OrderLineInput> value) {
    //     violations.check("lines", Constraints.size(value, 0, 100), "size must be between 0 and 100");
    //     Parts.check(violations, "lines", value, 100, OrderValidator::line);
    // }
    private MethodSpec list(Attribute composed) {
        String name = composed.member();
        TypeName type = new Members(names()).input(composed);
        MethodSpec.Builder method = checks.checking(name, type, "value", asksAny(composed));
        for (Constraint constraint : AttributeChecks.compiled(composed)) {
            method.addStatement(
                    "violations.check($S, $L, $S)",
                    name,
                    checks.predicate(name, composed, constraint),
                    constraint.message());
        }
        if (isItemChecked(composed)) {
            CodeBlock owner = asksAny(composed) ? CodeBlock.of("this") : CodeBlock.of("$T", names().validator());
            method.addStatement(
                    "$T.check(violations, $S, value, $L, $L::$N)",
                    checks.platform().support().parts(),
                    name,
                    composed.composition().max(),
                    owner,
                    itemCheck(composed));
        }
        return method.build();
    }

    // private static void line(Violations violations, OrderLineInput value) {
    //     lineProductId(violations, value.productId());
    //     lineQuantity(violations, value.quantity());
    // }
    private MethodSpec item(Attribute composed) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(itemCheck(composed))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(checks.platform().support().violations(), "violations")
                .addParameter(names().item(composed), "value");
        Composition composition = composed.composition();
        for (Attribute member : composition.attributes()) {
            CodeBlock check =
                    CodeBlock.of("$N(violations, value.$N())", memberCheck(composed, member), member.member());
            if (!member.exposure().updatable() && !member.role().isKey()) {
                method.addCode(onceOnly(composition, member, check));
            } else if (AttributeChecks.isChecked(member)) {
                method.addStatement(check);
            }
        }
        return (asksAny(composed) ? method : method.addModifiers(Modifier.STATIC)).build();
    }

    // if (value.id() == null) {
    //     lineSku(violations, value.sku());
    // } else {
    //     violations.check("sku", value.sku() == null, "cannot be changed");
    // }
    private static CodeBlock onceOnly(Composition composition, Attribute member, CodeBlock check) {
        String key = composition.keyMember();
        if (!AttributeChecks.isChecked(member)) {
            return CodeBlock.builder()
                    .addStatement(
                            "violations.check($1S, value.$2N() == null || value.$1N() == null, $3S)",
                            member.member(),
                            key,
                            "cannot be changed")
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if (value.$N() == null)", key)
                .addStatement(check)
                .nextControlFlow("else")
                .addStatement("violations.check($1S, value.$1N() == null, $2S)", member.member(), "cannot be changed")
                .endControlFlow()
                .build();
    }

    private static boolean isItemChecked(Attribute composed) {
        return composed.composition().attributes().stream()
                .anyMatch(member ->
                        AttributeChecks.isChecked(member) || !member.exposure().updatable());
    }

    private static boolean asksAny(Attribute composed) {
        return composed.composition().attributes().stream().anyMatch(Attribute::asksBeanValidation);
    }

    /** {@code line}, unless that checks an attribute of the entity's. */
    private String itemCheck(Attribute composed) {
        String name = names().itemVariable(composed);
        boolean taken = checks.resource().attributes().stream()
                .anyMatch(attribute -> attribute.member().equals(name));
        return taken ? name + "Item" : name;
    }

    String memberCheck(Attribute composed, Attribute member) {
        String name = itemCheck(composed) + Names.capitalise(member.member());
        boolean taken = checks.resource().attributes().stream()
                .anyMatch(attribute -> attribute.member().equals(name));
        return taken ? name + "Member" : name;
    }

    private Names names() {
        return checks.resource().names();
    }
}
