package dev.ssot.processor.model;

import java.util.List;

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

    public boolean filterable() {
        return !filters.isEmpty();
    }

    public Exposure withFilters(List<Filter> others) {
        return new Exposure(readable, creatable, updatable, others, sortable, searchable);
    }
}
