package dev.ssot.processor.model;

import java.util.Map;
import java.util.Set;

/** As much English as paths and members need. */
public final class English {

    private static final Map<String, String> IRREGULAR = Map.of(
            "person", "people",
            "child", "children",
            "man", "men",
            "woman", "women",
            "mouse", "mice",
            "foot", "feet",
            "tooth", "teeth",
            "datum", "data");
    private static final Set<String> SAME =
            Set.of("series", "species", "news", "equipment", "information", "sheep", "data");

    private English() {}

    /** {@code category} is {@code categories}; only the last word of {@code blog-post} or {@code blogPost} changes. */
    public static String plural(String noun) {
        for (Map.Entry<String, String> entry : IRREGULAR.entrySet()) {
            if (endsWithWord(noun, entry.getKey())) {
                return replaceEnd(noun, entry.getKey(), entry.getValue());
            }
        }
        if (SAME.stream().anyMatch(word -> endsWithWord(noun, word))) {
            return noun;
        }
        if (noun.endsWith("y") && noun.length() > 1 && !isVowel(noun.charAt(noun.length() - 2))) {
            return replaceEnd(noun, "y", "ies");
        }
        return noun + (endsInSibilant(noun) ? "es" : "s");
    }

    /** {@code categories} is {@code category}; what is no plural stays. */
    public static String singular(String noun) {
        for (Map.Entry<String, String> entry : IRREGULAR.entrySet()) {
            if (endsWithWord(noun, entry.getValue())) {
                return replaceEnd(noun, entry.getValue(), entry.getKey());
            }
        }
        if (SAME.stream().anyMatch(word -> endsWithWord(noun, word)) || noun.endsWith("ss")) {
            return noun;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return replaceEnd(noun, "ies", "y");
        }
        if (noun.endsWith("es") && takesSyllable(noun.substring(0, noun.length() - 2))) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") && noun.length() > 1 ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** {@code an article}, {@code a tag}: the noun with its indefinite article. */
    public static String withArticle(String noun) {
        return (isVowel(Character.toLowerCase(noun.charAt(0))) ? "an " : "a ") + noun;
    }

    private static boolean endsWithWord(String noun, String word) {
        int start = noun.length() - word.length();
        if (start < 0 || !noun.startsWith(word.substring(1), start + 1)) {
            return false;
        }
        char first = noun.charAt(start);
        return first == Character.toUpperCase(word.charAt(0))
                || (first == word.charAt(0) && (start == 0 || "- ".indexOf(noun.charAt(start - 1)) >= 0));
    }

    private static String replaceEnd(String noun, String end, String replacement) {
        String kept = noun.substring(0, noun.length() - end.length());
        boolean capital = Character.isUpperCase(noun.charAt(kept.length()));
        return kept + (capital ? Names.capitalise(replacement) : replacement);
    }

    /** Whether a stem made its plural by "es": {@code address}, {@code status}; not {@code cours} or {@code siz}. */
    private static boolean takesSyllable(String stem) {
        if (stem.endsWith("z")) {
            return stem.endsWith("zz");
        }
        boolean latin = stem.matches(".*([^aeou]us|ias|lens)") && stem.length() > 2;
        return endsInSibilant(stem) && (!stem.endsWith("s") || stem.endsWith("ss") || latin);
    }

    private static boolean endsInSibilant(String noun) {
        return noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("z")
                || noun.endsWith("ch")
                || noun.endsWith("sh");
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
