package dev.ssot.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What is above one entity in a tree.
 *
 * @param items from the root down to the parent
 * @param <T> the type of the items
 */
public record Ancestors<T>(List<T> items) implements Payload {

    public Ancestors {
        items = List.copyOf(items);
    }

    /**
     * Makes them of the rows on the way up.
     *
     * @param rows the entity itself, its parent and so on; each counts once, as rows that were written elsewhere may form a
     *     circle
     * @return nothing if there are no rows, as then there is no such entity
     */
    public static <T> Optional<Ancestors<T>> ofPath(List<T> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<T> path = new ArrayList<>(new LinkedHashSet<>(rows));
        Collections.reverse(path);
        return Optional.of(new Ancestors<>(path.subList(0, path.size() - 1)));
    }
}
