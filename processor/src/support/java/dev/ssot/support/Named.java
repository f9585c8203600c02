package dev.ssot.support;

import java.util.Locale;

/** An enum whose constants have names on the wire: {@code CREATED_AT} is {@code createdAt}. */
public interface Named {

    /** The constant's name, as {@link Enum#name()} gives it. */
    String name();

    /** Its name in parameters. */
    default String wireName() {
        StringBuilder wireName = new StringBuilder();
        for (String word : name().split("_")) {
            wireName.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        wireName.setCharAt(0, Character.toLowerCase(wireName.charAt(0)));
        return wireName.toString();
    }
}
