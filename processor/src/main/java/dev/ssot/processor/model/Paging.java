package dev.ssot.processor.model;

import java.util.List;

/**
 * The bounds of a list.
 *
 * @param size how many resources a page holds by default
 * @param maxSize how many it may hold
 * @param defaultSort the order by default, {@code -} before a descending name
 * @param origin where the order is stated
 */
public record Paging(int size, int maxSize, List<String> defaultSort, Origin origin) {

    public Paging {
        defaultSort = List.copyOf(defaultSort);
    }
}
