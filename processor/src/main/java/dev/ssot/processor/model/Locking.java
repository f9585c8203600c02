package dev.ssot.processor.model;

/** How several entities are kept from being changed by others while they are changed. */
public record Locking(Resource resource) {

    /** Whether entities must be locked before they are read, as a join would make of it two statements anyway. */
    public boolean isFirst() {
        return !resource.isVersioned() && !resource.extras().eager().isEmpty();
    }
}
