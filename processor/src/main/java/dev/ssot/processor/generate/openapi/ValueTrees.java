package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.text.Tree;
import java.util.List;
import java.util.stream.Collectors;

/** Value and constraints -> the schema of a single value. */
final class ValueTrees {

    private ValueTrees() {}

    static Tree of(Value value) {
        return of(value, List.of(), false);
    }

    // {"type": ["string", "null"], "minLength": 1, "maxLength": 200, "pattern": "[^\\0- ]"}
    static Tree of(Value value, List<Constraint> constraints, boolean nullable) {
        if (has(constraints, Constraint.Kind.NULL)) {
            return new Tree().put("type", "null");
        }
        if (value.isList()) {
            Tree list = type("array", nullable).put("items", of(value.items().orElseThrow()));
            Length.of(constraints).putInto(list, "Items");
            return list;
        }
        Tree schema = type(value.type().jsonType(), nullable);
        putFormat(schema, value.type(), constraints);
        switch (value.type().jsonType()) {
            case "integer", "number" -> Range.of(value.type(), constraints).putInto(schema);
            case "boolean" -> putOnlyBoolean(schema, constraints, nullable);
            default -> putTextRules(schema, value, constraints, nullable);
        }
        return schema;
    }

    // {"type": ["array", "null"]}
    static Tree type(String type, boolean nullable) {
        return nullable ? new Tree().putStrings("type", List.of(type, "null")) : new Tree().put("type", type);
    }

    private static void putFormat(Tree schema, ValueType type, List<Constraint> constraints) {
        if (type == ValueType.BYTES) {
            schema.put("contentEncoding", "base64");
        } else if (has(constraints, Constraint.Kind.EMAIL)) {
            schema.put("format", "email");
        } else if (!type.format().isEmpty()) {
            schema.put("format", type.format());
        }
    }

    private static void putTextRules(Tree schema, Value value, List<Constraint> constraints, boolean nullable) {
        switch (value.type()) {
            case ENUM ->
                putChoices(
                        schema,
                        value.constants().stream()
                                .map(constant -> "\"" + constant + "\"")
                                .toList(),
                        nullable);
            case CHARACTER -> Length.ONE.putInto(schema, "Length");
            case STRING -> {
                Length.of(constraints).putInto(schema, "Length");
                putPatterns(schema, EcmaPatterns.of(constraints));
            }
            default -> {
                // The format says it all.
            }
        }
    }

    // "pattern": "^(?:[a-z-]+)$", "allOf": [{"pattern": "[^\\0- ]"}]
    private static void putPatterns(Tree schema, List<String> patterns) {
        if (!patterns.isEmpty()) {
            schema.put("pattern", patterns.get(0));
        }
        if (patterns.size() > 1) {
            schema.putTrees(
                    "allOf",
                    patterns.stream()
                            .skip(1)
                            .map(pattern -> new Tree().put("pattern", pattern))
                            .toList());
        }
    }

    private static void putOnlyBoolean(Tree schema, List<Constraint> constraints, boolean nullable) {
        if (has(constraints, Constraint.Kind.ASSERT_TRUE)) {
            putChoices(schema, List.of("true"), nullable);
        } else if (has(constraints, Constraint.Kind.ASSERT_FALSE)) {
            putChoices(schema, List.of("false"), nullable);
        }
    }

    // "enum": ["DRAFT", "PUBLISHED", null]
    private static void putChoices(Tree schema, List<String> literals, boolean nullable) {
        String choices = literals.stream().collect(Collectors.joining(","));
        schema.putJson("enum", "[" + choices + (nullable ? ",null" : "") + "]");
    }

    private static boolean has(List<Constraint> constraints, Constraint.Kind kind) {
        return constraints.stream().anyMatch(constraint -> constraint.kind() == kind);
    }
}
