package dev.ssot.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What clients can filter by. Code can compare it in any way that its type allows, clients only by the operators that are
 * theirs.
 *
 * @param <E> the entity
 * @param <T> the type of the values
 */
public class Property<E, T> {

    private final String name;
    private final Path path;
    private final Function<String, T> parser;
    private final List<String> choices;
    private final List<Operator> operators;

    Property(String name, Path path, Function<String, T> parser, List<String> choices, List<Operator> operators) {
        this.name = name;
        this.path = path;
        this.parser = parser;
        this.choices = List.copyOf(choices);
        this.operators = List.copyOf(operators);
    }

    /** A value without an order; for clients EQUAL, IN and, if it can be null, NULL, unless other kinds are named. */
    public static <E, T> Property<E, T> of(String name, Path path, Function<String, T> parser, FilterKind... kinds) {
        List<Operator> operators = operators(path, kinds, FilterKind.EQUAL, FilterKind.IN);
        return new Property<>(name, path, parser, List.of(), operators);
    }

    /** A constant; for clients EQUAL, IN and, if it can be null, NULL, unless other kinds are named. */
    public static <E, T extends Enum<T>> Property<E, T> choice(
            String name, Path path, T[] constants, FilterKind... kinds) {
        List<Operator> operators = operators(path, kinds, FilterKind.EQUAL, FilterKind.IN);
        return choice(name, path, List.of(constants), Enum::name, operators);
    }

    /** True or false; for clients EQUAL and, if it can be null, NULL, unless other kinds are named. */
    public static <E> Property<E, Boolean> flag(String name, Path path, FilterKind... kinds) {
        List<Operator> operators = operators(path, kinds, FilterKind.EQUAL);
        return choice(name, path, List.of(true, false), String::valueOf, operators);
    }

    /** A text; for clients EQUAL, IN and, if it can be null, NULL, unless other kinds are named. */
    public static <E> TextProperty<E> text(String name, Path path, FilterKind... kinds) {
        return new TextProperty<>(name, path, choose(path, kinds, FilterKind.EQUAL, FilterKind.IN));
    }

    /** A value with an order; for clients EQUAL, IN, RANGE and, if it can be null, NULL, unless other kinds are named. */
    public static <E, T extends Comparable<? super T>> OrderedProperty<E, T> ordered(
            String name, Path path, Function<String, T> parser, FilterKind... kinds) {
        List<Operator> operators = operators(path, kinds, FilterKind.EQUAL, FilterKind.IN, FilterKind.RANGE);
        return new OrderedProperty<>(name, path, parser, operators);
    }

    private static <E, T> Property<E, T> choice(
            String name, Path path, List<T> constants, Function<T, String> nameOf, List<Operator> operators) {
        Function<String, T> parser = text -> constants.stream()
                .filter(constant -> nameOf.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such constant"));
        return new Property<>(name, path, parser, constants.stream().map(nameOf).toList(), operators);
    }

    private static List<Operator> operators(Path path, FilterKind[] stated, FilterKind... otherwise) {
        return choose(path, stated, otherwise).stream()
                .filter(operator -> operator != Operator.IEQ)
                .toList();
    }

    private static List<Operator> choose(Path path, FilterKind[] stated, FilterKind... otherwise) {
        List<FilterKind> kinds = new ArrayList<>(Arrays.asList(stated.length > 0 ? stated : otherwise));
        if (stated.length == 0 && path.nullable()) {
            kinds.add(FilterKind.NULL);
        }
        return kinds.stream().flatMap(kind -> kind.operators().stream()).toList();
    }

    public Condition<E> eq(T value) {
        return compare(Operator.EQ, value);
    }

    /** The complement of {@link #eq}: it holds for null as well. */
    public Condition<E> ne(T value) {
        return compare(Operator.NE, value);
    }

    public Condition<E> in(List<? extends T> values) {
        return new Condition.Comparison<>(this, Operator.IN, values);
    }

    /** The complement of {@link #in}: it holds for null as well. */
    public Condition<E> nin(List<? extends T> values) {
        return new Condition.Comparison<>(this, Operator.NIN, values);
    }

    public Condition<E> isNull() {
        return compare(Operator.IS_NULL);
    }

    public Condition<E> isNotNull() {
        return compare(Operator.IS_NOT_NULL);
    }

    final Condition<E> compare(Operator operator, Object... values) {
        return new Condition.Comparison<>(this, operator, List.of(values));
    }

    final String name() {
        return name;
    }

    final Path path() {
        return path;
    }

    /** The names of all values, if they are few. */
    final List<String> choices() {
        return choices;
    }

    /** The parameters by which clients compare it. */
    final Stream<String> parameters() {
        return operators.stream().map(operator -> operator.parameter(name));
    }

    final List<Operator> operators() {
        return operators;
    }

    /** Reads a value, or throws what its parser throws. */
    final T parse(String text) {
        return parser.apply(text);
    }

    /** Whether values are text, in which a comma may stand for itself. */
    boolean isText() {
        return false;
    }

    /** Whether a range between two values is one. */
    boolean isRange(List<T> values) {
        return false;
    }
}
