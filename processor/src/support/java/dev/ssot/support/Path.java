package dev.ssot.support;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where a value is found, seen from an entity: in an attribute of its own, or behind relations.
 *
 * @param relations the relations that lead there; none for the entity's own attributes
 * @param attribute the attribute at the end, such as {@code slug}, or {@code author.id} for a key that the entity holds;
 *     "" if the last of the relations is a collection of values
 * @param nullable whether there may be no value
 * @param restriction what holds for the entities on the way that clients can see; "" if that is all of them. The first is
 *     {@code t1}, the second {@code t2} and so on.
 * @param held what the attribute holds for a value of the condition
 */
public record Path(
        List<String> relations, String attribute, boolean nullable, String restriction, UnaryOperator<Object> held) {

    public Path {
        relations = List.copyOf(relations);
    }

    /** An attribute that always has a value. */
    public static Path to(String attribute) {
        return new Path(List.of(), attribute, false, "", UnaryOperator.identity());
    }

    /** An attribute that may be null. */
    public static Path toNullable(String attribute) {
        return new Path(List.of(), attribute, true, "", UnaryOperator.identity());
    }

    /** The same attribute of the entities that relations lead to: {@code Path.to("name").through("author")}. */
    public Path through(String... steps) {
        return new Path(List.of(steps), attribute, nullable, restriction, held);
    }

    /** The same, but only of those entities that clients can see: {@code ... .where("t1.deletedAt is null")}. */
    public Path where(String visible) {
        return new Path(relations, attribute, nullable, visible, held);
    }

    /** The same, but what it holds is of another type than what it is compared with. */
    public <T> Path held(Class<T> type, Function<T, Object> conversion) {
        return new Path(relations, attribute, nullable, restriction, value -> conversion.apply(type.cast(value)));
    }

    /** What the entity itself is, rather than what it has. */
    static Path toType() {
        return to("");
    }

    /** The JPQL path from the entity's alias. */
    String from(String alias) {
        return attribute.isEmpty() ? "type(" + alias + ")" : alias + "." + attribute;
    }

    /**
     * What has to be true of the values found here.
     *
     * @param test the text of a comparison, # for the path
     */
    String exists(String test) {
        StringBuilder from = new StringBuilder();
        String owner = Where.ALIAS;
        for (int step = 0; step < relations.size(); step++) {
            String alias = "t" + (step + 1);
            from.append(step == 0 ? "" : " join ").append(owner).append('.').append(relations.get(step));
            from.append(' ').append(alias);
            owner = alias;
        }
        String seen = restriction.isEmpty() ? "" : " and " + restriction;
        return "exists (select 1 from " + from + " where "
                + test.replace("#", attribute.isEmpty() ? owner : owner + "." + attribute) + seen + ")";
    }
}
