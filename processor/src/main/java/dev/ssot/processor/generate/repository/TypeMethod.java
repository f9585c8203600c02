package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The method of the repository of a root that tells what one entity is. */
record TypeMethod(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        Set<Operation> writes = resource.inheritance().writes();
        return writes.contains(Operation.UPDATE) || writes.contains(Operation.PATCH)
                ? List.of(requireType())
                : List.of();
    }

    // public String requireType(Long id) {
    //     return entityManager.createQuery(
    //             "select case type(e) when CardPayment then 'card' when Transfer then 'Transfer' end"
    //                     + " from Payment e where e.id = :id", String.class)
    //             .setParameter("id", id)
    //             .getResultList()
    //             .stream()
    //             .findFirst()
    //             .orElseThrow(() -> ProblemException.notFound("payment", id));
    // }
    private MethodSpec requireType() {
        String type = resource.inheritance().discriminator().orElseThrow().jpql(Resource.ALIAS);
        return MethodSpec.methodBuilder("requireType")
                .addJavadoc("What the entity with the id is; 404 if there is none.")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(resource.identity().type(), "id")
                .addStatement(
                        """
                        return entityManager.createQuery(
                        $S
                        + $S,$W$T.class)$L
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> $L)""",
                        "select " + type,
                        " from " + resource.entityName() + " e"
                                + resource.where(resource.identity().condition()),
                        String.class,
                        new KeyCode(resource).binding(),
                        new WriteMethods(platform, resource).notFound())
                .build();
    }
}
