package dev.ssot.processor.model;

import java.util.Optional;

/** The tree that the entities of a class form, if they do. */
public record Hierarchy(Resource resource) {

    /** The relation to the entity above. */
    public Optional<Attribute> parent() {
        return resource.attributes().stream()
                .filter(attribute -> attribute.role() == Role.PARENT)
                .findFirst();
    }

    /** The same if clients set it when they create an entity. */
    public Optional<Attribute> creatable() {
        return parent().filter(parent -> parent.exposure().creatable());
    }

    /** The same if clients choose the key, too, so that others may refer to an entity before it is there. */
    public Optional<Attribute> creatableByKey() {
        return creatable().filter(parent -> resource.key().role() == Role.ASSIGNED_KEY);
    }

    /** The same if clients can give an entity another parent. */
    public Optional<Attribute> movable() {
        return parent().filter(parent -> parent.exposure().updatable() && resource.changes());
    }

    /** Whether clients see what is below an entity. */
    public boolean isShownDownwards() {
        return parent().isPresent() && resource.supports(Operation.LIST);
    }

    /** Whether clients see what is above an entity. */
    public boolean isShownUpwards() {
        return parent().isPresent() && resource.supports(Operation.GET);
    }
}
