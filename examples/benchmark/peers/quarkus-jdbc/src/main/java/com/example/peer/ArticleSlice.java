package com.example.peer;

import java.util.List;

/** A page of a list of which is known only whether more follows. */
public record ArticleSlice<T>(List<T> content, int page, int size, boolean hasNext) {

    /** A page out of what was found, which is one more than the page holds if more follows. */
    static <T> ArticleSlice<T> of(List<T> found, int page, int size) {
        boolean hasNext = found.size() > size;
        return new ArticleSlice<>(hasNext ? found.subList(0, size) : found, page, size, hasNext);
    }
}
