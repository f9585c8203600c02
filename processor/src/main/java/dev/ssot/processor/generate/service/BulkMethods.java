package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a service that write several entities: all of them, or none. */
record BulkMethods(Platform platform, Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    List<MethodSpec> methods() {
        Bulk bulk = resource.extras().bulk();
        List<MethodSpec> methods = new ArrayList<>();
        if (bulk.lists(Bulk.Kind.CREATE)) {
            methods.add(createAll());
        }
        if (bulk.lists(Bulk.Kind.UPDATE)) {
            methods.add(patchAll());
        }
        if (bulk.lists(Bulk.Kind.DELETE)) {
            methods.add(deleteAll());
        }
        if (bulk.filters(Bulk.Kind.UPDATE)) {
            methods.add(patchMatching(bulk));
        }
        if (bulk.filters(Bulk.Kind.DELETE)) {
            methods.add(deleteMatching(bulk));
        }
        return methods;
    }

    // @Transactional
    // public List<ArticleView> createAll(List<ArticleCreate> inputs) {
    //     Items.check(inputs, validator::validate);
    //     List<Article> entities = inputs.stream().map(mapper::toEntity).toList();
    //     Items.each(inputs, entities, (input, entity) -> hooks.beforeCreate(entity, input));
    //     repository.insertAll(entities);
    //     Items.each(entities, hooks::afterCreate);
    //     repository.flushAll(entities);
    //     return entities.stream().map(mapper::toView).toList();
    // }
    private MethodSpec createAll() {
        return writing("createAll", listOf(names().view()))
                .addJavadoc("Creates all, or none; each rule is applied to all of them before the next.")
                .addParameter(listOf(names().create()), "inputs")
                .addStatement("$T.check(inputs, validator::validate)", items())
                .addStatement("$T entities = $L", listOf(resource.entity()), mapped())
                .addStatement(
                        "$T.each(inputs, entities, (input, entity) -> hooks.beforeCreate(entity, input))", items())
                .addStatement("repository.insertAll(entities)")
                .addStatement("$T.each(entities, hooks::afterCreate)", items())
                .addStatement(flush())
                .addStatement("return entities.stream().map(mapper::toView).toList()")
                .build();
    }

    /** Where clients send keys of what belongs to an entity, these can be wrong. */
    private CodeBlock mapped() {
        return resource.composed().isEmpty()
                ? CodeBlock.of("inputs.stream().map(mapper::toEntity).toList()")
                : CodeBlock.of("$T.map(inputs, mapper::toEntity)", items());
    }

    // @Transactional
    // public List<ArticleView> patchAll(List<ArticleBulkPatch.Item> items) {
    //     Items.check(items, item -> validator.validate(item.patch()));
    //     List<Article> entities = repository.requireAll(items.stream().map(ArticleBulkPatch.Item::id).toList());
    //     Items.check(items, entities, (item, entity) -> Items.checkVersion(item.version(), entity.getVersion()));
    //     Items.each(items, entities, (item, entity) -> {
    //         mapper.patch(entity, item.patch());
    //         hooks.beforePatch(entity, item.patch());
    //     });
    //     ...
    private MethodSpec patchAll() {
        ClassName item = names().bulkPatch().nestedClass("Item");
        MethodSpec.Builder method = writing("patchAll", listOf(names().view()))
                .addJavadoc("Changes all, or none; each rule is applied to all of them before the next.")
                .addParameter(listOf(item), "items");
        if (!resource.patchesCompletely()) {
            method.addStatement("$T.check(items, item -> validator.validate(item.patch()))", items());
        }
        method.addStatement(
                "$T entities =$Wrepository.requireAll(items.stream().map($T::id).toList())",
                listOf(resource.entity()),
                item);
        resource.version()
                .ifPresent(version -> method.addStatement(
                        "$1T.check(items, entities, (item, entity) -> $1T.checkVersion(item.version(), $2L))",
                        items(),
                        version.access().read("entity")));
        if (resource.patchesCompletely()) {
            method.addStatement(
                    "$T.check(items, entities, (item, entity) -> validator.validate(item.patch(), entity))", items());
        }
        VersionCount versions = new VersionCount(resource);
        return method.addCode(versions.rememberSeveral())
                .addCode(tree().parents())
                .addCode("$T.each(items, entities, (item, entity) -> {\n$>", items())
                .addStatement("mapper.patch(entity, item.patch())")
                .addStatement("hooks.beforePatch(entity, item.patch())")
                .addCode("$<});\n")
                .addStatement(flush())
                .addCode(versions.countSeveral("items.get(index).patch()"))
                .addCode(tree().checkItemMoves())
                .addStatement("$T.each(entities, hooks::afterUpdate)", items())
                .addStatement(flush())
                .addStatement("return entities.stream().map(mapper::toView).toList()")
                .build();
    }

    // @Transactional
    // public void deleteAll(List<Long> ids) {
    //     Items.each(ids, hooks::beforeDelete);
    //     repository.deleteAll(ids);
    //     Items.each(ids, hooks::afterDelete);
    // }
    private MethodSpec deleteAll() {
        return writing("deleteAll", TypeName.VOID)
                .addJavadoc("Deletes all, or none.")
                .addParameter(listOf(key()), "ids")
                .addStatement("$T.each(ids, hooks::beforeDelete)", items())
                .addStatement("repository.deleteAll(ids)")
                .addStatement("$T.each(ids, hooks::afterDelete)", items())
                .build();
    }

    // @Transactional
    // public long patchMatching(ArticleQuery.Filter filter, ArticlePatch input, MaxAffected limit) {
    //     validator.validate(input);
    //     List<Article> entities = repository.requireMatching(filter, limit.within(1000));
    //     for (Article entity : entities) {
    //         mapper.patch(entity, input);
    //         hooks.beforePatch(entity, input);
    //     }
    //     repository.flushMatching(entities);
    //     ...
    private MethodSpec patchMatching(Bulk bulk) {
        boolean completely = resource.patchesCompletely();
        VersionCount versions = new VersionCount(resource);
        MethodSpec.Builder method = filtered("patchMatching", "Changes")
                .addParameter(names().patch(), "input")
                .addParameter(platform.support().maxAffected(), "limit");
        if (!completely) {
            method.addStatement("validator.validate(input)");
        }
        method.addStatement(
                        "$T entities = repository.requireMatching(filter, limit.within($L))",
                        listOf(resource.entity()),
                        bulk.maxAffected())
                .addCode(versions.rememberSeveral())
                .addCode(tree().parents())
                .beginControlFlow("for ($T entity : entities)", resource.entity());
        if (completely) {
            method.addStatement("validator.validate(input, entity)");
        }
        return method.addStatement("mapper.patch(entity, input)")
                .addStatement("hooks.beforePatch(entity, input)")
                .endControlFlow()
                .addStatement(flushMatching())
                .addCode(versions.countSeveral("input"))
                .addCode(tree().checkMoves())
                .addStatement("entities.forEach(hooks::afterUpdate)")
                .addStatement(flushMatching())
                .addStatement("return entities.size()")
                .build();
    }

    // @Transactional
    // public long deleteMatching(ArticleQuery.Filter filter, MaxAffected limit) {
    //     List<Long> ids = repository.findMatchingIds(filter, limit.within(1000));
    //     ids.forEach(hooks::beforeDelete);
    //     repository.deleteAll(ids);
    //     ids.forEach(hooks::afterDelete);
    //     return ids.size();
    // }
    private MethodSpec deleteMatching(Bulk bulk) {
        return filtered("deleteMatching", "Deletes")
                .addParameter(platform.support().maxAffected(), "limit")
                .addStatement(
                        "$T ids = repository.findMatchingIds(filter, limit.within($L))",
                        listOf(key()),
                        bulk.maxAffected())
                .addStatement("ids.forEach(hooks::beforeDelete)")
                .addStatement("repository.deleteAll(ids)")
                .addStatement("ids.forEach(hooks::afterDelete)")
                .addStatement("return ids.size()")
                .build();
    }

    private MethodSpec.Builder filtered(String name, String verb) {
        return writing(name, TypeName.LONG)
                .addJavadoc("$L all $L that match, and says how many; 409 if that is too many.", verb, names().plural())
                .addParameter(names().filter(), "filter");
    }

    private CodeBlock flush() {
        return CodeBlock.of(
                resource.isDiagnosed() || platform.beanValidation()
                        ? "repository.flushAll(entities)"
                        : "repository.flush()");
    }

    private CodeBlock flushMatching() {
        return CodeBlock.of(resource.isDiagnosed() ? "repository.flushMatching(entities)" : "repository.flush()");
    }

    private TreeMethods tree() {
        return new TreeMethods(platform, resource);
    }

    private MethodSpec.Builder writing(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(platform.beans().transaction())
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    private Names names() {
        return resource.names();
    }

    private TypeName key() {
        return resource.identity().type();
    }

    private ClassName items() {
        return platform.support().items();
    }

    private static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(LIST, type);
    }
}
