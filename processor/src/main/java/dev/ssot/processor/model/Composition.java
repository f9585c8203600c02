package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entities that belong to one parent alone, and are written together with it.
 *
 * @param max how many a parent can have
 * @param key the key of such an entity
 * @param attributes what clients send of it besides the key
 * @param stamped what the server sets: times and users
 * @param uniqueKeys what the database holds unique
 * @param parent how the entity refers to its parent, if it does
 */
public record Composition(
        int max,
        Attribute key,
        List<Attribute> attributes,
        List<Attribute> stamped,
        List<UniqueKey> uniqueKeys,
        Optional<Access> parent) {

    public Composition {
        attributes = List.copyOf(attributes);
        stamped = List.copyOf(stamped);
        uniqueKeys = List.copyOf(uniqueKeys);
    }

    /** The attributes that refer to other entities. */
    public List<Attribute> references() {
        return attributes.stream().filter(Attribute::isToOne).toList();
    }

    /** Those whose targets may be deleted and still be there. */
    public List<Attribute> guardedReferences() {
        return references().stream()
                .filter(attribute -> attribute.target().deletedAt().isPresent())
                .toList();
    }

    /** What names the caller. */
    public List<Attribute> users() {
        return stamped.stream().filter(attribute -> attribute.role().isUser()).toList();
    }

    /** Whether the database can refuse an entity for a reason that a client can mend. */
    public boolean isDiagnosed() {
        return !uniqueKeys.isEmpty() || !references().isEmpty();
    }

    /** The key, and what clients send besides. */
    public List<Attribute> members() {
        return Stream.concat(Stream.of(key), attributes.stream()).toList();
    }
}
