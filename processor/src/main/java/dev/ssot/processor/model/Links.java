package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How clients link the entities of a relation to many one by one.
 *
 * @param adds whether they can link
 * @param removes whether they can unlink
 * @param inverse how the other entity holds the relation, if it is the one that holds it
 * @param bounds the constraints of the collection that is written
 */
public record Links(boolean adds, boolean removes, Optional<Inverse> inverse, List<Constraint> bounds) {

    public Links {
        bounds = List.copyOf(bounds);
    }

    /** Whether a link is a reference that the other entity holds, rather than an element of a collection. */
    public boolean isReference() {
        return inverse.filter(held -> !held.toMany()).isPresent();
    }

    /**
     * The attribute of the other entity.
     *
     * @param toMany whether it is a collection
     */
    public record Inverse(String name, Access access, boolean toMany) {}
}
