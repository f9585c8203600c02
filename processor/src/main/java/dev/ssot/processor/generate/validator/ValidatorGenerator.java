package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleValidator}: the constraints of the entity as code, the same for every input. */
public final class ValidatorGenerator implements ResourceGenerator {

    private final Platform platform;

    public ValidatorGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.takesInput()) {
            return List.of();
        }
        Names names = resource.names();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.validator())
                .addJavadoc(
                        "Checks what clients send of $L, and reports all violations at once.",
                        English.withArticle(names.noun()))
                .addAnnotations(platform.beans().component())
                .addModifiers(Modifier.PUBLIC)
                .addFields(patterns(resource));
        if (resource.supports(Operation.CREATE)) {
            type.addFields(defaults(resource));
        }
        if (asksBeanValidation(resource)) {
            type.addField(JpaTypes.VALIDATOR, "validator", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(constructor());
        }
        if (resource.supports(Operation.CREATE)) {
            type.addMethod(validate(names.create(), resource.creatable(), true));
        }
        if (resource.supports(Operation.UPDATE)) {
            type.addMethod(validate(names.update(), resource.updatable(), false));
        }
        if (resource.supports(Operation.PATCH)) {
            type.addMethod(validatePatch(resource));
        }
        AttributeChecks checks = new AttributeChecks(platform, resource);
        resource.writable().forEach(attribute -> type.addMethods(checks.methods(attribute)));
        return List.of(new JavaType(names.validator(), type));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addAnnotations(platform.beans().constructor())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JpaTypes.VALIDATOR, "validator")
                .addStatement("this.validator = validator")
                .build();
    }

    // public void validate(ArticleCreate input) {
    //     Violations violations = new Violations();
    //     title(violations, input.title());
    //     violations.throwIfAny();
    // }
    private MethodSpec validate(ClassName input, List<Attribute> attributes, boolean creating) {
        MethodSpec.Builder method = validating(input);
        for (Attribute attribute : attributes) {
            boolean nothingToCheck = creating && attribute.primitive() && AttributeChecks.isOnlyRequired(attribute);
            if (!AttributeChecks.isChecked(attribute) || nothingToCheck) {
                continue;
            }
            CodeBlock check = CodeBlock.of("$N(violations, input.$N())", attribute.member(), attribute.member());
            // Absent is fine where the entity has a value of its own.
            if (creating && (attribute.primitive() || attribute.mayHaveDefault())) {
                method.beginControlFlow(sentOrNeeded(attribute))
                        .addStatement(check)
                        .endControlFlow();
            } else {
                method.addStatement(check);
            }
        }
        return method.addStatement("violations.throwIfAny()").build();
    }

    // if (input.status() != null || !STATUS_HAS_DEFAULT) {
    private static CodeBlock sentOrNeeded(Attribute attribute) {
        CodeBlock sent = CodeBlock.of("if (input.$N() != null", attribute.member());
        return attribute.primitive()
                ? CodeBlock.of("$L)", sent)
                : CodeBlock.of("$L || !$N)", sent, defaultName(attribute));
    }

    // private static final boolean STATUS_HAS_DEFAULT = new Article().getStatus() != null;
    private static List<FieldSpec> defaults(Resource resource) {
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

    private static String defaultName(Attribute attribute) {
        return Names.constant(attribute.name()) + "_HAS_DEFAULT";
    }

    // input.title().ifPresent(value -> title(violations, value));
    private MethodSpec validatePatch(Resource resource) {
        MethodSpec.Builder method = validating(resource.names().patch());
        if (resource.patchesCompletely()) {
            method.addParameter(resource.entity(), resource.names().variable());
        }
        for (Attribute attribute : resource.updatable()) {
            if (AttributeChecks.isChecked(attribute)) {
                String check = attribute.isEmbedded() ? attribute.member() + "Patch" : attribute.member();
                method.addStatement(
                        "input.$N().ifPresent(value -> $N(violations, value$L))",
                        attribute.member(),
                        check,
                        isNew(resource, attribute));
            }
        }
        return method.addStatement("violations.throwIfAny()").build();
    }

    private static CodeBlock isNew(Resource resource, Attribute attribute) {
        return attribute.isMadeByPatch()
                ? CodeBlock.of(
                        ", $L == null", attribute.access().read(resource.names().variable()))
                : CodeBlock.of("");
    }

    private MethodSpec.Builder validating(ClassName input) {
        return MethodSpec.methodBuilder("validate")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(input, "input")
                .addStatement("$1T violations = new $1T()", platform.support().violations());
    }

    // private static final Pattern SLUG_PATTERN = Pattern.compile("[a-z0-9-]+");
    private List<FieldSpec> patterns(Resource resource) {
        AttributeChecks checks = new AttributeChecks(platform, resource);
        List<FieldSpec> fields = new ArrayList<>();
        for (Attribute attribute : resource.writable()) {
            if (attribute.isEmbedded()) {
                attribute
                        .embedded()
                        .components()
                        .forEach(component -> patterns(checks.componentCheck(attribute, component), component, fields));
            } else {
                patterns(attribute.member(), attribute, fields);
            }
        }
        return fields;
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

    private static boolean asksBeanValidation(Resource resource) {
        return resource.writable().stream().flatMap(ValidatorGenerator::values).anyMatch(Attribute::asksBeanValidation);
    }

    /** An attribute, or the components of an embedded one. */
    private static Stream<Attribute> values(Attribute attribute) {
        return attribute.isEmbedded()
                ? Stream.concat(Stream.of(attribute), attribute.embedded().components().stream())
                : Stream.of(attribute);
    }
}
