package dev.ssot.processor.corpus;

/** Writes an entity, attribute by attribute, in one style of access. */
final class EntitySource {

    private static final String IMPORTS = """
            import dev.ssot.*;
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;

            """;
    private static final String PLACE = "%NAME%";

    private final String packageName;
    private final String name;
    private final AccessStyle style;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private String declaration = "public class " + PLACE;

    private EntitySource(String family, String name, AccessStyle style) {
        this.packageName = Family.home(family);
        this.name = name;
        this.style = style;
    }

    /** An exposed entity. */
    static EntitySource exposed(String family, String name, AccessStyle style) {
        return new EntitySource(family, name, style).on("@Entity").on("@ApiResource");
    }

    /** An exposed entity with a generated key, in the plainest style. */
    static EntitySource exposed(String family, String name) {
        return exposed(family, name, AccessStyle.PACKAGE_FIELDS).key();
    }

    /** A class without annotations. */
    static EntitySource plain(String family, String name) {
        return plain(family, name, AccessStyle.PACKAGE_FIELDS);
    }

    /** The same in another style. */
    static EntitySource plain(String family, String name, AccessStyle style) {
        return new EntitySource(family, name, style);
    }

    /** Adds an annotation to the class. */
    EntitySource on(String annotation) {
        head.append(annotation).append('\n');
        return this;
    }

    /** Declares the class in another way than as public and top of its hierarchy; {@code %NAME%} is its name. */
    EntitySource declared(String text) {
        declaration = text;
        return this;
    }

    EntitySource key() {
        return attribute("@Id @GeneratedValue", "Long", "id");
    }

    EntitySource attribute(String annotations, String type, String attribute) {
        body.append(style.attribute(name, annotations, type, attribute));
        return this;
    }

    /** Adds anything else to the body. */
    EntitySource member(String text) {
        body.append("    ").append(text.replace(PLACE, name)).append('\n');
        return this;
    }

    String name() {
        return name;
    }

    String qualifiedName() {
        return packageName + "." + name;
    }

    String text() {
        return "package " + packageName + ";\n\n" + IMPORTS + head + declaration.replace(PLACE, name) + " {\n" + body
                + "}\n";
    }
}
