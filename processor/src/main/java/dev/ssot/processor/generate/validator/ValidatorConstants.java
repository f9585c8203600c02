package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants of a validator: patterns, and what new entities have by themselves. */
record ValidatorConstants(Platform platform, Resource resource) {

    // private static final boolean STATUS_HAS_DEFAULT = new Article().getStatus() != null;
    List<FieldSpec> defaults() {
        return resource.creatable().stream()
                .filter(Attribute::mayHaveDefault)
                .map(attribute -> FieldSpec.builder(
                                boolean.class,
                                defaultName(attribute),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "new $T()$L != null",
                                resource.entity(),
                                attribute.access().read(""))
                        .build())
                .toList();
    }

    static String defaultName(Attribute attribute) {
        return Names.constant(attribute.name()) + "_HAS_DEFAULT";
    }

    // private static final Pattern SLUG_PATTERN = Pattern.compile("[a-z0-9-]+");
    List<FieldSpec> patterns() {
        AttributeChecks checks = new AttributeChecks(platform, resource);
        List<FieldSpec> fields = new ArrayList<>();
        for (Attribute attribute : resource.writable()) {
            if (attribute.isEmbedded()) {
                embeddedPatterns(new EmbeddedChecks(checks), attribute, fields);
            } else if (attribute.isElements()) {
                elementPatterns(checks, attribute, fields);
            } else if (attribute.isComposed()) {
                ItemChecks items = new ItemChecks(checks);
                attribute
                        .composition()
                        .attributes()
                        .forEach(member -> patterns(items.memberCheck(attribute, member), member, fields));
            } else {
                patterns(AttributeChecks.checkName(attribute), attribute, fields);
            }
        }
        return fields;
    }

    private static void elementPatterns(AttributeChecks checks, Attribute attribute, List<FieldSpec> fields) {
        if (attribute.isMap()) {
            patterns(new MapChecks(checks).keyCheck(attribute), Elements.keyOf(attribute), fields);
        }
        if (attribute.element().isEmbedded()) {
            embeddedPatterns(EmbeddedChecks.ofElements(checks), attribute.element(), fields);
        } else {
            patterns(new ElementChecks(checks).elementCheck(attribute), attribute.element(), fields);
        }
    }

    private static void embeddedPatterns(EmbeddedChecks checks, Attribute attribute, List<FieldSpec> fields) {
        for (Attribute component : attribute.embedded().components()) {
            if (component.isEmbedded()) {
                embeddedPatterns(checks, component, fields);
            } else {
                patterns(checks.check(attribute, component), component, fields);
            }
        }
    }

    private static void patterns(String check, Attribute value, List<FieldSpec> fields) {
        AttributeChecks.compiled(value).stream()
                .filter(constraint -> constraint.kind() == Constraint.Kind.PATTERN)
                .map(pattern -> FieldSpec.builder(
                                AttributeChecks.PATTERN,
                                AttributeChecks.patternName(check, value, pattern),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(compile(pattern))
                        .build())
                .forEach(fields::add);
    }

    private static CodeBlock compile(Constraint pattern) {
        String flags = (String) pattern.arguments().get(1);
        if (flags.isEmpty()) {
            return CodeBlock.of(
                    "$T.compile($S)",
                    AttributeChecks.PATTERN,
                    pattern.arguments().get(0));
        }
        CodeBlock constants = Stream.of(flags.split("\\|"))
                .map(flag -> CodeBlock.of("$T.$N", AttributeChecks.PATTERN, flag))
                .collect(CodeBlock.joining(" | "));
        return CodeBlock.of(
                "$T.compile($S, $L)",
                AttributeChecks.PATTERN,
                pattern.arguments().get(0),
                constants);
    }
}
