package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ArrayTypeName;
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
        type.addMethods(new FindMethods(resource).methods());
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

    // public Page<ArticleView> findAll(ArticleQuery query, Where... within) {
    //     Where where = where(query.filter()).and(within);
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
                .addParameter(names.query(), "query")
                .addParameter(ArrayTypeName.of(platform.support().where()), "within")
                .varargs()
                .addStatement(
                        "$T where = $L.and(within)", platform.support().where(), where(resource, "query.filter()"))
                .addCode(rows(resource));
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

    /** The conditions of a query: where nothing can be filtered by, there are none. */
    private CodeBlock where(Resource resource, String filter) {
        return resource.isFiltered()
                ? CodeBlock.of("where($L)", filter)
                : CodeBlock.of("new $T()", platform.support().where());
    }

    /** The statements that read one page's rows, and one more. */
    private CodeBlock rows(Resource resource) {
        Names names = resource.names();
        return CodeBlock.builder()
                .addStatement(
                        "$T jpql = $L + where + $T.orderBy(query.sort(), $T::path, $S)",
                        String.class,
                        Selection.reference(resource, "query.expand()", "query.fields()"),
                        platform.support().sort(),
                        names.repository(),
                        resource.path(resource.key()))
                .addStatement("""
                        $T rows = where.bind(entityManager.createQuery(jpql, $T.class))
                        .setFirstResult(query.page().offset())
                        .setMaxResults(query.page().limit())
                        .getResultList()""", listOf(names.view()), names.view())
                .build();
    }

    // public long count(ArticleQuery.Filter filter, Where... within) {
    //     Where where = where(filter).and(within);
    //     String jpql = "select count(e) from Article e" + where;
    //     return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    // }
    private MethodSpec count(Resource resource) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("count").addModifiers(Modifier.PUBLIC).returns(long.class);
        if (resource.isFiltered()) {
            method.addParameter(resource.names().filter(), "filter");
        }
        return method.addParameter(ArrayTypeName.of(platform.support().where()), "within")
                .varargs()
                .addStatement("$T where = $L.and(within)", platform.support().where(), where(resource, "filter"))
                .addStatement(
                        "$T jpql = $S + where", String.class, "select count(e) from " + resource.entityName() + " e")
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

    static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "List"), type);
    }
}
