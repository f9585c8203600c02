package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Conventions.SoftDelete;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of a repository that mark entities as deleted, undo that, and remove what is marked. */
record SoftDeleteMethods(Platform platform, Resource resource) {

    private static final ClassName CHRONO_UNIT = ClassName.get("java.time.temporal", "ChronoUnit");

    List<MethodSpec> methods() {
        Optional<SoftDelete> softDelete = resource.conventions().softDelete();
        if (softDelete.isEmpty() || !resource.supports(Operation.DELETE)) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(delete(softDelete.get()));
        methods.add(restore(softDelete.get()));
        if (softDelete.get().purge()) {
            methods.add(purge(softDelete.get()));
        }
        return methods;
    }

    // change(id, entityManager.createQuery(
    //         "update Comment e set e.deletedAt = :now"
    //                 + " where e.id = :id and e.deletedAt is null")
    //         .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS)));
    private MethodSpec delete(SoftDelete softDelete) {
        Attribute deletedAt = softDelete.attribute();
        CodeBlock parameters = now(softDelete);
        if (resource.isVersioned()) {
            Attribute version = resource.version().orElseThrow();
            return new DeleteMethod(platform, resource).marking(version, update(deletedAt, ":now"), parameters);
        }
        return new ChangeMethod(platform, resource)
                .calling(
                        "delete",
                        update(deletedAt, ":now"),
                        resource.where(resource.identity().condition()),
                        parameters)
                .addJavadoc("Marks an entity as deleted; 404 if there is none.")
                .build();
    }

    // "update Comment e set e.deletedAt = :now"
    //         + " where e.id in :ids and e.deletedAt is null")
    //         .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS)
    /** The beginning of a statement, and its parameters, that marks several entities as deleted. */
    Optional<CodeBlock> listed() {
        return resource.conventions()
                .softDelete()
                .map(softDelete -> CodeBlock.of(
                        "\n$S\n+ $S)$L",
                        update(softDelete.attribute(), ":now"),
                        resource.whereListed(),
                        now(softDelete)));
    }

    private CodeBlock now(SoftDelete softDelete) {
        return CodeBlock.of(
                "\n.setParameter($S, $T.now().truncatedTo($T.MICROS))$L",
                "now",
                softDelete.attribute().basic().java(),
                CHRONO_UNIT,
                version());
    }

    private MethodSpec restore(SoftDelete softDelete) {
        return new ChangeMethod(platform, resource)
                .calling("restore", update(softDelete.attribute(), "null"), whereDeleted(softDelete), version())
                .addJavadoc("Undoes a deletion; 404 if there is none to undo.")
                .build();
    }

    private MethodSpec purge(SoftDelete softDelete) {
        String jpql = "delete from " + resource.entityName() + " e" + whereDeleted(softDelete);
        CodeBlock body = resource.removedByStatement()
                ? deleteOne(jpql)
                : CodeBlock.builder()
                        .addStatement(
                                "entityManager.remove($L$L\n.orElseThrow(() -> $L))",
                                writes().found(),
                                writes().isDeleted(softDelete, "!="),
                                writes().notFound())
                        .addStatement("entityManager.flush()")
                        .build();
        return writes().writing("purge", body, new DeleteMethod(platform, resource).referenced())
                .addParameter(resource.identity().type(), "id")
                .addJavadoc("Removes for good what is marked as deleted; 404 if there is none.")
                .build();
    }

    // int deleted = entityManager.createQuery("delete from Comment e where e.id = :id and e.deletedAt is not null")
    //         .setParameter("id", id)
    //         .executeUpdate();
    private CodeBlock deleteOne(String jpql) {
        return CodeBlock.builder()
                .addStatement(
                        "int deleted = entityManager.createQuery($S)$L\n.executeUpdate()",
                        jpql,
                        new KeyCode(resource).binding())
                .beginControlFlow("if (deleted == 0)")
                .addStatement("throw $L", writes().notFound())
                .endControlFlow()
                .build();
    }

    // update Comment e set e.deletedAt = :now, e.version = e.version + 1
    // A change at the same time must notice by the version, or it would write back what it has read.
    private String update(Attribute deletedAt, String value) {
        String version = resource.version()
                .map(attribute -> ", e." + attribute.name() + " = "
                        + (isNumber(attribute) ? "e." + attribute.name() + " + 1" : ":version"))
                .orElse("");
        return "update " + resource.entityName() + " e set e." + deletedAt.name() + " = " + value + version;
    }

    /** The parameter for a version that is a time. */
    private CodeBlock version() {
        return resource.version()
                .filter(attribute -> !isNumber(attribute))
                .map(attribute -> CodeBlock.of(
                        "\n.setParameter($S, $T.now())",
                        "version",
                        attribute.basic().java()))
                .orElse(CodeBlock.of(""));
    }

    private static boolean isNumber(Attribute attribute) {
        return attribute.basic().type().jsonType().equals("integer");
    }

    private String whereDeleted(SoftDelete softDelete) {
        return " where " + resource.identity().condition() + " and " + softDelete.deleted(Resource.ALIAS);
    }

    private WriteMethods writes() {
        return new WriteMethods(platform, resource);
    }
}
