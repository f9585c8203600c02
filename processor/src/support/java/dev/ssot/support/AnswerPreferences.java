package dev.ssot.support;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the answer that it wants.
 *
 * @param address without the query; only links take it
 * @param query null if there is none
 * @param ifNoneMatch the values of all lines of the header, joined by commas; null if there is none
 * @param prefer the same of this header
 */
public record AnswerPreferences(
        String method,
        Supplier<String> address,
        @Nullable String query,
        @Nullable String ifNoneMatch,
        @Nullable String prefer) {

    boolean isRead() {
        return Representation.isRead(method);
    }
}
