package dev.ssot.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an entity is, among those of several classes; for clients EQUAL and IN, by names that stand for the classes.
 *
 * @param <E> what all of them are
 */
public final class TypeProperty<E> extends Property<E, Class<? extends E>> {

    private final Map<String, Class<? extends E>> classes;

    public TypeProperty(String name) {
        this(name, Map.of());
    }

    private TypeProperty(String name, Map<String, Class<? extends E>> classes) {
        super(name, Path.toType(), text -> ofName(classes, text), List.copyOf(classes.keySet()), equality());
        this.classes = classes;
    }

    private static <E> Class<? extends E> ofName(Map<String, Class<? extends E>> classes, String name) {
        Class<? extends E> type = classes.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No such type");
        }
        return type;
    }

    private static List<Operator> equality() {
        return Stream.of(FilterKind.EQUAL, FilterKind.IN)
                .flatMap(kind -> kind.operators().stream())
                .filter(operator -> operator != Operator.IEQ)
                .toList();
    }

    /** The same, with one class more. */
    public TypeProperty<E> or(String name, Class<? extends E> type) {
        Map<String, Class<? extends E>> more = new LinkedHashMap<>(classes);
        more.put(name, type);
        return new TypeProperty<>(name(), more);
    }
}
