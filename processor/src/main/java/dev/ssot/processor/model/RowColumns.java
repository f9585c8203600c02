package dev.ssot.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a query for the entities below a root selects: what all have, and then what is each class's own. */
public final class RowColumns {

    /**
     * One column.
     *
     * @param name its name in the row
     * @param resource whose attribute it is: the root, or an entity below
     * @param nullable whether it is null in some rows
     */
    public record Column(String name, Resource resource, Attribute attribute, boolean nullable) {

        private boolean shows(Names owner, Attribute other) {
            return resource.names().equals(owner) && attribute.member().equals(other.member());
        }
    }

    private final Resource root;
    private final Set<String> common = new HashSet<>();
    private final List<Column> columns = new ArrayList<>();

    public RowColumns(Resource root) {
        this.root = root;
        root.shown().stream().filter(attribute -> !attribute.isEmbedded()).forEach(attribute -> {
            common.add(attribute.member());
            columns.add(new Column(attribute.member(), root, attribute, !attribute.required()));
        });
        Set<String> names = new HashSet<>(common);
        root.expandableToOne().forEach(relation -> names.add(relation.name()));
        Set<String> several = several();
        subtypes()
                .forEach(subtype -> own(subtype).forEach(attribute -> {
                    String name = free(name(subtype, attribute, several), names);
                    columns.add(new Column(name, subtype, attribute, true));
                }));
    }

    private static String name(Resource subtype, Attribute attribute, Set<String> several) {
        String member = attribute.member();
        return several.contains(member)
                ? Names.decapitalise(subtype.names().type()) + Names.capitalise(member)
                : member;
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** Members that more than one class has of its own. */
    private Set<String> several() {
        Set<String> seen = new HashSet<>();
        return subtypes()
                .flatMap(this::own)
                .map(Attribute::member)
                .filter(member -> !seen.add(member))
                .collect(Collectors.toSet());
    }

    private Stream<Attribute> own(Resource subtype) {
        return subtype.shown().stream().filter(attribute -> !common.contains(attribute.member()));
    }

    private Stream<Resource> subtypes() {
        return root.inheritance().subtypes().stream().map(Inheritance.Subtype::resource);
    }

    public List<Column> all() {
        return List.copyOf(columns);
    }

    /** The column that a view of an entity below the root shows as this attribute. */
    public Column of(Resource subtype, Attribute attribute) {
        Names owner = common.contains(attribute.member()) ? root.names() : subtype.names();
        return columns.stream()
                .filter(column -> column.shows(owner, attribute))
                .findFirst()
                .orElseThrow();
    }
}
