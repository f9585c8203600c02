package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.TargetKey;
import dev.ssot.processor.text.Tree;
import java.util.List;

/** Relation -> the schema of the key of what it leads to: that of a value, or of an object. */
final class KeyTrees {

    private KeyTrees() {}

    static Tree of(Relation relation) {
        return of(relation, List.of(), false);
    }

    static Tree of(Relation relation, List<Constraint> constraints, boolean nullable) {
        return relation.compositeKey()
                .map(key -> object(key, nullable))
                .orElseGet(() -> ValueTrees.of(relation.key(), constraints, nullable));
    }

    // {"type": ["object", "null"], "properties": {"hall": {"type": "string"}}, "required": ["hall"], ...}
    private static Tree object(TargetKey key, boolean nullable) {
        Tree properties = new Tree();
        key.parts().forEach(part -> properties.put(part.member(), ValueTrees.of(part.value())));
        return ValueTrees.type("object", nullable)
                .put("properties", properties)
                .putStrings(
                        "required",
                        key.parts().stream().map(TargetKey.Part::member).toList())
                .put("additionalProperties", false);
    }
}
