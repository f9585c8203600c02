package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The private method of a repository that changes one entity by one statement, and the methods that call it. */
record ChangeMethod(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        boolean marks = resource.conventions().softDelete().isPresent() && resource.supports(Operation.DELETE);
        boolean counts = !resource.conventions().counters().isEmpty();
        return marks || counts ? List.of(change()) : List.of();
    }

    // public void restore(Long id) {
    //     change(id, entityManager.createQuery(
    //             "update Comment e set e.deletedAt = null"
    //                     + " where e.id = :id and e.deletedAt is not null"));
    // }
    MethodSpec.Builder calling(String name, String update, String where, CodeBlock parameters) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.identity().type(), "id")
                .addStatement("change(id, entityManager.createQuery(\n$S\n+ $S)$L)", update, where, parameters);
    }

    // private void change(Long id, Query update) {
    //     try {
    //         if (update.setParameter("id", id).executeUpdate() == 0) {
    //             throw ProblemException.notFound("comment", id);
    //         }
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e);
    //     }
    // }
    private MethodSpec change() {
        WriteMethods writes = new WriteMethods(platform, resource);
        CodeBlock.Builder body = CodeBlock.builder();
        if (resource.identity().isComposite()) {
            body.addStatement("int changed = update$L\n.executeUpdate()", new KeyCode(resource).binding())
                    .beginControlFlow("if (changed == 0)");
        } else {
            body.beginControlFlow("if (update.setParameter($S, id).executeUpdate() == 0)", "id");
        }
        body.addStatement("throw $L", writes.notFound()).endControlFlow();
        return MethodSpec.methodBuilder("change")
                .addJavadoc("Changes the entity with the id by one statement; 404 if there is none.")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(resource.identity().type(), "id")
                .addParameter(JpaTypes.QUERY, "update")
                .addCode(WriteMethods.guarded(platform.support(), body.build(), taken()))
                .build();
    }

    // , () -> ProblemException.conflict("Another comment has the same slug by now.")
    private CodeBlock taken() {
        String members = resource.uniqueKeys().stream()
                .flatMap(key -> key.attributes().stream())
                .map(Attribute::member)
                .distinct()
                .collect(Collectors.joining(" or "));
        return resource.conventions().softDelete().isEmpty() || members.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ", () -> $T.conflict($S)",
                        platform.support().problemException(),
                        "Another " + resource.names().noun() + " has the same " + members + " by now.");
    }
}
