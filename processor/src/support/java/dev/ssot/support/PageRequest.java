package dev.ssot.support;

import org.jspecify.annotations.Nullable;

/**
 * Which slice of a list is wanted.
 *
 * @param page the zero-based number of the page; 0 if there is a cursor
 * @param size the number of items on a page
 * @param cursor the place to go on from, instead of a number
 * @param total whether the whole list is counted as well
 */
public record PageRequest(int page, int size, @Nullable Cursor cursor, TotalMode total) {

    /** Databases walk through all rows they skip, so pages have numbers only so far; cursors lead on without end. */
    public static final int MAX_OFFSET = 10_000;

    /** A page by its number, without a total. */
    public PageRequest(int page, int size) {
        this(page, size, null, TotalMode.NONE);
    }

    /** The first page. */
    public static PageRequest first(int size) {
        return new PageRequest(0, size);
    }

    /** Whether there is such a number of a page. */
    static boolean isReachable(int page, int size) {
        return page >= 0 && (long) page * size <= MAX_OFFSET;
    }

    /** A page as large as this one, at a cursor of this list such as {@link Page#next()}. */
    public PageRequest at(Cursor place) {
        return new PageRequest(0, size, place, total);
    }

    /** The same page, with or without a total. */
    public PageRequest withTotal(TotalMode mode) {
        return new PageRequest(page, size, cursor, mode);
    }

    /** The number of rows to skip. */
    public int offset() {
        return Math.multiplyExact(page, size);
    }

    /** The number of rows to fetch: one more than the page holds tells whether another page follows. */
    public int limit() {
        return size + 1;
    }
}
