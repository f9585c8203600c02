package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How clients tell entities of several classes apart.
 *
 * @param member the member that holds the name of the kind
 * @param kinds the classes that there are entities of
 */
public record Discriminator(String member, List<Kind> kinds) {

    public Discriminator {
        kinds = List.copyOf(kinds);
    }

    /**
     * A class of entities.
     *
     * @param name what the member says of them
     * @param entityName the name of the class in JPQL
     */
    public record Kind(String name, String entityName, ClassName entity) {}

    public List<String> names() {
        return kinds.stream().map(Kind::name).toList();
    }

    /** {@code case type(e) when CardPayment then 'card' when Transfer then 'Transfer' end}, or the only name. */
    public String jpql(String alias) {
        return kinds.size() == 1
                ? literal(kinds.get(0))
                : kinds.stream()
                        .map(kind -> " when " + kind.entityName() + " then " + literal(kind))
                        .collect(Collectors.joining("", "case type(" + alias + ")", " end"));
    }

    private static String literal(Kind kind) {
        return "'" + kind.name().replace("'", "''") + "'";
    }
}
