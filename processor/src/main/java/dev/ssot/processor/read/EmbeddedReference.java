package dev.ssot.processor.read;

import dev.ssot.processor.model.Relation;
import java.util.List;
import java.util.Optional;

/** Tells which relations of embeddables are left out, and why. */
final class EmbeddedReference {

    private static final List<String> ASSOCIATIONS =
            List.of(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE, ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY);

    private EmbeddedReference() {}

    /** The annotation that makes an attribute a relation, if it is one. */
    static Optional<AnnotationView> association(Persistent persistent) {
        return ASSOCIATIONS.stream()
                .flatMap(name -> persistent.annotations().find(name).stream())
                .findFirst();
    }

    /** What is wrong with the relation or where it stands. */
    static Optional<String> flaw(AnnotationView association, EmbeddedReader.Place place) {
        if (association.name().equals(ApiNames.ONE_TO_MANY)
                || association.name().equals(ApiNames.MANY_TO_MANY)) {
            return Optional.of("a relation to many of an embeddable");
        }
        if (!association.string("mappedBy").isEmpty()) {
            return Optional.of("the inverse side of a one-to-one relation of an embeddable");
        }
        return place.ofEntity() ? Optional.empty() : Optional.of("a relation of a value in a collection");
    }

    /** What is wrong with the entity that it leads to. */
    static Optional<String> flaw(Relation relation) {
        if (relation.compositeKey().isPresent()) {
            return Optional.of("a relation of an embeddable by a key of several parts");
        }
        return relation.deletedAt().map(deleted -> "a relation of an embeddable to entities with @SoftDelete");
    }
}
