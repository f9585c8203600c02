package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method of a repository that makes the slugs which a new entity lacks, and the statements that call it. */
record SlugStatements(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        return makesSlugs() && resource.supports(Operation.CREATE) ? List.of(fillSlugs()) : List.of();
    }

    // fillSlugs(article);
    CodeBlock fill() {
        return makesSlugs()
                ? CodeBlock.builder()
                        .addStatement("fillSlugs($N)", resource.names().variable())
                        .build()
                : CodeBlock.of("");
    }

    // for (Article entity : entities) {
    //     fillSlugs(entity);
    //     entityManager.persist(entity);
    // }
    CodeBlock persistAll() {
        if (!makesSlugs()) {
            return CodeBlock.builder()
                    .addStatement("entities.forEach(entityManager::persist)")
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("for ($T entity : entities)", resource.entity())
                .addStatement("fillSlugs(entity)")
                .addStatement("entityManager.persist(entity)")
                .endControlFlow()
                .build();
    }

    // private void fillSlugs(Article article) {
    //     if (article.getSlug() == null) {
    //         article.setSlug(Slugs.of(article.getTitle(), "slug", "article", 100)
    //                 .firstFree(entityManager, "select e.slug from Article e where e.slug in ?1"));
    //     }
    // }
    private MethodSpec fillSlugs() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fillSlugs")
                .addJavadoc(
                        "Makes what a client has not named; the query sees what was stored before in the transaction.")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(resource.entity(), resource.names().variable());
        resource.conventions().slugs().forEach(slug -> method.addCode(make(slug)));
        return method.build();
    }

    private CodeBlock make(Conventions.Slug slug) {
        String entity = resource.names().variable();
        Access access = slug.attribute().access();
        String path = resource.path(slug.attribute());
        CodeBlock made = CodeBlock.of(
                "$T.of($L, $S, $S, $L)\n.firstFree(entityManager, $S)",
                platform.support().slugs(),
                slug.source().access().read(entity),
                slug.attribute().member(),
                Names.words(resource.entity().simpleName(), "-"),
                slug.length(),
                "select " + path + " from " + resource.entityName() + " e where " + path + " in ?1");
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", access.read(entity))
                .addStatement(access.writesField() ? "$N.$N = $L" : "$N.$N($L)", entity, access.writer(), made)
                .endControlFlow()
                .build();
    }

    private boolean makesSlugs() {
        return !resource.conventions().slugs().isEmpty();
    }
}
