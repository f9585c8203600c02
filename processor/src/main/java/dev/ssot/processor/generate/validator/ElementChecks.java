package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueCollections;
import java.util.ArrayList;
import java.util.List;

/** The private methods of a validator that check a collection of values, and each value of it. */
record ElementChecks(AttributeChecks checks) {

    List<MethodSpec> methods(Attribute collection) {
        List<MethodSpec> methods = new ArrayList<>(List.of(collection(collection)));
        if (collection.isMap()) {
            methods.addAll(new MapChecks(checks).methods(collection));
        }
        Attribute element = collection.element();
        if (element.isEmbedded()) {
            methods.addAll(embedded(collection).ofElement(element));
        } else {
            methods.add(single(element, elementCheck(collection)));
        }
        return methods;
    }

    /** Of a map, values are patched one by one. */
    EmbeddedChecks embedded(Attribute collection) {
        return collection.isMap() ? new EmbeddedChecks(checks) : EmbeddedChecks.ofElements(checks);
    }

    private MethodSpec single(Attribute value, String name) {
        return checks.check(
                value, name, "", value.basic().boxed(), checks.resource().entity());
    }

    // private static void labels(Violations violations, @Nullable List<String> value) {
    //     violations.check("labels", Constraints.size(value, 0, 1000), "size must be between 0 and 1000");
    //     Elements.check(violations, "labels", value, 1000, ArticleValidator::labelsElement);
    // }
    private MethodSpec collection(Attribute collection) {
        Resource resource = checks.resource();
        String name = collection.member();
        MethodSpec.Builder method =
                checks.checking(name, new Members(resource.names()).input(collection), "value", asksAny(collection));
        for (Constraint constraint : AttributeChecks.compiled(collection)) {
            method.addStatement(
                    "violations.check($S, $L, $S)",
                    name,
                    checks.predicate(name, collection, constraint),
                    constraint.message());
        }
        if (collection.isMap()) {
            method.addCode(new MapChecks(checks).entries(collection));
        } else if (isElementChecked(collection)) {
            method.addStatement(
                    "$T.check(violations, $S, value, $L, $L)",
                    checks.platform().support().elements(),
                    name,
                    ValueCollections.max(collection),
                    reference(collection));
        }
        return method.build();
    }

    // ArticleValidator::labelsElement
    CodeBlock reference(Attribute collection) {
        CodeBlock owner = asksAny(collection)
                ? CodeBlock.of("this")
                : CodeBlock.of("$T", checks.resource().names().validator());
        return CodeBlock.of("$L::$N", owner, elementCheck(collection));
    }

    static boolean isElementChecked(Attribute collection) {
        Attribute element = collection.element();
        return !element.isEmbedded() || EmbeddedChecks.isElementChecked(element);
    }

    static boolean asksAny(Attribute collection) {
        return collection.withComponents().skip(1).anyMatch(Attribute::asksBeanValidation);
    }

    /** {@code line}, or for a single value {@code labelsElement}, unless that checks an attribute of the entity's. */
    String elementCheck(Attribute collection) {
        if (collection.element().isEmbedded()) {
            return collection.element().embedded().name();
        }
        return free(collection.member() + "Element");
    }

    /** The same name, unless that checks an attribute of the entity's. */
    String free(String name) {
        boolean taken = checks.resource().attributes().stream()
                .anyMatch(attribute -> attribute.member().equals(name));
        return taken ? name + "Value" : name;
    }
}
