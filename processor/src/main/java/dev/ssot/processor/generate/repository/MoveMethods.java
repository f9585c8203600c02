package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Resource;
import java.util.List;

/** What a repository does to keep a tree one. */
record MoveMethods(Platform platform, Resource resource) {

    private static final String PAIRS_ABOVE = "select a.id, a.parentId from above a";

    List<MethodSpec> methods() {
        return new Hierarchy(resource).movable().map(this::checkMove).stream().toList();
    }

    // new TreeGuard(entityManager, "parentId").checkNew(category, category.getParent());
    //
    // where clients choose the key:
    // new TreeGuard(entityManager, "parentId")
    //         .checkNew(category, category.getParent(), ABOVE + "select a.id, a.parentId from above a");
    CodeBlock checkNew() {
        return new Hierarchy(resource)
                .creatable()
                .map(parent -> CodeBlock.builder()
                        .addStatement("$L.checkNew($N, $L$L)", guard(parent), entity(), read(parent), walk())
                        .build())
                .orElse(CodeBlock.of(""));
    }

    // Items.each(entities, entity -> new TreeGuard(entityManager, "parentId").checkNew(entity, entity.getParent()));
    CodeBlock checkAllNew() {
        return new Hierarchy(resource)
                .creatable()
                .map(parent -> CodeBlock.builder()
                        .addStatement(
                                "$T.each(entities,$Wentity -> $L.checkNew(entity, $L$L))",
                                platform.support().items(),
                                guard(parent),
                                parent.access().read("entity"),
                                walk())
                        .build())
                .orElse(CodeBlock.of(""));
    }

    // public void checkMove(Category category, @Nullable Category before) {
    //     try {
    //         new TreeGuard(entityManager, "parentId").checkMove(category, before, category.getParent(), ...);
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e);
    //     }
    // }
    private MethodSpec checkMove(Attribute parent) {
        String key = resource.path(resource.key());
        String pairs = "select " + key + ", " + resource.path(parent) + " from " + resource.entityName() + " e where "
                + key + " in :ids order by " + key;
        CodeBlock body = CodeBlock.builder()
                .addStatement(
                        "$L.checkMove($N, parent, $L,\nABOVE + $S,\n$S)",
                        guard(parent),
                        entity(),
                        read(parent),
                        PAIRS_ABOVE,
                        pairs)
                .build();
        return new WriteMethods(platform, resource)
                .writing("checkMove", body, CodeBlock.of(""))
                .addJavadoc(
                        "Keeps $L, whose parent was {@code parent} before this change, from being below itself; 409.",
                        English.withArticle(resource.names().noun()))
                .addParameter(resource.entity(), entity())
                .addParameter(platform.nullness().nullable(resource.entity()), "parent")
                .build();
    }

    private CodeBlock walk() {
        return new Hierarchy(resource).creatableByKey().isPresent()
                ? CodeBlock.of(", ABOVE + $S", PAIRS_ABOVE)
                : CodeBlock.of("");
    }

    private CodeBlock guard(Attribute parent) {
        return CodeBlock.of("new $T(entityManager, $S)", platform.support().treeGuard(), parent.member());
    }

    private String read(Attribute attribute) {
        return attribute.access().read(entity());
    }

    private String entity() {
        return resource.names().variable();
    }
}
