package dev.ssot.support;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a list. It knows whether more follows, but how much only if that was asked for. What is null is absent in JSON.
 *
 * @param items the items of this page
 * @param page the zero-based number of this page; null if a cursor led to it
 * @param size the most items a page holds
 * @param hasNext whether another page follows; on a page that was reached backward it does, unless it was deleted meanwhile
 * @param next leads to the items after these; null if there are none, or if a value is too long for a cursor
 * @param previous leads to the items before these; null if there are none, or if a value is too long for a cursor
 * @param total how many items there are on all pages; null unless it was asked for
 * @param <T> the type of the items
 */
public record Page<T>(
        List<T> items,
        @Nullable Integer page,
        int size,
        boolean hasNext,
        @Nullable Cursor next,
        @Nullable Cursor previous,
        @Nullable Total total)
        implements Payload {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<T, R> change) {
        return withItems(items.stream().map(change).toList());
    }

    /** The same page with other items, such as those of this page with more detail. */
    public <R> Page<R> withItems(List<R> others) {
        return new Page<>(others, page, size, hasNext, next, previous, total);
    }

    /** The same page with the number of items on all pages, or without it. */
    public Page<T> withTotal(@Nullable Total number) {
        return new Page<>(items, page, size, hasNext, next, previous, number);
    }
}
