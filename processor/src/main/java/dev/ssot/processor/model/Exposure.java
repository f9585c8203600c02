package dev.ssot.processor.model;

/** What clients can do with an attribute. Nothing is filterable, sortable or searchable that the model does not name. */
public record Exposure(
        boolean readable,
        boolean creatable,
        boolean updatable,
        boolean filterable,
        boolean sortable,
        boolean searchable) {}
