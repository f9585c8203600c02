package dev.ssot.processor.model;

import java.util.Locale;

/** Where the words of an identifier begin. It is asked for every name of every entity, often, and so reads letters one by one. */
final class CamelCase {

    private CamelCase() {}

    /** {@code BlogPost} is {@code blog-post} with {@code -}. */
    static String words(String camelCase, String separator) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < camelCase.length(); index++) {
            if (isWord(camelCase, index)) {
                words.append(separator);
            }
            words.append(camelCase.charAt(index));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word begins there: {@code URLName} has two. */
    private static boolean isWord(String camelCase, int index) {
        if (index == 0 || !isCapital(camelCase.charAt(index))) {
            return false;
        }
        char before = camelCase.charAt(index - 1);
        boolean isLast = index + 1 == camelCase.length();
        return isSmall(before)
                || (before >= '0' && before <= '9')
                || (isCapital(before) && !isLast && isSmall(camelCase.charAt(index + 1)));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isSmall(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
