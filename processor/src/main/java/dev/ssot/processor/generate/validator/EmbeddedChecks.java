package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The private methods of a validator that check an embedded attribute, its components, and what is embedded in it. */
record EmbeddedChecks(AttributeChecks checks, boolean patched) {

    EmbeddedChecks(AttributeChecks checks) {
        this(checks, true);
    }

    /** Those of values in a collection, which are replaced as a whole. */
    static EmbeddedChecks ofElements(AttributeChecks checks) {
        return new EmbeddedChecks(checks, false);
    }

    /**
     * Makes the methods.
     *
     * @param path where the attribute is in an input: {@code seo.image}
     */
    List<MethodSpec> methods(Attribute attribute, String path) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(embedded(attribute, path));
        if (patched && attribute.exposure().updatable() && resource().supports(Operation.PATCH)) {
            methods.add(embeddedPatch(attribute, path));
        }
        sent(attribute).forEach(component -> methods.addAll(ofComponent(attribute, component, path + ".")));
        return methods;
    }

    private List<MethodSpec> ofComponent(Attribute attribute, Attribute component, String prefix) {
        String inner = prefix + component.member();
        return component.isEmbedded()
                ? methods(component, inner)
                : List.of(checks.check(
                        component,
                        check(attribute, component),
                        inner,
                        new Members(resource().names()).input(component),
                        attribute.embedded().rawType()));
    }

    /** The methods that check one value of a collection, by paths within it. */
    List<MethodSpec> ofElement(Attribute element) {
        if (!isElementChecked(element)) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(element(element));
        if (patched && element.exposure().updatable() && resource().supports(Operation.PATCH)) {
            methods.add(embeddedPatch(element, ""));
        }
        sent(element).forEach(component -> methods.addAll(ofComponent(element, component, "")));
        return methods;
    }

    /** Whether there is anything to check of one value of a collection. */
    static boolean isElementChecked(Attribute element) {
        return !element.embedded().isNeverHollow() || sent(element).findAny().isPresent();
    }

    // private static void line(Violations violations, OrderLineData value) {
    //     violations.check("", !value.holdsNothing(), "must hold a value");
    //     lineQuantity(violations, value.quantity());
    // }
    private MethodSpec element(Attribute element) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(element.embedded().name())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(checks.platform().support().violations(), "violations")
                .addParameter(resource().names().embedded(element), "value");
        if (!element.embedded().isNeverHollow()) {
            // A row of nulls would be none.
            method.addStatement("violations.check($S, !value.holdsNothing(), $S)", "", "must hold a value");
        }
        sent(element)
                .forEach(component -> method.addStatement(
                        "$N(violations, value.$N())", check(element, component), component.member()));
        return (asksAny(element) ? method : method.addModifiers(Modifier.STATIC)).build();
    }

    // private static void seo(Violations violations, @Nullable ArticleSeo seo) {
    //     if (seo != null) {
    //         seoTitle(violations, seo.title());
    //     }
    // }
    private MethodSpec embedded(Attribute attribute, String path) {
        MethodSpec.Builder method =
                checks.checking(name(attribute), resource().names().embedded(attribute), "value", asksAny(attribute));
        if (attribute.required()) {
            method.addStatement("violations.check($S, value != null, $S)", path, "must not be null");
        }
        method.beginControlFlow("if (value != null)");
        sent(attribute)
                .forEach(component -> method.addStatement(
                        "$N(violations, value.$N())", check(attribute, component), component.member()));
        return method.endControlFlow().build();
    }

    // private static void seoPatch(Violations violations, @Nullable ArticleSeoPatch patch) {
    //     if (patch != null) {
    //         patch.title().ifPresent(title -> seoTitle(violations, title));
    //     }
    // }
    private MethodSpec embeddedPatch(Attribute attribute, String path) {
        ClassName type = resource().names().embeddedPatch(attribute);
        MethodSpec.Builder method = checks.checking(name(attribute) + "Patch", type, "patch", asksAny(attribute));
        Embeddable embeddable = attribute.embedded();
        if (embeddable.isMadeWithin()) {
            method.addParameter(checks.platform().nullness().nullable(embeddable.type()), "current");
        } else if (attribute.isMadeByPatch()) {
            method.addParameter(boolean.class, "isNew");
        }
        if (attribute.required() && !path.isEmpty()) {
            method.addStatement("violations.check($S, patch != null, $S)", path, "must not be null");
        }
        if (attribute.isMadeByPatch()) {
            method.beginControlFlow("if (patch != null && $L)", embeddable.isMadeWithin() ? "current == null" : "isNew")
                    .addStatement("$N(violations, $L)", name(attribute), complete(attribute))
                    .nextControlFlow("else if (patch != null)");
        } else {
            method.beginControlFlow("if (patch != null)");
        }
        sent(attribute)
                .filter(component -> component.exposure().updatable())
                .forEach(component -> method.addStatement(change(attribute, component)));
        return method.endControlFlow().build();
    }

    // patch.title().ifPresent(value -> seoTitle(violations, value))
    //
    // or, for what is embedded: patch.image().ifPresent(value -> seoImagePatch(violations, value, isNew))
    private CodeBlock change(Attribute attribute, Attribute component) {
        String check = check(attribute, component) + (component.isEmbedded() ? "Patch" : "");
        return CodeBlock.of(
                "patch.$1N().ifPresent(value -> $2N(violations, value$3L))",
                component.member(),
                check,
                isNew(component));
    }

    /** What the check of an inner patch is told of the present value, if it matters. */
    private static String isNew(Attribute component) {
        if (!component.isEmbedded()) {
            return "";
        }
        String read = component.access().read("current");
        if (component.embedded().isMadeWithin()) {
            return ", current == null ? null : " + read;
        }
        return component.isMadeByPatch() ? ", current == null || " + read + " == null" : "";
    }

    // new ArticleSeoData(patch.title().value(), patch.description().value()), or patch.whole()
    private CodeBlock complete(Attribute attribute) {
        if (attribute.isWholeInPatch()) {
            return CodeBlock.of("patch.whole()");
        }
        CodeBlock values = attribute.embedded().components().stream()
                .map(component -> component.exposure().updatable()
                        ? CodeBlock.of("patch.$N().value()", component.member())
                        : CodeBlock.of("null"))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($L)", resource().names().embedded(attribute), values);
    }

    /** The components of which there is something to check. */
    private static Stream<Attribute> sent(Attribute attribute) {
        return attribute.embedded().components().stream()
                .filter(component -> AttributeChecks.isChecked(component) && AttributeChecks.isSent(component));
    }

    static boolean asksAny(Attribute attribute) {
        return attribute.withComponents().anyMatch(Attribute::asksBeanValidation);
    }

    /** {@code seoTitle}, unless that checks an attribute of the entity's. */
    String check(Attribute attribute, Attribute component) {
        String name = attribute.embedded().name() + Names.capitalise(component.member());
        boolean taken = resource().attributes().stream()
                .anyMatch(other -> other.member().equals(name));
        return taken ? name + "Component" : name;
    }

    /** {@code seo}, or {@code seoImage} for what is embedded in it. */
    private String name(Attribute attribute) {
        String name = attribute.embedded().name();
        boolean taken = !name.equals(attribute.name())
                && resource().attributes().stream()
                        .anyMatch(other -> other.member().equals(name));
        return taken ? name + "Component" : name;
    }

    private Resource resource() {
        return checks.resource();
    }
}
