package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method of a repository that tells whether there is an entity, for those who found nothing and have to say why. */
record ExistsMethod(Resource resource) {

    List<MethodSpec> methods() {
        return isCalled() ? List.of(exists()) : List.of();
    }

    private boolean isCalled() {
        boolean deletesVersions =
                resource.isVersioned() && resource.supports(Operation.DELETE) && !resource.deletesEntity();
        boolean countsDownToZero = resource.conventions().counters().stream()
                .anyMatch(counter -> counter.decrement() && !counter.negative());
        boolean listsBelow = !resource.subResources().isEmpty() || new Hierarchy(resource).isShownDownwards();
        return deletesVersions || countsDownToZero || listsBelow;
    }

    // public boolean exists(Long id) {
    //     return entityManager.createQuery("select count(e) from Article e where e.id = :id", Long.class)
    //             .setParameter("id", id)
    //             .getSingleResult() > 0;
    // }
    private MethodSpec exists() {
        String jpql = "select count(e) from " + resource.entityName() + " e"
                + resource.where(resource.identity().condition());
        // A condition for each part of a key makes the line longer than others can be.
        String space = resource.identity().isComposite() ? "$Z" : "";
        return MethodSpec.methodBuilder("exists")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(resource.identity().type(), "id")
                .addStatement(
                        "return entityManager.createQuery(" + space + "$S,$W$T.class)$L\n.getSingleResult() > 0",
                        jpql,
                        Long.class,
                        new KeyCode(resource).binding())
                .build();
    }
}
