package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a record for creation that an upsert needs. */
record UpsertMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        List<Attribute> upserts = resource.extras().upserts();
        List<MethodSpec> methods = new ArrayList<>();
        if (!upserts.isEmpty()) {
            methods.add(toUpdate());
        }
        upserts.forEach(attribute -> methods.add(with(attribute)));
        return methods;
    }

    // public ArticleUpdate toUpdate() {
    //     return new ArticleUpdate(title, body);
    // }
    private MethodSpec toUpdate() {
        ClassName update = resource.names().update();
        CodeBlock arguments = resource.updatable().stream()
                .map(attribute -> CodeBlock.of("$N", attribute.member()))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("toUpdate")
                .addJavadoc(
                        "What replaces the $L, if it exists already.",
                        resource.names().noun())
                .addModifiers(Modifier.PUBLIC)
                .returns(update)
                .addStatement("return new $T($L)", update, arguments)
                .build();
    }

    // public ArticleCreate withSlug(String slug) {
    //     new Violations()
    //             .check("slug", this.slug == null || this.slug.equals(slug), "must be the same as in the path")
    //             .throwIfAny();
    //     return new ArticleCreate(title, slug, body);
    // }
    private MethodSpec with(Attribute upsert) {
        ClassName create = resource.names().create();
        String member = upsert.member();
        CodeBlock arguments = resource.creatable().stream()
                .map(attribute -> CodeBlock.of("$N", attribute.member()))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("with" + Names.capitalise(member))
                .addJavadoc("The same with the $L of the path; 422 if it has another.", Names.words(member, " "))
                .addModifiers(Modifier.PUBLIC)
                .returns(create)
                .addParameter(upsert.basic().boxed(), member)
                .addStatement(
                        "new $1T()\n.check($2S, this.$3N == null || this.$3N.equals($3N), $4S)\n.throwIfAny()",
                        platform.support().violations(),
                        member,
                        member,
                        "must be the same as in the path")
                .addStatement("return new $T($L)", create, arguments)
                .build();
    }
}
