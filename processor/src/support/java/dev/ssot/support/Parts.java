package dev.ssot.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entities that belong to one parent alone: the list that a client sends replaces them as a whole.
 *
 * @param <E> the type of the entities
 * @param <I> what a client sends of an entity
 */
public final class Parts<E, I> {

    private final String path;
    private final String keyName;
    private final Function<? super E, ? extends @Nullable Object> storedKey;
    private final Function<? super I, ? extends @Nullable Object> sentKey;
    private final Supplier<? extends E> maker;

    /**
     * @param path the member that holds the list
     * @param keyName the member that holds the key of an entity
     * @param storedKey reads the key of an entity
     * @param sentKey reads the key that a client sent, null for a new entity
     * @param maker makes a new entity
     */
    public Parts(
            String path,
            String keyName,
            Function<? super E, ? extends @Nullable Object> storedKey,
            Function<? super I, ? extends @Nullable Object> sentKey,
            Supplier<? extends E> maker) {
        this.path = path;
        this.keyName = keyName;
        this.storedKey = storedKey;
        this.sentKey = sentKey;
        this.maker = maker;
    }

    /**
     * Checks each item of a list, and names its place: {@code lines[2].quantity}.
     *
     * @param items the list; nothing is checked if there is none, or if it is longer than {@code max}, which is reported elsewhere
     * @param check adds the violations of one item
     */
    public static <I> void check(
            Violations violations,
            String path,
            @Nullable List<I> items,
            int max,
            BiConsumer<Violations, ? super I> check) {
        if (items == null || items.size() > max) {
            return;
        }
        for (int index = 0; index < items.size(); index++) {
            Violations ofItem = new Violations();
            check.accept(ofItem, items.get(index));
            String prefix = path + "[" + index + "].";
            ofItem.toList().forEach(violation -> violations.add(prefix + violation.path(), violation.message()));
        }
    }

    /**
     * Replaces the entities of a parent. An item with a key changes the entity that has it, an item without becomes a new
     * entity, and entities that no item names are removed. Nothing is changed if a key is refused.
     *
     * @param current the parent's collection, which is kept, so that only the difference is written
     * @param input what the client sent; null for none
     * @param setter sets the attributes of an entity from its item
     * @throws ProblemException that of the setter, with the place of the item, or 422 if a key is that of no entity of this parent, even if another parent has it, or is sent twice, or if the collection takes two of them for one
     */
    public void replace(Collection<E> current, @Nullable List<I> input, BiConsumer<? super E, ? super I> setter) {
        List<I> sent = input == null ? List.of() : input;
        List<E> wanted = wanted(current, sent);
        Iterator<E> entities = wanted.iterator();
        each(path, sent, item -> setter.accept(entities.next(), item));
        fill(path, current, wanted);
    }

    /** Does something with each item, and gives a refusal the place of its item. */
    static <I> void each(String path, List<I> sent, Consumer<? super I> action) {
        for (int index = 0; index < sent.size(); index++) {
            try {
                action.accept(sent.get(index));
            } catch (ProblemException refusal) {
                throw at(path + "[" + index + "].", refusal);
            }
        }
    }

    /** Makes a collection hold these entities. */
    static <E> void fill(String path, Collection<E> current, List<E> wanted) {
        current.clear();
        current.addAll(wanted);
        // What has no key yet may be equal to another, and a set then keeps only one of them.
        new Violations()
                .check(path, current.size() == wanted.size(), "must not hold equal items")
                .throwIfAny();
    }

    private static ProblemException at(String place, ProblemException refusal) {
        List<Violation> violations = refusal.violations().stream()
                .map(violation -> new Violation(place + violation.path(), violation.message()))
                .toList();
        return new ProblemException(refusal.status(), refusal.detail(), violations);
    }

    private List<E> wanted(Collection<E> current, List<I> sent) {
        Map<Object, E> stored = new HashMap<>();
        for (E entity : current) {
            Object key = storedKey.apply(entity);
            if (key != null) {
                stored.put(key, entity);
            }
        }
        Violations violations = new Violations();
        Set<Object> seen = new HashSet<>();
        List<E> wanted = new ArrayList<>();
        for (I item : sent) {
            Object key = sentKey.apply(item);
            String keyPath = path + "[" + wanted.size() + "]." + keyName;
            violations.check(keyPath, key == null || stored.containsKey(key), "does not exist");
            violations.check(keyPath, key == null || seen.add(key), "is sent twice");
            wanted.add(key == null || !stored.containsKey(key) ? maker.get() : stored.get(key));
        }
        violations.throwIfAny();
        return wanted;
    }
}
