package dev.ssot.processor.corpus;

import java.util.Locale;

/** How an entity's attributes can be read and written, and where their annotations stand. */
enum AccessStyle {
    PACKAGE_FIELDS,
    PUBLIC_FIELDS,
    BEAN,
    /** Accessors that only the package and subclasses see. */
    PROTECTED_BEAN,
    /** Setters that return the entity. */
    CHAINED,
    /** {@code title()} and {@code title(String)}. */
    FLUENT,
    /** Annotations on the getters. */
    PROPERTY;

    /** One of the styles for each number, so that a family has all of them in turn. */
    static AccessStyle rotating(int number) {
        return values()[number % values().length];
    }

    /** The source of an attribute, four spaces in. */
    String attribute(String entity, String annotations, String type, String name) {
        String field = type + " " + name + ";\n";
        String annotated = annotations.isEmpty() ? "" : "    " + annotations + "\n";
        return switch (this) {
            case PACKAGE_FIELDS -> annotated + "    " + field;
            case PUBLIC_FIELDS -> annotated + "    public " + field;
            case BEAN, PROTECTED_BEAN, CHAINED, FLUENT ->
                annotated + "    private " + field + getter("", type, name) + setter(entity, type, name);
            case PROPERTY -> "    private " + field + getter(annotated, type, name) + setter(entity, type, name);
        };
    }

    /** {@code Name}, so that other classes can spell it: {@code Fluent}, {@code PublicFields}. */
    String label() {
        StringBuilder label = new StringBuilder();
        for (String word : name().split("_")) {
            label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return label.toString();
    }

    private String getter(String annotated, String type, String name) {
        String method = this == FLUENT ? name : (type.equals("boolean") ? "is" : "get") + capitalised(name);
        return annotated + "    " + visibility() + type + " " + method + "() { return " + name + "; }\n";
    }

    private String setter(String entity, String type, String name) {
        boolean chains = this == CHAINED || this == FLUENT;
        String method = this == FLUENT ? name : "set" + capitalised(name);
        return "    " + visibility() + (chains ? entity : "void") + " " + method + "(" + type + " " + name + ") { this."
                + name + " = " + name + ";" + (chains ? " return this;" : "") + " }\n";
    }

    private String visibility() {
        return this == PROTECTED_BEAN ? "protected " : "public ";
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
