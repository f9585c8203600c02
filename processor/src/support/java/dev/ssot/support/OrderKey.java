package dev.ssot.support;

/** An enum of what a list can be ordered by. A constant also knows how its values are read from the text of a cursor. */
public interface OrderKey extends Named {

    /** The constant's enum, as {@link Enum#getDeclaringClass()} gives it. */
    Class<?> getDeclaringClass();

    /** Reads a value that was written by {@link Object#toString()}, or {@link Enum#name()}; throws on any other text. */
    Object parse(String text);
}
