package dev.ssot.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Handles the items of a bulk write one by one, so that every problem names its item, such as {@code items[3].title}. */
public final class Items {

    /** Says of an item without violations of its own that it is the one. */
    static final String REFUSED = "is refused";

    private static final int INVALID = 422;

    private Items() {}

    /**
     * Checks all items.
     *
     * @throws ProblemException with all violations of all items, if there are any
     */
    public static <T> void check(List<T> items, Consumer<? super T> check) {
        check(items, items, (item, same) -> check.accept(item));
    }

    /** Checks all items with the entities that they are about, which are in the same order. */
    public static <T, E> void check(List<T> items, List<E> entities, BiConsumer<? super T, ? super E> check) {
        Violations violations = new Violations();
        for (int index = 0; index < items.size(); index++) {
            try {
                check.accept(items.get(index), entities.get(index));
            } catch (ProblemException problem) {
                ProblemException named = named(index, problem);
                if (problem.status() != INVALID) {
                    throw named;
                }
                named.violations().forEach(violation -> violations.add(violation.path(), violation.message()));
            }
        }
        violations.throwIfAny();
    }

    /**
     * Makes an entity of each item.
     *
     * @throws ProblemException with all violations of all items, if there are any
     */
    public static <T, E> List<E> map(List<T> items, Function<? super T, ? extends E> mapper) {
        List<E> entities = new ArrayList<>();
        check(items, item -> entities.add(mapper.apply(item)));
        return entities;
    }

    /** Does something with each item, and stops at the first that is refused. */
    public static <T> void each(List<T> items, Consumer<? super T> action) {
        each(items, items, (item, same) -> action.accept(item));
    }

    /** Does something with each item and the entity that it is about, and stops at the first that is refused. */
    public static <T, E> void each(List<T> items, List<E> entities, BiConsumer<? super T, ? super E> action) {
        for (int index = 0; index < items.size(); index++) {
            try {
                action.accept(items.get(index), entities.get(index));
            } catch (ProblemException problem) {
                throw named(index, problem);
            }
        }
    }

    /**
     * Puts the entities that were found into the order in which they were asked for.
     *
     * @throws ProblemException 404 if some were not found
     */
    public static <K, E> List<E> inOrder(List<K> ids, Collection<E> found, Function<E, K> key, String entity) {
        Map<K, E> entities = new LinkedHashMap<>();
        found.forEach(each -> entities.put(key.apply(each), each));
        List<E> ordered = new ArrayList<>();
        for (K id : ids) {
            E one = entities.get(id);
            if (one == null) {
                throw missing(ids, entities.keySet(), entity);
            }
            ordered.add(one);
        }
        return ordered;
    }

    /** Says which entities are not there; if all are by now, they were not a moment ago. */
    public static ProblemException missing(List<?> ids, Collection<?> found, String entity) {
        Set<Object> known = new HashSet<>(found);
        Violations missing = new Violations();
        for (int index = 0; index < ids.size(); index++) {
            missing.check(path(index), known.contains(ids.get(index)), "does not exist");
        }
        return missing.isEmpty()
                ? ProblemException.conflict("Another request got in the way; try again.")
                : new ProblemException(404, "There is no such " + entity + ".", missing.toList());
    }

    /**
     * Gives back what a filter has found, unless that is too much to be written.
     *
     * @param found one entity more than the limit, if there are so many
     * @throws ProblemException 409 if there are
     */
    public static <E> List<E> atMost(int limit, List<E> found, String entities) {
        if (found.size() > limit) {
            throw ProblemException.conflict("More than " + limit + " " + entities + " match, so none was written.");
        }
        return found;
    }

    /** Checks that an item is about the version that is stored, if it says which version it is about. */
    public static void checkVersion(@Nullable Object expected, Object current) {
        if (expected != null && !expected.equals(current)) {
            throw ProblemException.conflict(List.of(new Violation("version", "is not the current version")));
        }
    }

    private static ProblemException named(int index, ProblemException problem) {
        List<Violation> violations = problem.violations().stream()
                .map(violation -> new Violation(path(index) + "." + violation.path(), violation.message()))
                .toList();
        return new ProblemException(
                problem.status(),
                problem.detail(),
                violations.isEmpty() ? List.of(new Violation(path(index), REFUSED)) : violations);
    }

    static String path(int index) {
        return "items[" + index + "]";
    }
}
