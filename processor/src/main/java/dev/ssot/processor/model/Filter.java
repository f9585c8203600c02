package dev.ssot.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One value by which a list can be narrowed: of the entity itself, or of one that it is related to.
 *
 * @param parameter the parameter that compares it for equality: {@code slug}, {@code authorId}, {@code author.name}
 * @param relations the relations that lead to the entity whose value it is, none for the resource's own
 * @param attribute the attribute's path there: {@code slug}, or {@code author.id} for a key that the entity holds
 * @param nullable whether there may be no value
 * @param many whether there may be several
 * @param key whether it is another entity's key
 * @param kinds how it is compared
 * @param deletedAt for each of the relations, the attribute that says when its target was deleted, or "" if deletions
 *     remove it
 */
public record Filter(
        String parameter,
        List<String> relations,
        String attribute,
        boolean nullable,
        boolean many,
        boolean key,
        Value value,
        Set<FilterKind> kinds,
        List<String> deletedAt) {

    /** A value behind relations whose targets are removed by deletions. */
    public Filter(
            String parameter,
            List<String> relations,
            String attribute,
            boolean nullable,
            boolean many,
            boolean key,
            Value value,
            Set<FilterKind> kinds) {
        this(
                parameter,
                relations,
                attribute,
                nullable,
                many,
                key,
                value,
                kinds,
                Collections.nCopies(relations.size(), ""));
    }

    public Filter {
        deletedAt = List.copyOf(deletedAt);
        relations = List.copyOf(relations);
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /**
     * The same value, seen from an entity that is related to its owner.
     *
     * @param relation the name of the relation that leads to the owner
     * @param toMany whether it leads to several
     * @param deleted the attribute that says when the owner was deleted, if deletions do not remove it
     */
    public Filter through(String relation, boolean toMany, Optional<String> deleted) {
        List<String> steps = new ArrayList<>();
        steps.add(relation);
        steps.addAll(relations);
        String seen = relation + "." + parameter;
        List<String> marks = new ArrayList<>();
        marks.add(deleted.orElse(""));
        marks.addAll(deletedAt);
        return new Filter(seen, steps, attribute, nullable, many || toMany, key, value, kinds, marks);
    }

    /** The same value, held by an attribute of this name, unless that is "". */
    Filter within(String holder) {
        String path = holder.isEmpty() ? attribute : holder + "." + attribute;
        return new Filter(parameter, relations, path, nullable, many, key, value, kinds, deletedAt);
    }

    /** The same value of what is embedded in its owner. */
    public Filter embeddedIn(String embedded, boolean mayBeNull) {
        String prefix = embedded + ".";
        List<String> steps = new ArrayList<>(relations);
        if (!steps.isEmpty()) {
            steps.set(0, prefix + steps.get(0));
        }
        String path = steps.isEmpty() ? prefix + attribute : attribute;
        Filter seen =
                new Filter(prefix + parameter, steps, path, nullable || mayBeNull, many, key, value, kinds, deletedAt);
        return kinds.equals(defaultKinds()) ? seen.withKinds(seen.defaultKinds()) : seen;
    }

    /** What holds for the entities on the way that are not deleted, or "": {@code t1.deletedAt is null}. */
    public String restriction() {
        return IntStream.range(0, deletedAt.size())
                .filter(step -> !deletedAt.get(step).isEmpty())
                .mapToObj(step -> "t" + (step + 1) + "." + deletedAt.get(step) + " is null")
                .collect(Collectors.joining(" and "));
    }

    /** The kinds that are offered where the model names none. */
    public Set<FilterKind> defaultKinds() {
        Set<FilterKind> kinds = possibleKinds();
        kinds.removeIf(FilterKind::isPattern);
        return kinds;
    }

    /** The kinds that the value's type allows, in the order of the enum. */
    public Set<FilterKind> possibleKinds() {
        Set<FilterKind> possible = new LinkedHashSet<>(value.filterKinds());
        if (key) {
            possible.removeIf(kind -> kind == FilterKind.RANGE || kind.isPattern());
        }
        if (!nullable) {
            possible.remove(FilterKind.NULL);
        }
        return possible;
    }

    public Filter withKinds(Set<FilterKind> chosen) {
        return new Filter(parameter, relations, attribute, nullable, many, key, value, chosen, deletedAt);
    }
}
