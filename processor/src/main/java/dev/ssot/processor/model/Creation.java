package dev.ssot.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How code makes a new entity.
 *
 * @param arguments the attributes that its constructor takes, in this order
 * @param builder what makes it instead of a constructor
 */
public record Creation(List<String> arguments, Optional<Builder> builder) {

    /** By a constructor without parameters: all attributes are set afterwards. */
    public static final Creation PLAIN = new Creation(List.of(), Optional.empty());

    public Creation {
        arguments = List.copyOf(arguments);
    }

    /**
     * An object that collects attributes and then makes the entity.
     *
     * @param start the static method of the entity that makes it
     * @param end its method that makes the entity
     * @param setters its methods by the attributes that they take
     */
    public record Builder(String start, String end, Map<String, String> setters) {

        public Builder {
            setters = Map.copyOf(setters);
        }
    }

    /** Whether it sets an attribute, so that a setter is not needed for that. */
    public boolean sets(String attribute) {
        return arguments.contains(attribute)
                || builder.filter(made -> made.setters().containsKey(attribute)).isPresent();
    }
}
