package dev.ssot.support;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.IdentityHashMap;
import java.util.List;

/** Names the items whose entities Jakarta Validation refuses when they are about to be written. */
public final class EntityViolations {

    private EntityViolations() {}

    /**
     * Makes the problem of a refusal.
     *
     * @param entities what is written, in the order of the items
     */
    public static ProblemException of(ConstraintViolationException refusal, List<?> entities) {
        // By identity, as two items may be equal.
        IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
        for (int index = 0; index < entities.size(); index++) {
            places.put(entities.get(index), index);
        }
        return ConstraintRefusal.problem(refusal, violation -> path(violation, places));
    }

    /** Without the item if it is about what belongs to one. */
    private static String path(ConstraintViolation<?> violation, IdentityHashMap<Object, Integer> places) {
        String path = violation.getPropertyPath().toString();
        Integer place = places.get(violation.getRootBean());
        return place == null ? path : Items.path(place) + (path.isEmpty() ? "" : "." + path);
    }
}
