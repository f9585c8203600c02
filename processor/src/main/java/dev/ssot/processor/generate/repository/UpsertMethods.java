package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a repository that find an entity by a unique value, to be replaced. */
record UpsertMethods(Resource resource) {

    List<MethodSpec> methods() {
        return resource.extras().upserts().stream().map(this::find).toList();
    }

    // public Optional<Article> findEntityBySlug(String slug) {
    //     return entityManager.createQuery("select e from Article e where e.slug = :value", Article.class)
    //             .setParameter("value", slug)
    //             .setLockMode(LockModeType.PESSIMISTIC_WRITE)
    //             .getResultStream()
    //             .findFirst();
    // }
    private MethodSpec find(Attribute attribute) {
        String variable = Names.parameter(attribute.name());
        String jpql = "select e from " + resource.entityName() + " e"
                + resource.where(resource.path(attribute) + " = :value");
        CodeBlock lock = resource.isVersioned()
                ? CodeBlock.of("")
                : CodeBlock.of(".setLockMode($T.PESSIMISTIC_WRITE)\n", JpaTypes.LOCK_MODE);
        return MethodSpec.methodBuilder("findEntityBy" + Names.capitalise(attribute.name()))
                .addJavadoc(
                        resource.isVersioned()
                                ? "The entity itself, to be changed within the transaction."
                                : "The entity itself, locked to be changed within the transaction.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get("java.util", "Optional"), resource.entity()))
                .addParameter(attribute.basic().boxed(), variable)
                .addStatement(
                        "return entityManager.createQuery($S,$W$T.class)\n.setParameter($S, $N)\n$L.getResultList()\n.stream()\n.findFirst()",
                        jpql,
                        resource.entity(),
                        "value",
                        variable,
                        lock)
                .build();
    }
}
