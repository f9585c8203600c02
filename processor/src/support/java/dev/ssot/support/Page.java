package dev.ssot.support;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a list. It knows whether more follows, but not how much: counting is a request of its own.
 *
 * @param items the items of this page
 * @param page the zero-based number of this page
 * @param size the most items a page holds
 * @param hasNext whether another page follows
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, int page, int size, boolean hasNext) implements Payload {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of the rows fetched for it.
     *
     * @param fetched up to {@link PageRequest#limit()} rows
     * @param request the slice that was asked for
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest request) {
        boolean hasNext = fetched.size() > request.size();
        List<T> items = hasNext ? fetched.subList(0, request.size()) : fetched;
        return new Page<>(items, request.page(), request.size(), hasNext);
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<T, R> change) {
        return withItems(items.stream().map(change).toList());
    }

    /** The same page with other items, such as those of this page with more detail. */
    public <R> Page<R> withItems(List<R> others) {
        return new Page<>(others, page, size, hasNext);
    }
}
