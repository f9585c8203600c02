package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order in which the values of a collection are read, of {@code t} in JPQL: always one, so that two reads show the same. */
final class ElementOrder {

    private ElementOrder() {}

    /** That of a column, else as stated, else by the values; that of a map is by its keys. */
    static String of(Annotations annotations, Attribute element, boolean isMap) {
        if (isMap) {
            return "key(t)";
        }
        if (annotations.has(ApiNames.ORDER_COLUMN)) {
            return "index(t)";
        }
        String stated = annotations
                .find(ApiNames.ORDER_BY)
                .map(view -> view.string("value").strip())
                .orElse("");
        if (!element.isEmbedded()) {
            return stated.equalsIgnoreCase("desc") ? "t desc" : "t";
        }
        List<String> columns = columns(element);
        List<String> items = Stream.of(stated.split(","))
                .flatMap(item -> item(item.strip(), columns).stream())
                .toList();
        Stream<String> others = columns.stream()
                .map(column -> "t." + column)
                .filter(column -> !items.contains(column) && !items.contains(column + " desc"));
        return Stream.concat(items.stream(), others).collect(Collectors.joining(", "));
    }

    /** The components that a database can order, or all if there are none. */
    private static List<String> columns(Attribute element) {
        List<Attribute> leaves = element.embedded().components().stream()
                .flatMap(Attribute::leaves)
                .toList();
        List<String> ordered = leaves.stream()
                .filter(leaf ->
                        !leaf.large() && leaf.value().filter(Value::isSortable).isPresent())
                .map(Attribute::name)
                .toList();
        return ordered.isEmpty() ? leaves.stream().map(Attribute::name).toList() : ordered;
    }

    // t.point.latitude desc
    private static Optional<String> item(String item, List<String> columns) {
        String[] words = item.split("\\s+");
        boolean descending =
                words.length > 1 && words[1].toLowerCase(Locale.ROOT).equals("desc");
        return columns.contains(words[0])
                ? Optional.of("t." + words[0] + (descending ? " desc" : ""))
                : Optional.empty();
    }
}
