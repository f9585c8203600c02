package dev.ssot.support;

/**
 * Which slice of a list is wanted.
 *
 * @param page the zero-based number of the page
 * @param size the number of items on a page
 */
public record PageRequest(int page, int size) {

    /** The number of rows to skip. */
    public int offset() {
        return Math.multiplyExact(page, size);
    }

    /** The number of rows to fetch: one more than the page holds tells whether another page follows. */
    public int limit() {
        return size + 1;
    }
}
