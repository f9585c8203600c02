package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Held;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Value;

/** The statements that check whether an entity can hold what a client sends. */
record HeldChecks(Platform platform) {

    CodeBlock check(Attribute attribute, String path) {
        boolean keys = attribute.isToMany() && !attribute.isComposed();
        CodeBlock.Builder checks = CodeBlock.builder();
        if (keys || attribute.value().filter(Value::isList).isPresent()) {
            checks.addStatement(
                    "violations.check($S, $T.withoutNull(value), $S)", path, constraints(), "must not contain null");
        }
        HeldCode.of(attribute).filter(Held::isChecked).ifPresent(held -> checks.add(accepted(attribute, held, path)));
        return checks.build();
    }

    // violations.check("email", Constraints.accepted(value, EmailAddress::new), "must be a valid email address");
    //
    // or, where Bean Validation is asked afterwards, which needs an email address:
    //
    // if (!Constraints.accepted(value, EmailAddress::new)) {
    //     violations.add("email", "must be a valid email address");
    //     return;
    // }
    private CodeBlock accepted(Attribute attribute, Held held, String path) {
        String message = "must be a valid " + Names.words(((ClassName) held.java()).simpleName(), " ");
        CodeBlock accepted = CodeBlock.of("$T.accepted(value, $L)", constraints(), HeldCode.maker(attribute.basic()));
        CodeBlock.Builder check = CodeBlock.builder();
        return attribute.asksBeanValidation()
                ? check.beginControlFlow("if (!$L)", accepted)
                        .addStatement("violations.add($S, $S)", path, message)
                        .addStatement("return")
                        .endControlFlow()
                        .build()
                : check.addStatement("violations.check($S, $L,$W$S)", path, accepted, message)
                        .build();
    }

    private ClassName constraints() {
        return platform.support().constraints();
    }
}
