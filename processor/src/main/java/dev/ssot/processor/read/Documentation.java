package dev.ssot.processor.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a documentation comment into the plain first sentence that records and the API document show. */
final class Documentation {

    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]+>");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w+");

    private Documentation() {}

    static String firstSentence(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String main = BLOCK_TAG.split(comment, 2)[0];
        String plain = MARKUP.matcher(INLINE_TAG.matcher(main).replaceAll("$1")).replaceAll(" ");
        String line = plain.replaceAll("\\s+", " ").strip();
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
