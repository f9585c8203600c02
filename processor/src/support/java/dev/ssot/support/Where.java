package dev.ssot.support;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The WHERE clause of a query, put together from constant fragments. Values only ever travel as parameters:
 *
 * <pre>{@code
 * Where where = new Where().all(filter.conditions()).search(filter.q(), "e.title");
 * where.bind(entityManager.createQuery("select e.id from Article e" + where, Long.class));
 * }</pre>
 */
public final class Where {

    /** The entity's alias. */
    static final String ALIAS = "e";

    private String with = "";
    private final List<String> restrictions = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Demands what holds for all that clients see; it is no condition of theirs. */
    public Where restrict(String restriction) {
        restrictions.add(restriction);
        return this;
    }

    /**
     * Adds a condition with one parameter.
     *
     * @throws NullPointerException if the value is null: without it the condition would be lost, and everything found
     * @throws IllegalArgumentException if the parameter has another value already
     */
    public Where and(String condition, String parameter, Object value) {
        Objects.requireNonNull(value, () -> "No value for :" + parameter + " in " + condition);
        Object other = parameters.putIfAbsent(parameter, value);
        if (other != null && !other.equals(value)) {
            throw new IllegalArgumentException("Two values for :" + parameter);
        }
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one parameter, or none if there is no value: then everything is found. */
    public Where andIfPresent(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : and(condition, parameter, value);
    }

    /** Demands all that the others demand. What they call like another parameter here gets another name. */
    public Where and(Where... others) {
        for (Where other : others) {
            UnaryOperator<String> renaming = UnaryOperator.identity();
            for (Map.Entry<String, Object> parameter : other.parameters.entrySet()) {
                String name = parameter.getKey();
                boolean isTaken =
                        parameters.containsKey(name) && !parameter.getValue().equals(parameters.get(name));
                String free = isTaken ? freeName(other.parameters.keySet()) : name;
                parameters.put(free, parameter.getValue());
                renaming = isTaken ? renamed(name, free, renaming) : renaming;
            }
            with = other.with.isEmpty() ? with : renaming.apply(other.with);
            other.restrictions.stream().map(renaming).forEach(restrictions::add);
            other.conditions.stream().map(renaming).forEach(conditions::add);
        }
        return this;
    }

    private static UnaryOperator<String> renamed(String name, String free, UnaryOperator<String> before) {
        Pattern parameter = Pattern.compile(":" + Pattern.quote(name) + "(?![\\w$])");
        return text -> parameter.matcher(before.apply(text)).replaceAll(":" + free);
    }

    /** The same for the same conditions, as Hibernate remembers the statement for each text. */
    private String freeName(Set<String> others) {
        int number = parameters.size() + 1;
        while (parameters.containsKey("p" + number) || others.contains("p" + number)) {
            number++;
        }
        return "p" + number;
    }

    /** Names a subquery that conditions refer to: {@code with below as (select ...)}, and a space or a line's end after it. */
    public Where with(String subquery) {
        with = subquery;
        return this;
    }

    /** What the query has to begin with: the named subquery, or nothing. */
    public String with() {
        return with;
    }

    /** Demands that all conditions hold. */
    public <E> Where all(List<Condition<E>> demanded) {
        demanded.forEach(condition -> conditions.add(text(condition)));
        return this;
    }

    /** Demands that the text occurs, in any case, in one of the paths, unless there is nothing to search for. */
    public Where search(@Nullable String text, String... paths) {
        if (text == null || text.isBlank()) {
            return this;
        }
        List<String> alternatives = new ArrayList<>();
        for (String path : paths) {
            alternatives.add("lower(" + path + ") like lower(:search) escape '!'");
        }
        return and("(" + String.join(" or ", alternatives) + ")", "search", Operator.ICONTAINS.bound(text));
    }

    /**
     * The clause itself, for a write that must not be about everything.
     *
     * @throws ProblemException 400 if there is no condition
     */
    public Where required() {
        if (conditions.isEmpty()) {
            throw new ProblemException(400, "The request needs at least one filter.");
        }
        return this;
    }

    private <E> String text(Condition<E> condition) {
        if (condition instanceof Condition.Comparison<E> comparison) {
            return comparison(comparison);
        }
        Condition.AnyOf<E> group = (Condition.AnyOf<E>) condition;
        return group.alternatives().stream().map(this::text).collect(Collectors.joining(" or ", "(", ")"));
    }

    private String comparison(Condition.Comparison<?> comparison) {
        Operator operator = comparison.operator();
        Operator opposite = operator.opposite();
        Path path = comparison.property().path();
        List<Object> values = comparison.values().stream().map(path.held()).toList();
        if (path.relations().isEmpty()) {
            String own = path.from(ALIAS);
            String test = test(operator, values).replace("#", own);
            // A comparison with null is neither true nor false; what is not equal must hold for it nevertheless.
            boolean holdsForNull = opposite != null && operator != Operator.IS_NULL && path.nullable();
            return holdsForNull ? "(" + test + " or " + own + " is null)" : test;
        }
        return opposite == null ? path.exists(test(operator, values)) : "not " + path.exists(test(opposite, values));
    }

    /** The operator's text, with a parameter in each place of a value. */
    private String test(Operator operator, List<?> values) {
        String text = operator.jpql();
        for (Object value : operator.takesList() ? List.of(values) : values) {
            String parameter = freeName(Set.of());
            text = text.replaceFirst("\\?", ":" + parameter);
            parameters.put(parameter, operator.bound(value));
        }
        return text;
    }

    /** Sets the parameters of the clause on the query that contains it. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The clause with a space before it, or nothing if there are no conditions. */
    @Override
    public String toString() {
        List<String> all = new ArrayList<>(restrictions);
        all.addAll(conditions);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
