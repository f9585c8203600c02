package dev.ssot.processor.model;

/** How entities are kept from being changed by others while they are changed. */
public record Locking(Resource resource) {

    /** Whether several entities must be locked before they are read, as a join would make of it two statements anyway. */
    public boolean isFirst() {
        return !resource.isVersioned() && !resource.extras().eager().isEmpty();
    }

    /** Whether an entity is locked by a query, as Hibernate cannot lock it by its key together with what it joins. */
    public boolean isByQuery() {
        boolean joinsWithin = resource.extras().eager().stream().anyMatch(path -> path.contains("."));
        return !resource.isVersioned() && (resource.identity().isComposite() || joinsWithin);
    }
}
