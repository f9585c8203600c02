package dev.ssot.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What clients can do with an attribute. Nothing is filterable, sortable or searchable that the model does not name.
 *
 * @param filters by what of it a list can be narrowed: its value or key, and what lies behind a relation
 */
public record Exposure(
        boolean readable,
        boolean creatable,
        boolean updatable,
        List<Filter> filters,
        boolean sortable,
        boolean searchable) {

    public Exposure {
        filters = List.copyOf(filters);
    }

    /** Whether clients write it at all. */
    public boolean isWritten() {
        return creatable || updatable;
    }

    /** Whether one of an entity's operations sets what clients send of it. */
    public boolean isWrittenBy(Set<Operation> operations) {
        boolean updates = operations.contains(Operation.UPDATE) || operations.contains(Operation.PATCH);
        return (creatable && operations.contains(Operation.CREATE)) || (updatable && updates);
    }

    public boolean filterable() {
        return !filters.isEmpty();
    }

    /** The same, but written only on these occasions. */
    public Exposure written(boolean onCreation, boolean onChange) {
        return new Exposure(readable, onCreation, onChange, filters, sortable, searchable);
    }

    /** The same, but written no further than the attribute that it is part of, and queried only if that is shown. */
    public Exposure within(Exposure owner) {
        return new Exposure(
                readable,
                creatable && owner.creatable,
                updatable && owner.updatable,
                owner.readable ? filters : List.of(),
                sortable && owner.readable,
                searchable && owner.readable);
    }

    Stream<Filter> eachFilter() {
        return filters.stream();
    }

    /** The same, queried by way of the attribute of this name, unless that is "". */
    Exposure heldBy(String holder) {
        return withFilters(filters.stream().map(filter -> filter.within(holder)).toList());
    }

    public Exposure withFilters(List<Filter> others) {
        return new Exposure(readable, creatable, updatable, others, sortable, searchable);
    }
}
