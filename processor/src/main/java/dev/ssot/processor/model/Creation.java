package dev.ssot.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How code makes a new entity.
 *
 * @param arguments the attributes that its constructor takes, in this order
 * @param starts what it takes for those among them that no client sends
 * @param builder what makes it instead of a constructor
 */
public record Creation(List<String> arguments, Map<String, Start> starts, Optional<Builder> builder) {

    /** By a constructor without parameters: all attributes are set afterwards. */
    public static final Creation PLAIN = new Creation(List.of(), Optional.empty());

    public Creation {
        arguments = List.copyOf(arguments);
        starts = Map.copyOf(starts);
    }

    public Creation(List<String> arguments, Optional<Builder> builder) {
        this(arguments, Map.of(), builder);
    }

    /** What an attribute is before anything sets it. */
    public enum Start {
        NULL,
        ZERO,
        FALSE,
        LIST,
        SET
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

    /** Whether its constructor takes an attribute that clients send. */
    public boolean takes(String attribute) {
        return arguments.contains(attribute) && !starts.containsKey(attribute);
    }

    /** Whether it sets an attribute, so that a setter is not needed for that. */
    public boolean sets(String attribute) {
        return takes(attribute)
                || builder.filter(made -> made.setters().containsKey(attribute)).isPresent();
    }
}
