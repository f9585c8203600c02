package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants and methods of a repository that read a tree. */
record TreeMethods(Platform platform, Resource resource) {

    /** As many levels as a statement goes up or down; circles in the data are left at the latest there. */
    private static final int MAX_DEPTH = 100;

    /** The parameter that is the key of what others are below; the underscore keeps it apart from those of filters. */
    private static final String TOP = "_top";

    private static final String ORDER = " order by a.depth";

    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        boolean checked =
                tree().movable().isPresent() || tree().creatableByKey().isPresent();
        if (checked || tree().isShownUpwards()) {
            constants.add(Selection.constant("ABOVE", above()));
        }
        if (tree().isShownDownwards()) {
            constants.add(Selection.constant("BELOW", below()));
        }
        return constants;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (tree().isShownDownwards()) {
            methods.add(findRoots());
            methods.add(findChildren());
            methods.add(findDescendants());
        }
        if (tree().isShownUpwards()) {
            methods.add(findAncestors());
        }
        return methods;
    }

    // with above as (
    //     select e.id as id, e.parent.id as parentId, 0 as depth from Category e where e.id = :id
    //     union all
    //     select e.id as id, e.parent.id as parentId, a.depth + 1 as depth
    //     from above a join Category e on e.id = a.parentId
    //     where a.depth < 100)
    private String above() {
        String columns = key() + " as id, " + parentKey() + " as parentId, ";
        return "with above as (\n    select " + columns + "0 as depth from " + from() + " where " + key()
                + " = :id\n    union all\n    select " + columns + "a.depth + 1 as depth\n    from above a join "
                + from()
                + " on " + key() + " = a.parentId\n    where a.depth < " + MAX_DEPTH + ")\n";
    }

    // with below as (
    //     select e.id as id, 1 as depth from Category e where e.parent.id = :_top
    //     union all
    //     select e.id as id, b.depth + 1 as depth
    //     from below b join Category e on e.parent.id = b.id
    //     where b.depth < 100 and e.id <> :_top)
    private String below() {
        return "with below as (\n    select " + key() + " as id, 1 as depth from " + from() + " where " + parentKey()
                + " = :_top\n    union all\n    select " + key()
                + " as id, b.depth + 1 as depth\n    from below b join "
                + from() + " on " + parentKey() + " = b.id\n    where b.depth < " + MAX_DEPTH + " and " + key()
                + " <> :_top)\n";
    }

    // public Page<CategoryView> findRoots(CategoryQuery query) {
    //     return findAll(query, new Where().restrict("e.parent.id is null"));
    // }
    private MethodSpec findRoots() {
        return finding("findRoots", page())
                .addParameter(names().query(), "query")
                .addStatement(
                        "return findAll(query, new $T().restrict($S))",
                        platform.support().where(),
                        parentKey() + " is null")
                .build();
    }

    // public Page<CategoryView> findChildren(Long id, CategoryQuery query) {
    //     return findAll(query, new Where().and("e.parent.id = :_top", "_top", id));
    // }
    private MethodSpec findChildren() {
        return findingBelow("findChildren", "", parentKey() + " = :" + TOP);
    }

    // public Page<CategoryView> findDescendants(Long id, CategoryQuery query) {
    //     return findAll(query, new Where().with(BELOW).and("e.id in (select b.id from below b)", "_top", id));
    // }
    private MethodSpec findDescendants() {
        return findingBelow("findDescendants", ".with(BELOW)", key() + " in (select b.id from below b)");
    }

    private MethodSpec findingBelow(String name, String with, String condition) {
        CodeBlock live = Conventions.live(resource, TOP)
                .map(restriction -> CodeBlock.of("\n.restrict($S)\n", restriction))
                .orElse(CodeBlock.of(""));
        return finding(name, page())
                .addParameter(resource.identity().type(), "id")
                .addParameter(names().query(), "query")
                .addStatement(
                        "return findAll(query,$Wnew $T()$L$L.and($S, $S, id))",
                        platform.support().where(),
                        with,
                        live,
                        condition,
                        TOP)
                .build();
    }

    // public Optional<Ancestors<CategoryView>> findAncestors(Long id) {
    //     String jpql = ABOVE + SELECT + " join above a on a.id = e.id order by a.depth";
    //     return Ancestors.ofPath(entityManager.createQuery(jpql, CategoryView.class)
    //             .setParameter("id", id)
    //             .getResultList());
    // }
    private MethodSpec findAncestors() {
        CodeBlock none = CodeBlock.of("$T.of()", ClassName.get("java.util", "Set"));
        TypeName ancestors = ParameterizedTypeName.get(platform.support().ancestors(), names().view());
        return finding("findAncestors", ParameterizedTypeName.get(ClassName.get("java.util", "Optional"), ancestors))
                .addStatement(
                        "$T jpql = ABOVE + $L + $S$L",
                        String.class,
                        Selection.reference(resource, none, none),
                        " join above a on a.id = " + key()
                                + (resource.restriction().isEmpty() ? ORDER : ""),
                        live())
                .addParameter(resource.identity().type(), "id")
                .addStatement(
                        "return $T.ofPath($L)",
                        platform.support().ancestors(),
                        ValueMethods.complete(
                                resource,
                                CodeBlock.of(
                                        "entityManager.createQuery(jpql, $T.class)\n.setParameter($S, id)\n.getResultList()",
                                        names().view(),
                                        "id")))
                .build();
    }

    //         + " where e.deletedAt is null"
    //         + " and exists (select o.id from Category o where o.id = :id and o.deletedAt is null)"
    //         + " order by a.depth"
    private CodeBlock live() {
        return resource.restriction()
                .map(seen -> CodeBlock.of(
                        "\n+ $S\n+ $S\n+ $S",
                        " where " + seen,
                        " and " + Conventions.live(resource, "id").orElseThrow(),
                        ORDER))
                .orElse(CodeBlock.of(""));
    }

    private static MethodSpec.Builder finding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
    }

    private Hierarchy tree() {
        return new Hierarchy(resource);
    }

    private String from() {
        return resource.entityName() + " " + Resource.ALIAS;
    }

    private String key() {
        return resource.path(resource.key());
    }

    private String parentKey() {
        return resource.path(tree().parent().orElseThrow());
    }

    private TypeName page() {
        return ParameterizedTypeName.get(platform.support().page(), names().view());
    }

    private Names names() {
        return resource.names();
    }
}
