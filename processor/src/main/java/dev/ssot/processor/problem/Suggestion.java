package dev.ssot.processor.problem;

import java.util.Collection;
import java.util.Comparator;

/** Finds what the user probably meant. */
public final class Suggestion {

    private static final int MAX_DISTANCE = 3;

    private Suggestion() {}

    /** {@code  (did you mean "title"?)} for the choice closest to what was written, or "" if none is close. */
    public static String didYouMean(String written, Collection<String> choices) {
        return choices.stream()
                .filter(choice -> distance(written, choice) <= Math.min(MAX_DISTANCE, choice.length() / 2))
                .min(Comparator.comparingInt((String choice) -> distance(written, choice))
                        .thenComparing(Comparator.naturalOrder()))
                .map(choice -> " (did you mean \"" + choice + "\"?)")
                .orElse("");
    }

    /** The number of insertions, deletions and replacements (Levenshtein 1965) between two words, whatever their case. */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                boolean same =
                        Character.toLowerCase(left.charAt(row - 1)) == Character.toLowerCase(right.charAt(column - 1));
                int replaced = previous[column - 1] + (same ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
