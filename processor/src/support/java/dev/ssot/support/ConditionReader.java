package dev.ssot.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions from query parameters: {@code slug=a}, {@code createdAt.gte=2026-01-01T00:00:00Z} and, as one of
 * several alternatives, {@code or.slug.startsWith=a}.
 *
 * @param <E> the entity
 */
final class ConditionReader<E> {

    /** What a database has to put up with in one statement. */
    private static final int MAX_CONDITIONS = 20;

    private static final int MAX_VALUES = 100;

    private static final Pattern GROUPED = Pattern.compile("(or[1-9]?)\\.(.+)");

    private final List<Property<E, ?>> properties;
    private final Function<String, @Nullable String> values;
    private final Violations violations;
    private final List<Condition<E>> conditions = new ArrayList<>();
    private final Map<String, List<Condition<E>>> groups = new LinkedHashMap<>();
    private int count;

    /**
     * Makes a reader.
     *
     * @param values gives the value of a parameter, or null if that is malformed
     */
    ConditionReader(List<Property<E, ?>> properties, Function<String, @Nullable String> values, Violations violations) {
        this.properties = properties;
        this.values = values;
        this.violations = violations;
    }

    /** Reads those parameters that compare one of the properties, and leaves the others alone. */
    List<Condition<E>> read(Iterable<String> parameters) {
        for (String parameter : parameters) {
            Matcher grouped = GROUPED.matcher(parameter);
            if (grouped.matches()) {
                List<Condition<E>> group = groups.computeIfAbsent(grouped.group(1), absent -> new ArrayList<>());
                read(parameter, grouped.group(2), group);
            } else {
                read(parameter, parameter, conditions);
            }
        }
        groups.values().stream()
                .filter(group -> !group.isEmpty())
                .forEach(group -> conditions.add(new Condition.AnyOf<>(group)));
        return List.copyOf(conditions);
    }

    private void read(String parameter, String name, List<Condition<E>> into) {
        int dot = name.lastIndexOf('.');
        for (Property<E, ?> property : properties) {
            if (property.name().equals(name) || (dot > 0 && property.name().equals(name.substring(0, dot)))) {
                Condition<E> condition = compare(property, parameter, name);
                if (condition != null) {
                    into.add(condition);
                }
                return;
            }
        }
    }

    private @Nullable Condition<E> compare(Property<E, ?> property, String parameter, String name) {
        String text = values.apply(parameter);
        for (Operator operator : property.operators()) {
            if (operator.parameter(property.name()).equals(name)) {
                violations.check(
                        parameter,
                        ++count <= MAX_CONDITIONS,
                        "is more than the " + MAX_CONDITIONS + " conditions allowed");
                return text == null || count > MAX_CONDITIONS ? null : compare(property, operator, parameter, text);
            }
        }
        String allowed = property.parameters().collect(Collectors.joining(", "));
        violations.add(parameter, "is no comparison that " + property.name() + " allows; allowed are " + allowed);
        return null;
    }

    private <T> @Nullable Condition<E> compare(
            Property<E, T> property, Operator operator, String parameter, String text) {
        return switch (operator) {
            case IS_NULL -> isNull(property, parameter, text);
            case IN, NIN -> {
                List<T> list = list(property, parameter, text);
                violations.check(parameter, list.size() <= MAX_VALUES, "must hold at most " + MAX_VALUES + " values");
                yield new Condition.Comparison<>(property, operator, list);
            }
            case BETWEEN -> {
                List<T> ends = list(property, parameter, text);
                boolean range = ends.size() == 2 && property.isRange(ends);
                violations.check(parameter, range || ends.isEmpty(), "must be two values, the smaller one first");
                yield range ? new Condition.Comparison<>(property, operator, ends) : null;
            }
            default -> {
                violations.check(parameter, !operator.isPattern() || !text.isEmpty(), "must not be empty");
                T value = value(property, parameter, text);
                yield value == null ? null : property.compare(operator, value);
            }
        };
    }

    private <T> @Nullable Condition<E> isNull(Property<E, T> property, String parameter, String text) {
        if (text.equals("true")) {
            return property.isNull();
        }
        violations.check(parameter, text.equals("false"), "must be one of true, false");
        return property.isNotNull();
    }

    /** The values separated by commas; in text a backslash makes a comma, or another backslash, part of a value. */
    private <T> List<T> list(Property<E, T> property, String parameter, String text) {
        List<T> list = new ArrayList<>();
        for (String element : property.isText() ? split(parameter, text) : List.of(text.split(",", -1))) {
            T value = value(property, parameter, element);
            if (value == null) {
                return List.of();
            }
            list.add(value);
        }
        return list;
    }

    private List<String> split(String parameter, String text) {
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == ',') {
                elements.add(element.toString());
                element.setLength(0);
            } else if (letter == '\\') {
                index++;
                char escaped = index < text.length() ? text.charAt(index) : 0;
                violations.check(
                        parameter,
                        escaped == ',' || escaped == '\\',
                        "has a backslash before neither a comma nor another");
                element.append(escaped);
            } else {
                element.append(letter);
            }
        }
        elements.add(element.toString());
        return elements;
    }

    private <T> @Nullable T value(Property<E, T> property, String parameter, String text) {
        try {
            T value = Dates.inRange(Spelling.check(text, property.parse(text)));
            if (isFinite(value)) {
                return value;
            }
        } catch (RuntimeException e) { // what the types of an application throw is theirs
            // The same answer as to what is not finite.
        }
        List<String> choices = property.choices();
        violations.add(parameter, choices.isEmpty() ? "is malformed" : "must be one of " + String.join(", ", choices));
        return null;
    }

    private static boolean isFinite(Object value) {
        return value instanceof Double number
                ? Double.isFinite(number)
                : !(value instanceof Float rough) || Float.isFinite(rough);
    }
}
