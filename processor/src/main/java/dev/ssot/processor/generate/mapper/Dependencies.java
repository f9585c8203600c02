package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** What a mapper works with: references to other entities, and the caller. */
record Dependencies(Platform platform, Resource resource) {

    private static final ParameterSpec ENTITY_MANAGER =
            ParameterSpec.builder(JpaTypes.ENTITY_MANAGER, "entityManager").build();

    /**
     * The field by which an attribute refers to entities that may be deleted and still be there.
     *
     * @param owner whose attribute it is, if not the resource's own: {@code line}
     */
    static String live(String owner, Attribute reference) {
        return "live" + Names.capitalise(owner) + Names.capitalise(reference.name());
    }

    // public ArticleMapper(EntityManager entityManager, ObjectProvider<CurrentUser> currentUser) {
    //     this.references = new References(entityManager);
    //     this.currentUser = currentUser.getIfAvailable(CurrentUser::none);
    // }
    List<Collaborator> collaborators() {
        List<Collaborator> collaborators = new ArrayList<>();
        if (needs().references()) {
            ClassName references = platform.support().references();
            collaborators.add(new Collaborator(
                    references, "references", ENTITY_MANAGER, CodeBlock.of("new $T(entityManager)", references)));
        }
        if (needs().liveReferences()) {
            resource.guardedReferences().forEach(reference -> collaborators.add(guard("", reference)));
            for (Attribute items : resource.composed()) {
                String owner = resource.names().itemVariable(items);
                items.composition()
                        .guardedReferences()
                        .forEach(reference -> collaborators.add(guard(owner, reference)));
            }
        }
        if (needs().user()) {
            ClassName currentUser = platform.support().currentUser();
            CodeBlock value = platform.beans().optionalOrElse("currentUser", currentUser, "none");
            collaborators.add(
                    Collaborator.of(currentUser, "currentUser", platform.beans().optional(currentUser), value));
        }
        return collaborators;
    }

    private MappingNeeds needs() {
        return new MappingNeeds(resource);
    }

    // new LiveReferences<>(entityManager, Author.class, "authorId",
    //         "select t.id from Author t where t.id in ?1 and t.deletedAt is null")
    private Collaborator guard(String owner, Attribute reference) {
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
        return new Collaborator(type, live(owner, reference), ENTITY_MANAGER, value);
    }
}
