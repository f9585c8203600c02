package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.Collaborators;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
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
        ValidatorConstants constants = new ValidatorConstants(platform, resource);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.validator())
                .addJavadoc(
                        "Checks what clients send of $L, and reports all violations at once.",
                        English.withArticle(names.noun()))
                .addAnnotations(platform.beans().component())
                .addModifiers(Modifier.PUBLIC)
                .addFields(constants.patterns());
        if (resource.supports(Operation.CREATE)) {
            type.addFields(constants.defaults());
        }
        if (asksBeanValidation(resource)) {
            new Collaborators(platform, List.of(Collaborator.plain(JpaTypes.VALIDATOR, "validator"))).addTo(type);
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
        resource.writable().stream()
                .filter(attribute -> isCreated(resource, attribute) || isChanged(resource, attribute))
                .forEach(attribute -> type.addMethods(checks.methods(attribute)));
        return List.of(new JavaType(names.validator(), type));
    }

    // public void validate(ArticleCreate input) {
    //     Violations violations = new Violations();
    //     title(violations, input.title());
    //     violations.throwIfAny();
    // }
    private MethodSpec validate(ClassName input, List<Attribute> attributes, boolean creating) {
        MethodSpec.Builder method = validating(input);
        for (Attribute attribute : attributes) {
            if (!AttributeChecks.isChecked(attribute) || (creating && !isCheckedWhenCreated(attribute))) {
                continue;
            }
            CodeBlock check = CodeBlock.of("$N(violations, input.$N())", checkName(attribute), attribute.member());
            // Absent is fine where the entity has a value of its own, or is given one.
            if (creating && mayBeAbsent(attribute)) {
                method.beginControlFlow(sentOrNeeded(attribute))
                        .addStatement(check)
                        .endControlFlow();
            } else {
                method.addStatement(check);
            }
        }
        return method.addStatement("violations.throwIfAny()").build();
    }

    private static String checkName(Attribute attribute) {
        // Those of what is more than one value have their own names.
        return attribute.isBasic() || attribute.isToOne() ? AttributeChecks.checkName(attribute) : attribute.member();
    }

    private static boolean isCreated(Resource resource, Attribute attribute) {
        return resource.supports(Operation.CREATE)
                && attribute.exposure().creatable()
                && isCheckedWhenCreated(attribute);
    }

    private static boolean isChanged(Resource resource, Attribute attribute) {
        return attribute.exposure().updatable()
                && (resource.supports(Operation.UPDATE) || resource.supports(Operation.PATCH));
    }

    private static boolean isCheckedWhenCreated(Attribute attribute) {
        return !startsByItself(attribute) || !AttributeChecks.isOnlyRequired(attribute);
    }

    private static boolean mayBeAbsent(Attribute attribute) {
        return startsByItself(attribute)
                || attribute.mayHaveDefault()
                || (attribute.isMadeIfAbsent() && attribute.required());
    }

    /** A primitive is never null, but that of a key means nothing before a client has chosen it. */
    private static boolean startsByItself(Attribute attribute) {
        return attribute.primitive() && !attribute.requiredOnCreate();
    }

    // if (input.status() != null || !STATUS_HAS_DEFAULT) {
    private static CodeBlock sentOrNeeded(Attribute attribute) {
        CodeBlock sent = CodeBlock.of("if (input.$N() != null", attribute.member());
        return attribute.primitive() || attribute.isMadeIfAbsent()
                ? CodeBlock.of("$L)", sent)
                : CodeBlock.of("$L || !$N)", sent, ValidatorConstants.defaultName(attribute));
    }

    // input.title().ifPresent(value -> title(violations, value));
    private MethodSpec validatePatch(Resource resource) {
        MethodSpec.Builder method = validating(resource.names().patch());
        if (resource.patchesCompletely()) {
            method.addParameter(resource.entity(), resource.names().variable());
        }
        for (Attribute attribute : resource.updatable()) {
            if (attribute.isMap()) {
                method.addStatement(new MapChecks(new AttributeChecks(platform, resource)).ofPatch(attribute));
            } else if (AttributeChecks.isChecked(attribute)) {
                String check = attribute.isEmbedded() ? attribute.member() + "Patch" : checkName(attribute);
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
        if (attribute.isEmbedded() && attribute.embedded().isMadeWithin()) {
            return CodeBlock.of(", $L", attribute.access().read(resource.names().variable()));
        }
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

    private static boolean asksBeanValidation(Resource resource) {
        return resource.writable().stream().flatMap(Attribute::withComponents).anyMatch(Attribute::asksBeanValidation);
    }
}
