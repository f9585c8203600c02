package dev.ssot.support;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a request wants: which conditions and order find it, and the page that it becomes.
 *
 * @param <T> the type of the items
 */
public final class Slice<T> {

    private record Term<T>(SortPath<T> path, boolean descending) {

        String orderBy() {
            String nulls = descending ? " nulls first" : " nulls last";
            return path.path() + (descending ? " desc" : "") + (path.nullable() ? nulls : "");
        }

        Keyset.Key at(@Nullable Object value) {
            Object held = value == null ? null : path.held().apply(value);
            return new Keyset.Key(path.path(), path.nullable(), descending, held);
        }
    }

    private final PageRequest request;
    private final int list;
    private final String order;
    private final List<Term<T>> terms;
    private final List<Keyset.Key> start;

    private Slice(PageRequest request, int list, String order, List<Term<T>> terms) {
        this.request = request;
        this.list = list;
        this.order = order;
        this.terms = terms;
        this.start = start();
    }

    /**
     * Finds out what is wanted.
     *
     * @param sorts the order, the most significant key first
     * @param tiebreaker the unique key, which makes every order total
     * @param path tells what each key is
     * @throws ProblemException if the request has a cursor of another list or order
     */
    public static <K extends OrderKey, T> Slice<T> of(
            PageRequest request, List<Sort<K>> sorts, K tiebreaker, Function<K, SortPath<T>> path) {
        return of(request, sorts, List.of(tiebreaker), path);
    }

    /** The same, where it takes several keys to tell items apart. */
    public static <K extends OrderKey, T> Slice<T> of(
            PageRequest request, List<Sort<K>> sorts, List<K> tiebreaker, Function<K, SortPath<T>> path) {
        List<Sort<K>> total = Sort.total(sorts, tiebreaker);
        boolean backward = request.cursor() != null && request.cursor().backward();
        List<Term<T>> terms = total.stream()
                .map(sort -> new Term<>(path.apply(sort.key()), sort.descending() != backward))
                .toList();
        return new Slice<>(request, Cursor.list(tiebreaker.get(0)), Sort.text(total), terms);
    }

    /**
     * Finds out what is wanted of what a search has found, the best match first. There are no cursors, as no item shows how well it
     * matches.
     *
     * @param rank a JPQL expression, greater for what matches better
     */
    public static <K extends OrderKey, T> Slice<T> ranked(
            PageRequest request, String rank, K tiebreaker, Function<K, SortPath<T>> path) {
        return ranked(request, rank, List.of(tiebreaker), path);
    }

    /** The same, where it takes several keys to tell items apart. */
    public static <K extends OrderKey, T> Slice<T> ranked(
            PageRequest request, String rank, List<K> tiebreaker, Function<K, SortPath<T>> path) {
        List<Term<T>> terms = new ArrayList<>();
        terms.add(new Term<>(SortPath.of(rank, item -> null), true));
        tiebreaker.forEach(key -> terms.add(new Term<>(path.apply(key), false)));
        return new Slice<>(request, Cursor.list(tiebreaker.get(0)), "", terms);
    }

    private List<Keyset.Key> start() {
        Cursor cursor = request.cursor();
        List<Keyset.Key> keys = new ArrayList<>();
        if (cursor != null) {
            if (cursor.list() != list || !cursor.order().equals(order)) {
                throw ProblemException.malformed(List.of(new Violation("cursor", Cursor.OTHER_ORDER)));
            }
            for (int index = 0; index < terms.size(); index++) {
                keys.add(terms.get(index).at(cursor.values().get(index)));
            }
        }
        return keys;
    }

    /** The clause with the conditions of the list and those of the slice. */
    public String where(Where where) {
        if (request.cursor() == null) {
            return where.toString();
        }
        String condition = new Keyset(start, request.cursor().inclusive()).condition();
        String others = where.toString();
        return others.isEmpty() ? " where " + condition : others + " and " + condition;
    }

    /** The ORDER BY clause with a space before it. */
    public String orderBy() {
        return terms.stream().map(Term::orderBy).collect(Collectors.joining(", ", " order by ", ""));
    }

    /** Reads the page by a query that has both clauses. */
    public Page<T> fetch(TypedQuery<T> query) {
        for (int index = 0; index < start.size(); index++) {
            if (start.get(index).value() != null) {
                query.setParameter(Keyset.parameter(index), start.get(index).value());
            }
        }
        // The first page, too, so that pages with and without an offset are one statement.
        if (request.cursor() == null) {
            query.setFirstResult(request.offset());
        }
        return page(query.setMaxResults(request.limit()).getResultList());
    }

    /** Makes a page of up to {@link PageRequest#limit()} rows. */
    Page<T> page(List<T> rows) {
        boolean more = rows.size() > request.size();
        List<T> items = new ArrayList<>(more ? rows.subList(0, request.size()) : rows);
        Cursor cursor = request.cursor();
        if (cursor == null) {
            Cursor previous = request.page() == 0 ? null : before(items);
            return page(items, request.page(), more, more ? after(items) : null, previous);
        }
        if (items.isEmpty()) {
            Cursor back = cursor.complement();
            return cursor.backward() ? page(items, null, true, back, null) : page(items, null, false, null, back);
        }
        if (cursor.backward()) {
            Collections.reverse(items);
            return page(items, null, true, after(items), more ? before(items) : null);
        }
        return page(items, null, more, more ? after(items) : null, before(items));
    }

    private Page<T> page(
            List<T> items, @Nullable Integer number, boolean more, @Nullable Cursor next, @Nullable Cursor previous) {
        return new Page<>(items, number, request.size(), more, next, previous, null);
    }

    private @Nullable Cursor after(List<T> items) {
        return items.isEmpty() ? null : at(items.get(items.size() - 1), false);
    }

    private @Nullable Cursor before(List<T> items) {
        return items.isEmpty() ? null : at(items.get(0), true);
    }

    private @Nullable Cursor at(T item, boolean backward) {
        if (order.isEmpty()) { // by rank
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        terms.forEach(term -> values.add(term.path().value().apply(item)));
        return new Cursor(list, order, backward, false, values).ifPortable().orElse(null);
    }
}
