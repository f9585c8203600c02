package dev.ssot.support;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names for addresses, made of texts: {@code Crème brûlée!} is {@code creme-brulee}, and {@code creme-brulee-2} where that
 * is taken.
 */
public final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** Letters that Unicode does not take apart, and what people write instead. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'þ', "th"));

    /** How many names one statement asks for at first; each further one asks for twice as many. */
    private static final int FIRST_CANDIDATES = 16;

    private static final int MAX_CANDIDATES = 1_000;

    private final String path;
    private final String slug;
    private final int maxLength;

    private Slugs(String path, String slug, int maxLength) {
        this.path = path;
        this.slug = slug;
        this.maxLength = maxLength;
    }

    /**
     * The names that a text can have.
     *
     * @param path the member that holds the name
     * @param fallback what a text without a Latin letter or a digit is called
     * @param maxLength the length of the longest name that can be stored
     */
    public static Slugs of(@Nullable String text, String path, String fallback, int maxLength) {
        String slug = cut(ascii(text == null ? "" : text), maxLength);
        return new Slugs(path, slug.isEmpty() ? cut(fallback, maxLength) : slug, maxLength);
    }

    /**
     * The first name that nobody has.
     *
     * @param taken selects those names in {@code ?1} that somebody has
     * @throws ProblemException 409 if a thousand such names are taken
     */
    public String firstFree(EntityManager entityManager, String taken) {
        int from = 1;
        for (int size = FIRST_CANDIDATES; from <= MAX_CANDIDATES; size *= 2) {
            List<String> candidates =
                    IntStream.range(from, from + size).mapToObj(this::candidate).toList();
            Set<String> owned = new HashSet<>(entityManager
                    .createQuery(taken, String.class)
                    .setParameter(1, candidates)
                    .getResultList());
            for (String candidate : candidates) {
                if (!owned.contains(candidate)) {
                    return candidate;
                }
            }
            from += size;
        }
        throw ProblemException.conflict(
                List.of(new Violation(path, "cannot be made, as too many are alike; send one")));
    }

    private String candidate(int number) {
        String suffix = number == 1 ? "" : "-" + number;
        return cut(slug, maxLength - suffix.length()) + suffix;
    }

    private static String ascii(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        plain.codePoints().forEach(letter -> letters.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
        return withoutOuterHyphens(OTHERS.matcher(letters).replaceAll("-"));
    }

    private static String cut(String slug, int length) {
        return withoutOuterHyphens(slug.substring(0, Math.max(0, Math.min(slug.length(), length))));
    }

    private static String withoutOuterHyphens(String text) {
        return OUTER_HYPHENS.matcher(text).replaceAll("");
    }
}
