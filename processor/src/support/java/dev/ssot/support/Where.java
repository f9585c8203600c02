package dev.ssot.support;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The WHERE clause of a query, put together from constant fragments. Values only ever travel as parameters:
 *
 * <pre>{@code
 * Where where = new Where().and("e.slug = :slug", "slug", filter.slug());
 * where.bind(entityManager.createQuery("select e.id from Article e" + where, Long.class));
 * }</pre>
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition with one parameter, unless the value is null. */
    public Where and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Demands all that the others demand. */
    public Where and(Where... others) {
        for (Where other : others) {
            conditions.addAll(other.conditions);
            parameters.putAll(other.parameters);
        }
        return this;
    }

    /** Demands that the text occurs, in any case, in one of the paths, unless the text is null. */
    public Where search(@Nullable String text, String... paths) {
        if (text == null) {
            return this;
        }
        List<String> alternatives = new ArrayList<>();
        for (String path : paths) {
            alternatives.add("lower(" + path + ") like lower(:search) escape '!'");
        }
        return and("(" + String.join(" or ", alternatives) + ")", "search", "%" + escape(text) + "%");
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

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Sets the parameters of the clause on the query that contains it. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The clause with a space before it, or nothing if there are no conditions. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
