package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A key of several parts.
 *
 * @param type the entity's class for it
 * @param holder how code reaches the attribute that holds it, if it is embedded
 * @param parts what it consists of, in the order of addresses
 * @param arguments the members of its parts as the constructor takes them; none if its parts are set one by one
 */
public record CompositeKey(ClassName type, Optional<Access> holder, List<Part> parts, List<String> arguments) {

    public CompositeKey {
        parts = List.copyOf(parts);
        arguments = List.copyOf(arguments);
    }

    /**
     * One part of a key.
     *
     * @param member its name in the records, and that of the attribute that shows it
     * @param component how code reaches it in the key's class
     */
    public record Part(String member, Access component) {}

    public List<String> members() {
        return parts.stream().map(Part::member).toList();
    }
}
