package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleRepository}: reads select straight into the view, writes leave what SQL allows. */
public final class RepositoryGenerator implements ResourceGenerator {

    private final Platform platform;

    public RepositoryGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        Names names = resource.names();
        Selection selection = new Selection(resource);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.repository())
                .addJavadoc("Reads and writes $L.", names.plural())
                .addAnnotations(platform.beans().repository())
                .addModifiers(Modifier.PUBLIC)
                .addFields(selection.constants())
                .addField(JpaTypes.ENTITY_MANAGER, "entityManager", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        if (resource.supports(Operation.LIST)) {
            type.addMethod(findAll(resource));
        }
        type.addMethod(findById(resource));
        if (resource.isQueried()) {
            type.addMethod(count(resource));
        }
        type.addMethod(exists(resource));
        type.addMethods(new WriteMethods(platform, resource).methods());
        type.addMethods(new BulkMethods(platform, resource).methods());
        type.addMethods(new UpsertMethods(resource).methods());
        type.addMethods(new QueryMethods(platform, resource).methods());
        selection.method().ifPresent(type::addMethod);
        return List.of(new JavaType(names.repository(), type));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addAnnotations(platform.beans().constructor())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JpaTypes.ENTITY_MANAGER, "entityManager")
                .addStatement("this.entityManager = entityManager")
                .build();
    }

    // public Page<ArticleView> findAll(ArticleQuery query) {
    //     Where where = where(query.filter());
    //     String jpql = SELECT + where + Sort.orderBy(query.sort(), ArticleRepository::path, "e.id");
    //     List<ArticleView> rows = where.bind(entityManager.createQuery(jpql, ArticleView.class))
    //             .setFirstResult(query.page().offset())
    //             .setMaxResults(query.page().limit())
    //             .getResultList();
    //     return Page.of(rows, query.page());
    // }
    private MethodSpec findAll(Resource resource) {
        Names names = resource.names();
        TypeName page = ParameterizedTypeName.get(platform.support().page(), names.view());
        MethodSpec.Builder method = MethodSpec.methodBuilder("findAll")
                .addModifiers(Modifier.PUBLIC)
                .returns(page)
                .addParameter(names.query(), "query");
        if (resource.isFiltered()) {
            method.addStatement(
                    "$T where = where(query.filter())", platform.support().where());
        }
        method.addCode(rows(resource));
        if (resource.expandableToMany().isEmpty()) {
            return method.addStatement(
                            "return $T.of(rows, query.page())",
                            platform.support().page())
                    .build();
        }
        return method.addStatement(
                        "$T page = $T.of(rows, query.page())",
                        page,
                        platform.support().page())
                .addStatement("return page.withItems(expand(page.items(), query.expand()))")
                .build();
    }

    /** The statements that read one page's rows, and one more. */
    private CodeBlock rows(Resource resource) {
        Names names = resource.names();
        CodeBlock create = CodeBlock.of("entityManager.createQuery(jpql, $T.class)", names.view());
        return CodeBlock.builder()
                .addStatement(
                        "$T jpql = $L$L + $T.orderBy(query.sort(), $T::path, $S)",
                        String.class,
                        Selection.reference(resource, "query.expand()"),
                        resource.isFiltered() ? " + where" : "",
                        platform.support().sort(),
                        names.repository(),
                        resource.path(resource.key()))
                .addStatement(
                        """
                        $T rows = $L
                        .setFirstResult(query.page().offset())
                        .setMaxResults(query.page().limit())
                        .getResultList()""",
                        listOf(names.view()),
                        resource.isFiltered() ? CodeBlock.of("where.bind($L)", create) : create)
                .build();
    }

    // public Optional<ArticleView> findById(Long id, Set<Expansion> expand)
    private MethodSpec findById(Resource resource) {
        Names names = resource.names();
        MethodSpec.Builder method = MethodSpec.methodBuilder("findById")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get("java.util", "Optional"), names.view()))
                .addParameter(resource.key().basic().boxed(), "id");
        if (!resource.expandable().isEmpty()) {
            method.addParameter(
                    ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.expansion()), "expand");
        }
        CodeBlock rows = CodeBlock.of(
                "entityManager.createQuery($L + $S, $T.class)\n.setParameter($S, id)\n.getResultList()",
                Selection.reference(resource, "expand"),
                " where " + resource.path(resource.key()) + " = :id",
                names.view(),
                "id");
        if (resource.expandableToMany().isEmpty()) {
            return method.addStatement("return $L\n.stream()\n.findFirst()", rows)
                    .build();
        }
        return method.addStatement("$T rows = $L", listOf(names.view()), rows)
                .addStatement("return expand(rows, expand).stream().findFirst()")
                .build();
    }

    // public long count(ArticleQuery.Filter filter) {
    //     Where where = where(filter);
    //     String jpql = "select count(e) from Article e" + where;
    //     return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    // }
    private MethodSpec count(Resource resource) {
        String jpql = "select count(e) from " + resource.entityName() + " e";
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("count").addModifiers(Modifier.PUBLIC).returns(long.class);
        if (!resource.isFiltered()) {
            return method.addStatement(
                            "return entityManager.createQuery($S, $T.class).getSingleResult()", jpql, Long.class)
                    .build();
        }
        return method.addParameter(resource.names().filter(), "filter")
                .addStatement("$T where = where(filter)", platform.support().where())
                .addStatement("$T jpql = $S + where", String.class, jpql)
                .addStatement(
                        "return where.bind(entityManager.createQuery(jpql, $T.class)).getSingleResult()", Long.class)
                .build();
    }

    private static MethodSpec exists(Resource resource) {
        String jpql = "select count(e) from " + resource.entityName() + " e where " + resource.path(resource.key())
                + " = :id";
        return MethodSpec.methodBuilder("exists")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(resource.key().basic().boxed(), "id")
                .addStatement(
                        "return entityManager.createQuery($S, $T.class)\n.setParameter($S, id)\n.getSingleResult() > 0",
                        jpql,
                        Long.class,
                        "id")
                .build();
    }

    private static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "List"), type);
    }
}
