package dev.ssot.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entities that belong to one parent alone, and that clients tell apart by keys which they choose: the list
 * that a client sends replaces them as a whole.
 *
 * @param <E> the type of the entities
 * @param <I> what a client sends of an entity
 */
public final class KeyedParts<E, I> {

    private final String path;
    private final String keyName;
    private final Function<? super I, ? extends @Nullable Object> sentKey;

    /**
     * @param path the member that holds the list
     * @param keyName the member that holds the key of an entity, or "" if several do
     * @param sentKey reads the key that a client sent
     */
    public KeyedParts(String path, String keyName, Function<? super I, ? extends @Nullable Object> sentKey) {
        this.path = path;
        this.keyName = keyName;
        this.sentKey = sentKey;
    }

    /**
     * Replaces the entities of a parent. An item changes the entity that has its key, or becomes a new one, and entities
     * that no item names are removed.
     *
     * @param current the parent's collection, which is kept, so that only the difference is written
     * @param storedKey reads the key of an entity
     * @param input what the client sent; null for none
     * @param maker makes a new entity with the key of its item
     * @param setter sets the other attributes of an entity from its item
     * @throws ProblemException that of the maker or the setter, with the place of the item, or 422 if a key is sent twice
     */
    public void replace(
            Collection<E> current,
            Function<? super E, ? extends @Nullable Object> storedKey,
            @Nullable List<I> input,
            Function<? super I, ? extends E> maker,
            BiConsumer<? super E, ? super I> setter) {
        List<I> sent = input == null ? List.of() : input;
        checkKeys(sent);
        Map<Object, E> stored = new HashMap<>();
        current.forEach(entity -> stored.put(storedKey.apply(entity), entity));
        List<E> wanted = new ArrayList<>();
        Parts.each(path, sent, item -> {
            E known = stored.get(sentKey.apply(item));
            E entity = known == null ? maker.apply(item) : known;
            setter.accept(entity, item);
            wanted.add(entity);
        });
        Parts.fill(path, current, wanted);
    }

    private void checkKeys(List<I> sent) {
        Violations violations = new Violations();
        Set<Object> seen = new HashSet<>();
        String place = keyName.isEmpty() ? "" : "." + keyName;
        for (int index = 0; index < sent.size(); index++) {
            boolean first = seen.add(sentKey.apply(sent.get(index)));
            violations.check(path + "[" + index + "]" + place, first, "is sent twice");
        }
        violations.throwIfAny();
    }
}
