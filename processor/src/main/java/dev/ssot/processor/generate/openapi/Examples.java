package dev.ssot.processor.generate.openapi;

import com.google.gson.JsonPrimitive;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.text.Tree;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Attributes -> a record that obeys their constraints, unless none is found cheaply. */
final class Examples {

    private static final int MOST_KEYS = 10;

    private Examples() {}

    /** A record with all members that have an example; none if a required one has not. A patch changes one member. */
    static Optional<Tree> of(List<Attribute> attributes, Form form) {
        Tree example = new Tree();
        for (Attribute attribute : attributes) {
            Optional<String> literal = literal(attribute, form);
            if (literal.isPresent()) {
                example.putJson(attribute.member(), literal.get());
            } else if (form.requires(attribute)) {
                return Optional.empty();
            }
            if (form == Form.PATCH && literal.isPresent()) {
                break;
            }
        }
        return Optional.of(example);
    }

    /** A JSON literal for a value of which nothing but the type is known. */
    static Optional<String> of(String name, Value value) {
        return literal(name, value, List.of());
    }

    private static Optional<String> literal(Attribute attribute, Form form) {
        Optional<String> literal = switch (attribute.kind()) {
            case BASIC -> literal(attribute.name(), attribute.basic(), attribute.constraints());
            case EMBEDDED ->
                of(components(attribute, form), embeddedForm(attribute, form)).map(Tree::toJson);
            case ELEMENTS -> attribute.isMap() ? map(attribute, form) : elements(attribute);
            case TO_ONE -> key(attribute.target());
            case TO_MANY -> keys(attribute);
            case COMPOSED -> items(attribute);
        };
        boolean shownAsNull = form == Form.VIEW && form.allowsNull(attribute);
        return shownAsNull ? literal.or(() -> Optional.of("null")) : literal;
    }

    /** The form of the record of an embedded attribute: inputs and views share it. */
    static Form embeddedForm(Attribute embedded, Form form) {
        boolean written = embedded.exposure().creatable() || embedded.exposure().updatable();
        return form == Form.PATCH || !written ? form : Form.UPDATE;
    }

    /** The attributes that the record of an embedded attribute holds. */
    static List<Attribute> components(Attribute embedded, Form form) {
        return embedded.embedded().components().stream()
                .filter(component -> form != Form.PATCH || component.exposure().updatable())
                .toList();
    }

    private static Optional<String> elements(Attribute collection) {
        Length length = Length.of(collection.constraints());
        int size = length.contains(1) ? 1 : length.min();
        Attribute element = collection.element();
        return size > MOST_KEYS
                ? Optional.empty()
                : literal(element, Form.UPDATE)
                        .map(value -> "[" + String.join(",", Collections.nCopies(size, value)) + "]");
    }

    // {"EUR": 19.95}
    private static Optional<String> map(Attribute map, Form form) {
        Attribute key = Elements.keyOf(map);
        boolean fits = Length.of(map.constraints()).contains(1);
        return literal("key", key.basic(), key.constraints())
                .filter(name -> fits)
                .flatMap(name -> literal(map.element(), form == Form.PATCH ? form : Form.UPDATE)
                        .map(value -> new Tree()
                                .putJson(name.replaceAll("^\"|\"$", ""), value)
                                .toJson()));
    }

    private static Optional<String> list(Value items, String name, List<Constraint> constraints) {
        Length length = Length.of(constraints);
        int size = length.contains(1) ? 1 : length.min();
        return size > MOST_KEYS
                ? Optional.empty()
                : literal(English.singular(name), items, List.of())
                        .map(value -> "[" + String.join(",", Collections.nCopies(size, value)) + "]");
    }

    // 1, or {"hall": "example", "row": 1}
    private static Optional<String> key(Relation relation) {
        if (relation.compositeKey().isEmpty()) {
            return literal("key", relation.key(), List.of());
        }
        Tree key = new Tree();
        relation.compositeKey()
                .get()
                .parts()
                .forEach(part ->
                        of(part.member(), part.value()).ifPresent(literal -> key.putJson(part.member(), literal)));
        return Optional.of(key.toJson());
    }

    private static Optional<String> keys(Attribute relation) {
        Length length = Length.of(relation.constraints());
        int size = length.contains(1) ? 1 : length.min();
        return size > MOST_KEYS
                ? Optional.empty()
                : key(relation.target()).map(key -> "[" + String.join(",", Collections.nCopies(size, key)) + "]");
    }

    private static Optional<String> items(Attribute composed) {
        Length length = Length.of(composed.constraints());
        int size = length.contains(1) ? 1 : length.min();
        boolean alike = size > 1 && composed.composition().chosenKey().isPresent();
        return size > MOST_KEYS || alike
                ? Optional.empty()
                : of(composed.composition().attributes(), Form.UPDATE)
                        .map(item -> "[" + String.join(",", Collections.nCopies(size, item.toJson())) + "]");
    }

    private static Optional<String> literal(String name, Value value, List<Constraint> constraints) {
        if (has(constraints, Constraint.Kind.NULL)) {
            return Optional.of("null");
        }
        if (value.isList()) {
            return list(value.items().orElseThrow(), name, constraints);
        }
        if (value.isChecked()) {
            // What the type takes, it knows alone.
            return Optional.empty();
        }
        return switch (value.type()) {
            case STRING -> TextExamples.of(name, constraints).map(Examples::quote);
            case ENUM -> value.constants().stream().findFirst().map(Examples::quote);
            case BOOLEAN -> Optional.of(String.valueOf(!has(constraints, Constraint.Kind.ASSERT_FALSE)));
            default ->
                value.type().jsonType().equals("string")
                        ? Optional.of(inTime(value.type().example(), constraints))
                        : NumberExamples.of(value.type(), constraints).map(BigDecimal::toPlainString);
        };
    }

    private static String inTime(String example, List<Constraint> constraints) {
        boolean future =
                has(constraints, Constraint.Kind.FUTURE) || has(constraints, Constraint.Kind.FUTURE_OR_PRESENT);
        return future ? example.replace("2026", "2099") : example;
    }

    private static String quote(String text) {
        return new JsonPrimitive(text).toString();
    }

    private static boolean has(List<Constraint> constraints, Constraint.Kind kind) {
        return constraints.stream().anyMatch(constraint -> constraint.kind() == kind);
    }
}
