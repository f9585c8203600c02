package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A key of several parts, as a relation to its entity shows it: one object.
 *
 * @param type the entity's class for it
 * @param parts what it consists of
 * @param arguments the members of its parts as the constructor takes them; none if its parts are set one by one
 */
public record TargetKey(ClassName type, List<Part> parts, List<String> arguments) {

    public TargetKey {
        parts = List.copyOf(parts);
        arguments = List.copyOf(arguments);
    }

    /**
     * One part of the key.
     *
     * @param member its name in the object
     * @param path its path in JPQL below the entity: {@code id.hall}, or {@code club.id}
     * @param component how code reaches it in the key's class
     */
    public record Part(String member, String path, Value value, Access component) {}

    /** The paths of its parts below an alias or a path. */
    public List<String> paths(String owner) {
        return parts.stream().map(part -> owner + "." + part.path()).toList();
    }
}
