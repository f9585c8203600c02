package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a mapper works with: references to other entities, and the caller. */
record Dependencies(Platform platform, Resource resource) {

    /** A field, and how the constructor fills it. */
    private record Dependency(TypeName type, String name, CodeBlock value) {}

    /**
     * The field by which an attribute refers to entities that may be deleted and still be there.
     *
     * @param owner whose attribute it is, if not the resource's own: {@code line}
     */
    static String live(String owner, Attribute reference) {
        return "live" + Names.capitalise(owner) + Names.capitalise(reference.name());
    }

    List<FieldSpec> fields() {
        return dependencies().stream()
                .map(dependency -> FieldSpec.builder(
                                dependency.type(), dependency.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    // public ArticleMapper(EntityManager entityManager, ObjectProvider<CurrentUser> currentUser) {
    //     this.references = new References(entityManager);
    //     this.currentUser = currentUser.getIfAvailable(CurrentUser::none);
    // }
    Optional<MethodSpec> constructor() {
        List<Dependency> dependencies = dependencies();
        if (dependencies.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addAnnotations(platform.beans().constructor())
                .addModifiers(Modifier.PUBLIC);
        if (needs().references() || needs().liveReferences()) {
            constructor.addParameter(JpaTypes.ENTITY_MANAGER, "entityManager");
        }
        if (needs().user()) {
            constructor.addParameter(
                    platform.beans().optional(platform.support().currentUser()), "currentUser");
        }
        dependencies.forEach(
                dependency -> constructor.addStatement("this.$N = $L", dependency.name(), dependency.value()));
        return Optional.of(constructor.build());
    }

    private List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        if (needs().references()) {
            ClassName references = platform.support().references();
            dependencies.add(
                    new Dependency(references, "references", CodeBlock.of("new $T(entityManager)", references)));
        }
        if (needs().liveReferences()) {
            resource.guardedReferences().forEach(reference -> dependencies.add(guard("", reference)));
            for (Attribute items : resource.composed()) {
                String owner = resource.names().itemVariable(items);
                items.composition().guardedReferences().forEach(reference -> dependencies.add(guard(owner, reference)));
            }
        }
        if (needs().user()) {
            ClassName currentUser = platform.support().currentUser();
            CodeBlock value = platform.beans().optionalOrElse("currentUser", currentUser, "none");
            dependencies.add(new Dependency(currentUser, "currentUser", value));
        }
        return dependencies;
    }

    private MappingNeeds needs() {
        return new MappingNeeds(resource);
    }

    // new LiveReferences<>(entityManager, Author.class, "authorId",
    //         "select t.id from Author t where t.id in ?1 and t.deletedAt is null")
    private Dependency guard(String owner, Attribute reference) {
        Relation target = reference.target();
        String key = target.identity("t");
        String jpql = "select " + key + " from " + target.targetEntityName() + " t where " + key + " in ?1"
                + target.restriction("t").map(live -> " and " + live).orElse("");
        CodeBlock value = CodeBlock.of(
                "new $T<>(entityManager, $T.class, $S,\n$S)",
                platform.support().liveReferences(),
                target.target(),
                reference.member(),
                jpql);
        TypeName type = ParameterizedTypeName.get(platform.support().liveReferences(), target.target());
        return new Dependency(type, live(owner, reference), value);
    }
}
