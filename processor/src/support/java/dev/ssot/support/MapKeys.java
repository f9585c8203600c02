package dev.ssot.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The keys of maps, each of which has one text that is written for it, so that no two names mean the same key. */
public final class MapKeys {

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            String.class, text -> text,
            Short.class, Short::valueOf,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, text -> Dates.inRange(LocalDate.parse(text)),
            Currency.class, Currency::getInstance);

    private MapKeys() {}

    /** Whether the text of such keys is known here. */
    public static boolean knows(Class<?> type) {
        return type.isEnum() || PARSERS.containsKey(type);
    }

    /** The key that is written as this text, or nothing if none is. */
    public static Optional<Object> parse(Class<?> type, String text) {
        if (type.isEnum()) {
            return constant(type, text);
        }
        Function<String, Object> parser = PARSERS.get(type);
        try {
            return Optional.ofNullable(parser)
                    .map(known -> known.apply(text))
                    .filter(key -> key.toString().equals(text) && Constraints.text(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .<Object>map(constant -> constant)
                .findFirst();
    }
}
