package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entities that belong to one parent alone, and are written together with it.
 *
 * @param max how many a parent can have
 * @param generatedKey the key of such an entity, if it is generated
 * @param chosenKey what clients choose of its key otherwise
 * @param attributes what clients send of it besides a generated key, what they choose of another first
 * @param stamped what the server sets: times and users
 * @param uniqueKeys what the database holds unique
 * @param parent how the entity refers to its parent, if it does
 */
public record Composition(
        int max,
        Optional<Attribute> generatedKey,
        Optional<ChosenKey> chosenKey,
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
        return Stream.concat(generatedKey.stream(), attributes.stream()).toList();
    }

    /** What names such an entity, for people. */
    public String keyMember() {
        return chosenKey
                .map(ChosenKey::member)
                .orElseGet(() -> generatedKey.orElseThrow().member());
    }

    /** What clients send of an entity that is there, to change it. */
    public List<Attribute> updatable() {
        return attributes.stream()
                .filter(attribute -> attribute.exposure().updatable())
                .toList();
    }

    /** What clients send of a new entity alone, its key apart. */
    public List<Attribute> createOnly() {
        return attributes.stream()
                .filter(attribute -> !attribute.exposure().updatable())
                .filter(attribute -> !attribute.role().isKey())
                .toList();
    }
}
