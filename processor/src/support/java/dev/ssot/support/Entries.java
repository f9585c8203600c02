package dev.ssot.support;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Maps that belong to an entity itself: what they hold for each of several entities, read in one statement, and how they are
 * checked, written and shown.
 */
public final class Entries<K, V> {

    private final Map<Object, Map<K, V>> byOwner = new HashMap<>();

    private Entries() {}

    /**
     * Checks a value by what it changes.
     *
     * @param <T> the type of the value
     * @param <C> the type of a change
     */
    @FunctionalInterface
    public interface ChangeCheck<T, C> {

        /** Adds the violations of a change, by paths within it; {@code before} is null where there is no value yet. */
        void accept(Violations violations, @Nullable T before, C change);
    }

    /**
     * Reads the maps.
     *
     * @param jpql selects an owner's key, a key and a value of its map, for the owners in {@code :ids}
     * @param ids the owners' keys
     */
    public static <K, V> Entries<K, V> load(
            EntityManager entityManager, String jpql, Collection<?> ids, Class<K> keys, Class<V> values) {
        Entries<K, V> entries = new Entries<>();
        for (Object[] row : Related.rows(entityManager, jpql, ids)) {
            entries.byOwner
                    .computeIfAbsent(row[0], owner -> new LinkedHashMap<>())
                    .put(keys.cast(row[1]), values.cast(row[2]));
        }
        return entries;
    }

    /** The same, each value as another. */
    public <R> Entries<K, R> map(Function<? super V, ? extends R> mapper) {
        Entries<K, R> mapped = new Entries<>();
        byOwner.forEach((owner, entries) -> mapped.byOwner.put(owner, map(entries, mapper)));
        return mapped;
    }

    /** What the map of one owner holds, in the order of the statement. */
    public Map<K, V> of(Object owner) {
        return byOwner.getOrDefault(owner, Map.of());
    }

    /**
     * Checks each value of a map, and names its place: {@code prices.EUR}.
     *
     * @param entries the map; nothing is checked if there is none, or if it is larger than {@code max}, which is reported elsewhere
     * @param check adds the violations of one value, whose paths are empty or those of its components
     */
    public static <V> void check(
            Violations violations,
            String path,
            @Nullable Map<?, V> entries,
            int max,
            BiConsumer<Violations, ? super V> check) {
        if (entries != null && entries.size() <= max) {
            entries.forEach((key, value) -> {
                Violations ofValue = new Violations();
                check.accept(ofValue, value);
                violations.addAll(path + "." + key, ofValue);
            });
        }
    }

    /** Checks each key of a map in the same way. */
    public static <K> void checkKeys(
            Violations violations,
            String path,
            @Nullable Map<K, ?> entries,
            int max,
            BiConsumer<Violations, ? super K> check) {
        if (entries != null && entries.size() <= max) {
            entries.keySet().forEach(key -> {
                Violations ofKey = new Violations();
                check.accept(ofKey, key);
                ofKey.toList().forEach(violation -> violations.add(path + "." + key, "key: " + violation.message()));
            });
        }
    }

    /** Checks each change of a patch in the same way; what it removes is not checked. */
    public static <K, T, C> void checkChanges(
            Violations violations,
            String path,
            @Nullable Map<K, Change<C>> changes,
            Map<K, T> current,
            ChangeCheck<T, C> check) {
        if (changes != null) {
            changes.forEach((key, change) -> {
                C value = change.value();
                if (value != null) {
                    Violations ofChange = new Violations();
                    check.accept(ofChange, current.get(key), value);
                    violations.addAll(path + "." + key, ofChange);
                }
            });
        }
    }

    /** What a map holds once a patch is applied (RFC 7396): null removes an entry, a value sets it, and others stay. */
    public static <K, V> Map<K, V> merged(
            Map<K, ? extends V> current, @Nullable Map<K, ? extends Change<? extends V>> changes) {
        Map<K, V> merged = new LinkedHashMap<>();
        if (changes != null) {
            merged.putAll(current);
            changes.forEach((key, change) -> {
                V value = change.value();
                if (value == null) {
                    merged.remove(key);
                } else {
                    merged.put(key, value);
                }
            });
        }
        return merged;
    }

    /** Replaces the entries of an entity; what stays as it is, is not touched. */
    public static <K, V> void replace(Map<K, V> current, @Nullable Map<K, V> sent) {
        replace(current, sent, value -> value, value -> value);
    }

    /**
     * Replaces the entries of an entity; what clients see already, is not touched.
     *
     * @param current the entity's map, which is kept
     * @param sent what the client sent; null for nothing
     * @param maker makes a value of what was sent
     * @param shown what clients see of a value
     */
    public static <K, V, I> void replace(
            Map<K, V> current,
            @Nullable Map<K, I> sent,
            Function<? super I, ? extends V> maker,
            Function<? super V, ? extends I> shown) {
        Map<K, I> entries = sent == null ? Map.of() : sent;
        Map<K, I> before = map(current, shown);
        // One by one, as other ways count as a change even if they remove nothing.
        List.copyOf(current.keySet()).stream()
                .filter(key -> !entries.containsKey(key))
                .forEach(current::remove);
        entries.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                current.put(key, maker.apply(value));
            }
        });
    }

    /** Applies a patch: null instead of changes empties the map. */
    public static <K, V> void patch(Map<K, V> current, @Nullable Map<K, Change<V>> changes) {
        replace(current, merged(current, changes));
    }

    /**
     * Applies a patch whose changes merge with the values.
     *
     * @param patched the new value for the one before, which may be null, and its change
     * @param shown what clients see of a value
     */
    public static <K, V, C, I> void patch(
            Map<K, V> current,
            @Nullable Map<K, Change<C>> changes,
            BiFunction<? super @Nullable V, ? super C, ? extends @Nullable V> patched,
            Function<? super V, ? extends I> shown) {
        if (changes == null) {
            current.clear();
            return;
        }
        Map<K, I> seen = map(current, shown);
        changes.forEach((key, change) -> {
            C value = change.value();
            V result = value == null ? null : patched.apply(current.get(key), value);
            if (result == null) {
                current.remove(key);
            } else if (!shown.apply(result).equals(seen.get(key))) {
                current.put(key, result);
            }
        });
    }

    /** The entries, without those that hold nothing; none if there is no map. */
    public static <K, V> Map<K, V> map(@Nullable Map<K, V> entries) {
        return map(entries, value -> value);
    }

    /** The same with other values: what clients see of them, or what is made of what a client sent. */
    public static <K, V, I> Map<K, I> map(@Nullable Map<K, V> entries, Function<? super V, ? extends I> shown) {
        Map<K, I> all = new LinkedHashMap<>();
        if (entries != null) {
            entries.forEach((key, value) -> {
                if (Objects.nonNull(value)) {
                    all.put(key, shown.apply(value));
                }
            });
        }
        return all;
    }
}
