package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.ValueCollections;
import java.util.ArrayList;
import java.util.List;

/** What a validator checks of a map beyond its values: its keys, and what a patch makes of it. */
record MapChecks(AttributeChecks checks) {

    List<MethodSpec> methods(Attribute map) {
        List<MethodSpec> methods = new ArrayList<>();
        if (isKeyChecked(map)) {
            Attribute key = Elements.keyOf(map);
            TypeName type = key.basic().boxed();
            methods.add(
                    checks.check(key, keyCheck(map), "", type, checks.resource().entity()));
        }
        if (isPatchedByValue(map) && checks.resource().supports(Operation.PATCH)) {
            methods.add(patch(map));
        }
        return methods;
    }

    // Entries.checkKeys(violations, "prices", value, 1000, ProductValidator::pricesKey);
    // Entries.check(violations, "prices", value, 1000, ProductValidator::pricesElement);
    CodeBlock entries(Attribute map) {
        CodeBlock.Builder code = CodeBlock.builder().add(keys(map, CodeBlock.of("value")));
        if (ElementChecks.isElementChecked(map)) {
            code.addStatement(
                    "$T.check(violations, $S, value, $L, $L)",
                    checks.platform().support().entries(),
                    map.member(),
                    ValueCollections.max(map),
                    new ElementChecks(checks).reference(map));
        }
        return code.build();
    }

    private CodeBlock keys(Attribute map, CodeBlock entries) {
        return isKeyChecked(map)
                ? CodeBlock.builder()
                        .addStatement(
                                "$T.checkKeys(violations, $S, $L, $L, $T::$N)",
                                checks.platform().support().entries(),
                                map.member(),
                                entries,
                                ValueCollections.max(map),
                                checks.resource().names().validator(),
                                keyCheck(map))
                        .build()
                : CodeBlock.of("");
    }

    // input.prices().ifPresent(value -> prices(violations, Entries.merged(product.getPrices(), value)))
    //
    // or, where values are patched: input.offices().ifPresent(value -> officesPatch(violations, value,
    // firm.getOffices()))
    CodeBlock ofPatch(Attribute map) {
        String current = map.access().read(checks.resource().names().variable());
        return isPatchedByValue(map)
                ? CodeBlock.of(
                        "input.$N().ifPresent(value -> $N(violations, value, $L))",
                        map.member(),
                        patchCheck(map),
                        current)
                : CodeBlock.of(
                        "input.$1N().ifPresent(value -> $1N(violations, $2T.merged($3L, value)))",
                        map.member(),
                        checks.platform().support().entries(),
                        current);
    }

    // private static void officesPatch(
    //         Violations violations, @Nullable Map<String, Change<FirmOfficePatch>> value, Map<String, Office> current)
    // {
    //     violations.check("offices", Constraints.size(Entries.merged(current, value), 0, 9), "size must be between 0
    // and 9");
    //     Entries.checkKeys(violations, "offices", value, 9, FirmValidator::officesKey);
    //     Entries.checkChanges(violations, "offices", value, current,
    //             (found, office, patch) -> officePatch(found, patch, office == null));
    // }
    private MethodSpec patch(Attribute map) {
        Members members = new Members(checks.resource().names());
        ParameterizedTypeName change =
                (ParameterizedTypeName) checks.platform().support().change(members, map);
        MethodSpec.Builder method = checks.checking(
                        patchCheck(map), change.typeArguments().get(0), "value", ElementChecks.asksAny(map))
                .addParameter(map.elements().orElseThrow().collection(), "current");
        CodeBlock merged = CodeBlock.of(
                "$T.merged(current, value)", checks.platform().support().entries());
        for (Constraint constraint : AttributeChecks.compiled(map)) {
            method.addStatement(
                    "violations.check($S, $L,$W$S)",
                    map.member(),
                    checks.predicate(map.member(), map, constraint, merged),
                    constraint.message());
        }
        method.addCode(keys(map, CodeBlock.of("value")));
        if (ElementChecks.isElementChecked(map)) {
            method.addStatement(
                    "$T.checkChanges(violations, $S, value, current,$W$L)",
                    checks.platform().support().entries(),
                    map.member(),
                    changeCheck(map.element()));
        }
        return method.build();
    }

    private static CodeBlock changeCheck(Attribute element) {
        String told = element.isMadeByPatch() ? ", before == null" : "";
        return CodeBlock.of(
                "(found, before, patch) -> $N(found, patch$L)",
                element.embedded().name() + "Patch",
                element.embedded().isMadeWithin() ? ", before" : told);
    }

    static boolean isPatchedByValue(Attribute map) {
        return map.element().isEmbedded() && map.exposure().updatable();
    }

    private static boolean isKeyChecked(Attribute map) {
        return !Elements.keyOf(map).constraints().isEmpty();
    }

    private String patchCheck(Attribute map) {
        return new ElementChecks(checks).free(map.member() + "Patch");
    }

    String keyCheck(Attribute map) {
        return new ElementChecks(checks).free(map.member() + "Key");
    }
}
