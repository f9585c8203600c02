package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The private methods of a validator, one for each attribute, used by every input that holds it. */
record AttributeChecks(Platform platform, Resource resource) {

    static final ClassName PATTERN = ClassName.get("java.util.regex", "Pattern");
    private static final ClassName CONSTRAINT_VIOLATION = ClassName.get("jakarta.validation", "ConstraintViolation");

    /** Whether there is anything to check. */
    static boolean isChecked(Attribute attribute) {
        return !attribute.constraints().isEmpty()
                || attribute.isToMany()
                || attribute.isElements()
                || isListOrChecked(attribute)
                || TargetKeyChecks.isNeeded(attribute)
                || (attribute.isEmbedded()
                        && attribute.embedded().components().stream()
                                .anyMatch(component -> isChecked(component) && isSent(component)));
    }

    /** Whether it is a list of values, none of which is null, or of a type that may refuse what clients send. */
    private static boolean isListOrChecked(Attribute attribute) {
        return attribute
                .value()
                .filter(value -> value.isList() || value.isChecked())
                .isPresent();
    }

    /** Whether it is a primitive that only has to be there, and that clients can leave out when they set it, once for all. */
    private static boolean startsForGood(Attribute attribute) {
        return attribute.primitive()
                && !attribute.requiredOnCreate()
                && !attribute.exposure().updatable()
                && isOnlyRequired(attribute);
    }

    /** Whether clients send a component: what is read-only shows its constraints, but nobody has to keep them. */
    static boolean isSent(Attribute component) {
        return component.exposure().creatable() || component.exposure().updatable();
    }

    /** Whether an attribute may hold anything but null. */
    static boolean isOnlyRequired(Attribute attribute) {
        return attribute.constraints().stream().allMatch(constraint -> constraint.kind() == Constraint.Kind.NOT_NULL);
    }

    /** The constraints that become code: all, or those of the column where Bean Validation is asked for the others. */
    static List<Constraint> compiled(Attribute attribute) {
        return attribute.constraints().stream()
                .filter(constraint -> constraint.kind().isCompiled())
                .filter(constraint -> !attribute.asksBeanValidation() || !constraint.declared())
                .toList();
    }

    /** {@code SLUG_PATTERN}, numbered from the second on. */
    static String patternName(String check, Attribute attribute, Constraint pattern) {
        List<Constraint> patterns = compiled(attribute).stream()
                .filter(constraint -> constraint.kind() == Constraint.Kind.PATTERN)
                .toList();
        int index = patterns.indexOf(pattern);
        return Names.constant(check) + "_PATTERN" + (index == 0 ? "" : "_" + (index + 1));
    }

    /** The method that checks an attribute: {@code title}; no method can be called {@code yield} by that name alone. */
    static String checkName(Attribute attribute) {
        return attribute.member().equals("yield") ? "yieldValue" : attribute.member();
    }

    List<MethodSpec> methods(Attribute attribute) {
        if (!isChecked(attribute) || startsForGood(attribute)) {
            return List.of();
        }
        if (attribute.isComposed()) {
            return new ItemChecks(this).methods(attribute);
        }
        if (attribute.isElements()) {
            return new ElementChecks(this).methods(attribute);
        }
        if (attribute.isEmbedded()) {
            return new EmbeddedChecks(this).methods(attribute, attribute.member());
        }
        TypeName type = new Members(resource.names()).input(attribute);
        return List.of(check(attribute, checkName(attribute), attribute.member(), type, owner(attribute)));
    }

    /** The class that has the attribute: an embedded key has its parts. */
    private ClassName owner(Attribute attribute) {
        return attribute.access().within().isEmpty()
                ? resource.entity()
                : resource.compositeKey().map(CompositeKey::type).orElseThrow();
    }

    // private static void title(Violations violations, @Nullable String title) {
    //     violations.check("title", Constraints.notBlank(title), "must not be blank");
    // }
    MethodSpec check(Attribute attribute, String name, String path, TypeName type, ClassName owner) {
        MethodSpec.Builder method = checking(name, type, "value", attribute.asksBeanValidation());
        for (Constraint constraint : compiled(attribute)) {
            method.addStatement(
                    "violations.check($S, $L,$W$S)",
                    path,
                    predicate(name, attribute, constraint),
                    constraint.message());
        }
        method.addCode(new KeySegment(platform, resource).check(attribute, path));
        method.addCode(new HeldChecks(platform).check(attribute, path));
        method.addCode(TargetKeyChecks.code(attribute, path));
        if (attribute.asksBeanValidation()) {
            method.beginControlFlow(
                            "for ($T violation : validator.validateValue($T.class, $S, $L))",
                            ParameterizedTypeName.get(CONSTRAINT_VIOLATION, owner),
                            owner,
                            attribute.name(),
                            HeldCode.make(attribute, CodeBlock.of("value")))
                    .addStatement("violations.add($S, violation.getMessage())", path)
                    .endControlFlow();
        }
        return method.build();
    }

    MethodSpec.Builder checking(String name, TypeName type, String parameter, boolean asksBeanValidation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(platform.support().violations(), "violations")
                .addParameter(platform.nullness().nullable(type), parameter);
        return asksBeanValidation ? method : method.addModifiers(Modifier.STATIC);
    }

    // Constraints.size(title, 0, 200)
    CodeBlock predicate(String check, Attribute attribute, Constraint constraint) {
        return predicate(check, attribute, constraint, CodeBlock.of("value"));
    }

    /** The same about what an expression gives. */
    CodeBlock predicate(String check, Attribute attribute, Constraint constraint, CodeBlock value) {
        ClassName constraints = constraint.kind().isTemporal()
                ? platform.support().temporalConstraints()
                : platform.support().constraints();
        return switch (constraint.kind()) {
            case NOT_NULL -> CodeBlock.of("$L != null", value);
            case NULL -> CodeBlock.of("$L == null", value);
            case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT ->
                // As Bean Validation sees it: a date of the years before java.time is a moment, that in which its day
                // begins.
                CodeBlock.of("$T.$N($L)", constraints, constraint.kind().predicate(), HeldCode.make(attribute, value));
            case PATTERN ->
                CodeBlock.of("$T.pattern($L, $N)", constraints, value, patternName(check, attribute, constraint));
            default ->
                CodeBlock.of("$T.$N($L$L)", constraints, constraint.kind().predicate(), value, arguments(constraint));
        };
    }

    private static CodeBlock arguments(Constraint constraint) {
        return constraint.arguments().stream()
                .map(argument -> {
                    if (argument instanceof String text) {
                        return CodeBlock.of(", $S", text);
                    }
                    return CodeBlock.of(argument instanceof Long ? ", $LL" : ", $L", argument);
                })
                .collect(CodeBlock.joining(""));
    }
}
