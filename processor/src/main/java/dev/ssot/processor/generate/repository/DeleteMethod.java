package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method of a repository that deletes: by one statement where nobody needs the entity, else the entity. */
record DeleteMethod(Platform platform, Resource resource) {

    // public void delete(Long id, Precondition precondition) {
    //     try {
    //         ...
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this
    // article."));
    //     }
    // }
    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("delete")
                .addJavadoc(
                        resource.isVersioned()
                                ? "Removes an entity; 404 if there is none, 412 if its version is not the expected one."
                                : "Removes an entity; 404 if there is none.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.identity().type(), "id")
                .addParameters(precondition(platform, resource));
        if (resource.removedByStatement()) {
            resource.version().ifPresent(version -> method.addCode(where(version)));
            return method.addCode(WriteMethods.guarded(support(), statement(), referenced()))
                    .build();
        }
        return method.addCode(WriteMethods.guarded(support(), removal(), referenced()))
                .build();
    }

    // , () -> ProblemException.conflict("Other resources still refer to this article.")
    CodeBlock referenced() {
        return CodeBlock.of(
                ",$W() -> $T.conflict($S)",
                support().problemException(),
                "Other resources still refer to this " + resource.names().noun() + ".");
    }

    /** The same for an entity with a version that a deletion only marks, by the beginning of a statement. */
    MethodSpec marking(Attribute version, String update, CodeBlock parameters) {
        CodeBlock body = CodeBlock.builder()
                .addStatement(
                        "int deleted = where.bind(entityManager.createQuery(\n$S + where))$L\n.executeUpdate()",
                        update,
                        parameters)
                .beginControlFlow("if (deleted == 0)")
                .addStatement("throw $L", nothingDeleted())
                .endControlFlow()
                .build();
        return MethodSpec.methodBuilder("delete")
                .addJavadoc(
                        "Marks an entity as deleted; 404 if there is none, 412 if its version is not the expected one.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.identity().type(), "id")
                .addParameters(precondition(platform, resource))
                .addCode(where(version))
                .addCode(WriteMethods.guarded(support(), body, CodeBlock.of("")))
                .build();
    }

    static List<ParameterSpec> precondition(Platform platform, Resource resource) {
        return resource.isVersioned()
                ? List.of(ParameterSpec.builder(platform.support().precondition(), "precondition")
                        .build())
                : List.of();
    }

    // Where where = new Where()
    //         .and("e.id = :id", "id", id)
    //         .andIfPresent("e.version in :versions", "versions", precondition.versions(Long::valueOf));
    private CodeBlock where(Attribute version) {
        Value value = version.basic();
        return CodeBlock.builder()
                .addStatement(
                        "$1T where = new $1T()$2L$7L\n.andIfPresent($3S, $4S, precondition.versions($5T::$6L))",
                        support().where(),
                        new KeyCode(resource).conditions(),
                        resource.path(version) + " in :versions",
                        "versions",
                        value.boxed(),
                        value.type().parser(),
                        resource.restriction()
                                .map(live -> CodeBlock.of("\n.restrict($S)", live))
                                .orElse(CodeBlock.of("")))
                .build();
    }

    // int deleted = entityManager.createQuery("delete from Article e where e.id = :id")
    //         .setParameter("id", id)
    //         .executeUpdate();
    // if (deleted == 0) {
    //     throw ProblemException.notFound("article", id);
    // }
    private CodeBlock statement() {
        String jpql = "delete from " + resource.entityName() + " e";
        CodeBlock.Builder body = CodeBlock.builder();
        if (resource.isVersioned()) {
            body.addStatement("int deleted = where.bind(entityManager.createQuery($S + where)).executeUpdate()", jpql);
        } else {
            body.addStatement(
                    "int deleted = entityManager.createQuery($S)$L\n.executeUpdate()",
                    jpql + " where " + resource.identity().condition(),
                    new KeyCode(resource).binding());
        }
        return body.beginControlFlow("if (deleted == 0)")
                .addStatement("throw $L", nothingDeleted())
                .endControlFlow()
                .build();
    }

    // precondition.namesVersions() && exists(id)
    //         ? ProblemException.preconditionFailed()
    //         : ProblemException.notFound("article", id)
    private CodeBlock nothingDeleted() {
        CodeBlock notFound = CodeBlock.of(
                "$T.notFound($S, id)",
                support().problemException(),
                resource.names().noun());
        return resource.isVersioned()
                ? CodeBlock.of(
                        "precondition.namesVersions() && exists(id)\n? $T.preconditionFailed()\n: $L",
                        support().problemException(),
                        notFound)
                : notFound;
    }

    // Article article = require(id);
    // precondition.check(article.getVersion());
    // entityManager.remove(article);
    // entityManager.flush();
    private CodeBlock removal() {
        CodeBlock.Builder body = CodeBlock.builder();
        String entity = resource.names().variable();
        resource.version()
                .ifPresentOrElse(
                        version -> body.addStatement("$T $N = require(id)", resource.entity(), entity)
                                .addStatement(
                                        "precondition.check($L)",
                                        version.access().read(entity))
                                .addStatement("entityManager.remove($N)", entity),
                        () -> body.addStatement("entityManager.remove(require(id))"));
        return body.addStatement("entityManager.flush()").build();
    }

    private SupportTypes support() {
        return platform.support();
    }
}
