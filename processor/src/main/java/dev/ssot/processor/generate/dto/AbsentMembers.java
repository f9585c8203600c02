package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a view does where a row holds nulls for what is not there. */
record AbsentMembers(Resource resource) {

    // public ArticleView {
    //     // Expanded by a left join: where there is no editor, the row holds nulls.
    //     if (editorId == null) {
    //         editor = null;
    //     }
    // }
    Optional<MethodSpec> compactConstructor() {
        CodeBlock.Builder body = CodeBlock.builder();
        // First the keys, by which the relations are told.
        resource.shown().stream().filter(AbsentMembers::mayLackItsKey).forEach(relation -> body.add(noKey(relation)));
        for (Attribute relation : resource.expandableToOne()) {
            if (!relation.required() || relation.target().mayBeHidden()) {
                body.add("// Expanded by a left join: where there is no $L, the row holds nulls.\n", relation.name())
                        .beginControlFlow("$L", isAbsent(relation))
                        .addStatement("$N = null", relation.name())
                        .endControlFlow();
            }
        }
        resource.shown().stream().filter(Attribute::isEmbedded).forEach(embedded -> {
            body.add("// Where there is no $L, the row holds nulls.\n", embedded.name());
            body.add(absence(embedded));
        });
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addCode(body.build())
                .build());
    }

    private static boolean mayLackItsKey(Attribute attribute) {
        return attribute.isToOne() && attribute.target().compositeKey().isPresent() && !attribute.required();
    }

    // if (seatId != null && seatId.hall() == null) {
    //     seatId = null;
    // }
    private static CodeBlock noKey(Attribute relation) {
        return CodeBlock.builder()
                .add("// Where there is no $L, the row holds nulls.\n", relation.name())
                .beginControlFlow(
                        "if ($1N != null && $1N.$2N() == null)",
                        relation.member(),
                        relation.target().keyMember())
                .addStatement("$N = null", relation.member())
                .endControlFlow()
                .build();
    }

    // if (seo != null && seo.holdsNothing()) {
    //     seo = null;
    // }
    //
    // or, where something is embedded in it: seo = seo == null ? null : seo.orNothing();
    private static CodeBlock absence(Attribute embedded) {
        String member = embedded.member();
        if (!embedded.embedded().embedded().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("$1N = $1N == null ? null : $1N.orNothing()", member)
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($1N != null && $1N.holdsNothing())", member)
                .addStatement("$N = null", member)
                .endControlFlow()
                .build();
    }

    /** Whether a left join found nothing: by the key that the row holds, or by that of the other side. */
    private static CodeBlock isAbsent(Attribute relation) {
        boolean byOwnKey = !relation.isInverseToOne() && !relation.target().mayBeHidden();
        return !byOwnKey
                ? CodeBlock.of(
                        "if ($1N != null && $1N.$2N() == null)",
                        relation.name(),
                        relation.target().keyMember())
                : CodeBlock.of("if ($N == null)", relation.member());
    }
}
