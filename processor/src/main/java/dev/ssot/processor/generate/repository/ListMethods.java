package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a repository that read lists, page by page, and count them. */
record ListMethods(Platform platform, Resource resource) {

    // public Page<ArticleView> findAll(ArticleQuery query, Where... within) {
    //     Where where = where(query.filter()).and(within);
    //     Slice<ArticleView> slice = Slice.of(query.page(), query.sort(), SortKey.ID, ArticleRepository::path);
    //     String jpql = SELECT + slice.where(where) + slice.orderBy();
    //     Page<ArticleView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, ArticleView.class)));
    //     return page.withItems(expand(page.items(), query.expand()))
    //             .withTotal(Total.ofTable(query.page().total(), entityManager, "Article", where));
    // }
    MethodSpec findAll() {
        Names names = resource.names();
        TypeName page = ParameterizedTypeName.get(support().page(), names.view());
        return MethodSpec.methodBuilder("findAll")
                .addModifiers(Modifier.PUBLIC)
                .returns(page)
                .addParameter(names.query(), "query")
                .addParameter(ArrayTypeName.of(support().where()), "within")
                .varargs()
                .addStatement("$T where = $L.and(within)", support().where(), where("query.filter()"))
                .addCode(new Search(platform, resource).slice())
                .addStatement(
                        "$T jpql = $L$L + slice.where(where) + slice.orderBy()",
                        String.class,
                        with(),
                        Selection.reference(resource, "query.expand()", "query.fields()"))
                .addStatement(
                        "$T page =$Wslice.fetch(where.bind(entityManager.createQuery(jpql, $T.class)))$L",
                        page,
                        new Polymorphism(resource).row(),
                        RowSelection.toView(resource))
                .addStatement("return page$L.withTotal($L)", items(), total())
                .build();
    }

    // .withItems(expand(page.items(), query.expand()))
    private CodeBlock items() {
        CodeBlock items = ValueMethods.complete(resource, CodeBlock.of("page.items()"));
        if (!resource.expandableToMany().isEmpty()) {
            return CodeBlock.of(".withItems(expand($L, query.expand()))\n", items);
        }
        return new ValueStatements(resource).collections().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(".withItems($L)\n", items);
    }

    // private static SortPath<ArticleView> path(ArticleQuery.SortKey key) {
    //     return switch (key) {
    //         case ID -> SortPath.of("e.id", ArticleView::id);
    //         case CREATED_AT -> SortPath.nullable("e.createdAt", ArticleView::createdAt);
    //     };
    // }
    MethodSpec path() {
        Names names = resource.names();
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Attribute key : resource.sortKeys()) {
            cases.add(
                    "case $N -> $T.$L($S, $L$L);\n",
                    Names.constant(key.member()),
                    support().sortPath(),
                    key.required() ? "of" : "nullable",
                    resource.path(key),
                    shown(new Polymorphism(resource).row(), key.member()),
                    held(key));
        }
        return MethodSpec.methodBuilder("path")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(support().sortPath(), new Polymorphism(resource).row()))
                .addParameter(names.sortKey(), "key")
                .addCode("return switch (key) {\n$>$L$<};\n", cases.build())
                .build();
    }

    // , Instant.class, Date::from
    private static CodeBlock held(Attribute key) {
        return HeldCode.of(key)
                .map(held -> CodeBlock.of(",$W$T.class,$W$L", key.basic().java(), HeldCode.maker(key.basic())))
                .orElse(CodeBlock.of(""));
    }

    // ArticleView::createdAt, or view -> view.seo() == null ? null : view.seo().title()
    private static CodeBlock shown(ClassName view, String member) {
        String[] steps = member.split("\\.");
        if (steps.length == 1) {
            return CodeBlock.of("$T::$N", view, member);
        }
        StringBuilder path = new StringBuilder("view");
        List<String> absent = new ArrayList<>();
        for (int step = 0; step < steps.length; step++) {
            path.append('.').append(steps[step]).append("()");
            if (step < steps.length - 1) {
                absent.add(path + " == null");
            }
        }
        return CodeBlock.of("view -> " + String.join("$W|| ", absent) + "$W? null$W: $L", path);
    }

    // public long count(ArticleQuery.Filter filter, Where... within) {
    //     Where where = where(filter).and(within);
    //     String jpql = "select count(e) from Article e" + where;
    //     return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    // }
    MethodSpec count() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("count").addModifiers(Modifier.PUBLIC).returns(long.class);
        if (resource.isFiltered()) {
            method.addParameter(resource.names().filter(), "filter");
        }
        return method.addParameter(ArrayTypeName.of(support().where()), "within")
                .varargs()
                .addStatement("$T where = $L.and(within)", support().where(), where("filter"))
                .addStatement(
                        "$T jpql = $L$S + where",
                        String.class,
                        with(),
                        "select count(e) from " + resource.entityName() + " e")
                .addStatement(
                        "return where.bind(entityManager.createQuery(jpql, $T.class)).getSingleResult()", Long.class)
                .build();
    }

    /** The conditions of a query: where nothing can be filtered by, there are none. */
    private CodeBlock where(String filter) {
        return resource.isFiltered()
                ? CodeBlock.of("where($L)", filter)
                : CodeBlock.of(
                        "new $T()$L",
                        support().where(),
                        resource.restriction()
                                .map(live -> CodeBlock.of(".restrict($S)", live))
                                .orElse(CodeBlock.of("")));
    }

    /** A condition of a tree may refer to a named subquery, which comes first. */
    private String with() {
        return new Hierarchy(resource).isShownDownwards() ? "where.with() + " : "";
    }

    private CodeBlock total() {
        return CodeBlock.of(
                "$T.$L(query.page().total(), entityManager, $S, where)",
                support().total(),
                resource.wholeTable() ? "ofTable" : "of",
                resource.entityName());
    }

    private SupportTypes support() {
        return platform.support();
    }
}
