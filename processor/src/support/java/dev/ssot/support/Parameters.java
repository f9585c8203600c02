package dev.ssot.support;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query parameters of a request. What is wrong is collected and thrown by {@link #finish()}, as are parameters that
 * nobody has asked for.
 */
public final class Parameters {

    private static final int MAX_SCALE = 1_000;

    private final Map<String, List<String>> values;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Violations violations = new Violations();
    private @Nullable Cursor cursor;

    public Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Leaves a parameter to be read by somebody else. */
    public void leave(String name) {
        known.add(name);
        read.add(name);
    }

    /** Reads a text, which may be empty. */
    public @Nullable String text(String name) {
        known.add(name);
        return given(name);
    }

    /** Reads a text of no more than so many characters. */
    public @Nullable String text(String name, int maxLength) {
        String text = text(name);
        violations.check(
                name,
                text == null || text.codePointCount(0, text.length()) <= maxLength,
                "must not be longer than " + maxLength + " characters");
        return text;
    }

    private @Nullable String given(String name) {
        read.add(name);
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1) {
            violations.add(name, "must not be repeated");
            return null;
        }
        String text = given.get(0);
        if (text == null || !Constraints.text(text)) {
            violations.add(name, "is malformed");
            return null;
        }
        return text;
    }

    /** Reads a value by a parser that throws on what it does not understand. */
    public <T> @Nullable T one(String name, Function<String, T> parser) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Dates.inRange(Spelling.check(text, parser.apply(text)));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            violations.add(name, "is malformed");
            return null;
        }
    }

    /** Reads {@code true} or {@code false}. */
    public @Nullable Boolean flag(String name) {
        String text = text(name);
        return text == null ? null : choose(name, text, new Boolean[] {true, false}, String::valueOf);
    }

    /** Reads what properties are compared with: {@code slug=a}, {@code createdAt.gte=...}, {@code or.title.contains=...}. */
    public <E> List<Condition<E>> conditions(List<Property<E, ?>> properties) {
        properties.forEach(property -> property.parameters().limit(1).forEach(known::add));
        return new ConditionReader<>(properties, this::given, violations).read(values.keySet());
    }

    /** Reads a comma-separated list of choices. */
    public <K extends Named> Set<K> many(String name, K[] choices) {
        Set<K> chosen = new LinkedHashSet<>();
        for (String element : elements(name)) {
            K choice = choose(name, element, choices, Named::wireName);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        return Collections.unmodifiableSet(chosen);
    }

    /**
     * Reads {@code sort=-createdAt,title}, where a minus stands for descending, and {@code cursor}, which has an order itself.
     *
     * @param tiebreaker the unique key, which every order ends with
     * @param fallback the ordering if the request has none, one key each in the same syntax
     */
    public <K extends OrderKey> List<Sort<K>> sort(K[] choices, K tiebreaker, String... fallback) {
        return sort(choices, List.of(tiebreaker), fallback);
    }

    /** The same, where it takes several keys to tell items apart. */
    public <K extends OrderKey> List<Sort<K>> sort(K[] choices, List<K> tiebreaker, String... fallback) {
        cursor = one("cursor", text -> Cursor.parse(text, choices));
        List<String> elements = elements("sort");
        if (elements.isEmpty()) {
            elements = List.of(cursor == null ? fallback : cursor.order().split(",", -1));
        }
        List<Sort<K>> sorts = sorts(elements, choices);
        if (cursor != null && !cursor.order().equals(Sort.text(Sort.total(sorts, tiebreaker)))) {
            violations.add("cursor", Cursor.OTHER_ORDER);
        }
        return sorts;
    }

    /** The same, but a search that states no order has none: the best match comes first. */
    public <K extends OrderKey> List<Sort<K>> sortOrRank(K[] choices, K tiebreaker, String... fallback) {
        return sortOrRank(choices, List.of(tiebreaker), fallback);
    }

    /** The same, where it takes several keys to tell items apart. */
    public <K extends OrderKey> List<Sort<K>> sortOrRank(K[] choices, List<K> tiebreaker, String... fallback) {
        return values.containsKey("q") ? sort(choices, tiebreaker) : sort(choices, tiebreaker, fallback);
    }

    private <K extends OrderKey> List<Sort<K>> sorts(List<String> elements, K[] choices) {
        List<Sort<K>> sorts = new ArrayList<>();
        Set<K> seen = new HashSet<>();
        for (String element : elements) {
            boolean descending = element.startsWith("-");
            K key = choose("sort", descending ? element.substring(1) : element, choices, Named::wireName);
            if (key != null) {
                violations.check("sort", seen.add(key), "must not name " + key.wireName() + " twice");
                sorts.add(new Sort<>(key, descending));
            }
        }
        return List.copyOf(sorts);
    }

    /** Reads {@code page}, {@code size} and {@code total}; {@link #sort} has read the cursor. */
    public PageRequest page(int defaultSize, int maxSize) {
        int page = number("page", 0, 0, Integer.MAX_VALUE);
        int size = number("size", defaultSize, 1, maxSize);
        String counted = text("total");
        TotalMode total = counted == null ? null : choose("total", counted, TotalMode.values(), Named::wireName);
        if (!PageRequest.isReachable(page, size)) {
            violations.add(
                    "page",
                    "must not skip more than " + PageRequest.MAX_OFFSET + " items; follow the cursor \"next\" instead");
            page = 0;
        }
        violations.check("cursor", cursor == null || !values.containsKey("page"), "must not be combined with page");
        return new PageRequest(page, size, cursor, total == null ? TotalMode.NONE : total);
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException with all violations, if there are any
     */
    public void finish() {
        values.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> violations.add(name, unknown(known)));
        if (!violations.isEmpty()) {
            throw ProblemException.malformed(violations.toList());
        }
    }

    /**
     * Parses a decimal number.
     *
     * @throws ArithmeticException if a few characters such as 1e999999999 stand for a number too long to compute with
     */
    public static BigDecimal decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > MAX_SCALE || value.scale() < -MAX_SCALE) {
            throw new ArithmeticException("Out of range");
        }
        return value;
    }

    private static String unknown(Set<String> known) {
        return known.isEmpty()
                ? "is not a parameter of this resource, which has none"
                : "is not a parameter of this resource; allowed are " + String.join(", ", known);
    }

    /** Reads a whole number within bounds. */
    public int number(String name, int absent, int min, int max) {
        Integer number = one(name, Integer::valueOf);
        if (number == null) {
            return absent;
        }
        if (number < min || number > max) {
            violations.add(name, "must be between " + min + " and " + max);
            return absent;
        }
        return number;
    }

    private List<String> elements(String name) {
        String text = text(name);
        return text == null ? List.of() : List.of(text.split(",", -1));
    }

    private <C> @Nullable C choose(String parameter, String text, C[] choices, Function<C, String> nameOf) {
        for (C choice : choices) {
            if (nameOf.apply(choice).equals(text)) {
                return choice;
            }
        }
        violations.add(
                parameter, "must be one of " + Stream.of(choices).map(nameOf).collect(Collectors.joining(", ")));
        return null;
    }
}
