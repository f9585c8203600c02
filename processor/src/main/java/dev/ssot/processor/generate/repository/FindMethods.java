package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Lookup;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a repository that find one entity: by its key, and by what else is unique. */
record FindMethods(Resource resource) {

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(find("findById", "id", resource.key()));
        for (Lookup lookup : resource.lookups()) {
            methods.add(find(lookup.method(), lookup.variable(), lookup.attribute()));
        }
        return methods;
    }

    // public Optional<ArticleView> findBySlug(String slug, Set<Expansion> expand) {
    //     List<ArticleView> rows = entityManager.createQuery(select(expand) + " where e.slug = :slug",
    // ArticleView.class)
    //             .setParameter("slug", slug)
    //             .getResultList();
    //     return expand(rows, expand).stream().findFirst();
    // }
    private MethodSpec find(String name, String variable, Attribute attribute) {
        Names names = resource.names();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get("java.util", "Optional"), names.view()))
                .addParameter(attribute.basic().boxed(), variable);
        if (!resource.expandable().isEmpty()) {
            method.addParameter(
                    ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.expansion()), "expand");
        }
        if (!resource.choosable().isEmpty()) {
            method.addParameter(ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.field()), "fields");
        }
        CodeBlock rows = CodeBlock.of(
                "entityManager.createQuery($L + $S,$W$T.class)\n.setParameter($S, $N)\n.getResultList()",
                Selection.reference(resource, "expand", "fields"),
                resource.where(resource.path(attribute) + " = :" + variable),
                names.view(),
                variable,
                variable);
        if (resource.expandableToMany().isEmpty()) {
            return method.addStatement("return $L\n.stream()\n.findFirst()", rows)
                    .build();
        }
        return method.addStatement("$T rows = $L", RepositoryGenerator.listOf(names.view()), rows)
                .addStatement("return expand(rows, expand).stream().findFirst()")
                .build();
    }
}
