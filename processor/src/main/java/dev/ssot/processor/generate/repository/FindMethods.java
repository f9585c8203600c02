package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Lookup;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a repository that find one entity: by its key, and by what else is unique. */
record FindMethods(Resource resource) {

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(find(
                "findById",
                ParameterSpec.builder(resource.identity().type(), "id").build(),
                resource.where(resource.identity().condition()),
                new KeyCode(resource).binding()));
        for (Lookup lookup : resource.lookups()) {
            methods.add(find(lookup));
        }
        return methods;
    }

    private MethodSpec find(Lookup lookup) {
        Attribute attribute = lookup.attribute();
        String variable = lookup.variable();
        return find(
                lookup.method(),
                ParameterSpec.builder(attribute.basic().boxed(), variable).build(),
                resource.where(resource.path(attribute) + " = :" + variable),
                CodeBlock.of("\n.setParameter($S, $N)", variable, variable));
    }

    // public Optional<ArticleView> findBySlug(String slug, Set<Expansion> expand) {
    //     List<ArticleView> rows = entityManager.createQuery(select(expand) + " where e.slug = :slug",
    // ArticleView.class)
    //             .setParameter("slug", slug)
    //             .getResultList();
    //     return expand(rows, expand).stream().findFirst();
    // }
    private MethodSpec find(String name, ParameterSpec key, String where, CodeBlock binding) {
        Names names = resource.names();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get("java.util", "Optional"), names.view()))
                .addParameter(key);
        if (!resource.expandable().isEmpty()) {
            method.addParameter(
                    ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.expansion()), "expand");
        }
        if (!resource.choosable().isEmpty()) {
            method.addParameter(ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.field()), "fields");
        }
        CodeBlock rows = CodeBlock.of(
                "entityManager.createQuery($L + $S,$W$T.class)$L\n.getResultList()",
                Selection.reference(resource, "expand", "fields"),
                where,
                new Polymorphism(resource).row(),
                binding);
        CodeBlock complete = ValueMethods.complete(resource, CodeBlock.of("rows"));
        boolean plain = new ValueStatements(resource).collections().isEmpty();
        if (plain && resource.expandableToMany().isEmpty()) {
            return method.addStatement("return $L\n.stream()$L\n.findFirst()", rows, RowSelection.toView(resource))
                    .build();
        }
        CodeBlock views = resource.inheritance().isRoot()
                ? CodeBlock.of("$L\n.stream()$L\n.toList()", rows, RowSelection.toView(resource))
                : rows;
        return method.addStatement("$T rows = $L", RepositoryGenerator.listOf(names.view()), views)
                .addStatement(
                        resource.expandableToMany().isEmpty()
                                ? "return $L.stream().findFirst()"
                                : "return expand($L, expand).stream().findFirst()",
                        complete)
                .build();
    }
}
