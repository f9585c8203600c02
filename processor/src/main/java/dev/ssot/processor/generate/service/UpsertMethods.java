package dev.ssot.processor.generate.service;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a service that create or replace by a unique value. */
record UpsertMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        return resource.extras().upserts().stream().map(this::upsert).toList();
    }

    // @Transactional
    // public Upserted<ArticleView> upsertBySlug(String slug, ArticleCreate input) {
    //     ArticleCreate complete = input.withSlug(slug);
    //     ArticleUpdate replacement = complete.toUpdate();
    //     validator.validate(replacement);
    //     return repository.findEntityBySlug(slug)
    //             .map(found -> new Upserted<>(update(found.getId(), replacement), false))
    //             .orElseGet(() -> new Upserted<>(create(complete), true));
    // }
    private MethodSpec upsert(Attribute attribute) {
        Names names = resource.names();
        String capitalised = Names.capitalise(attribute.name());
        String variable = Names.parameter(attribute.name());
        TypeName upserted = ParameterizedTypeName.get(platform.support().upserted(), names.view());
        return MethodSpec.methodBuilder("upsertBy" + capitalised)
                .addJavadoc(
                        "Replaces the $1L with this $2L, or creates it; either way it must be complete.",
                        names.noun(),
                        Names.words(attribute.name(), " "))
                .addAnnotations(platform.beans().transaction())
                .addModifiers(Modifier.PUBLIC)
                .returns(upserted)
                .addParameter(attribute.basic().boxed(), variable)
                .addParameter(names.create(), "input")
                .addStatement("$T complete = input.with$L($N)", names.create(), capitalised, variable)
                .addStatement("$T replacement = complete.toUpdate()", names.update())
                .addStatement("validator.validate(replacement)")
                .addStatement(
                        """
                        return repository.findEntityBy$1L($2N)
                        .map(found -> new $3T<>(update($4L, replacement$5L), false))
                        .orElseGet(() -> new $3T<>(create(complete), true))""",
                        capitalised,
                        variable,
                        platform.support().upserted(),
                        resource.key().access().read("found"),
                        resource.isVersioned()
                                ? CodeBlock.of(", $T.none()", platform.support().precondition())
                                : CodeBlock.of(""))
                .build();
    }
}
