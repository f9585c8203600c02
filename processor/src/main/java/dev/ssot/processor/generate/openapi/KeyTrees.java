package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.TargetKey;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.text.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Relation -> the schema of the key of what it leads to: that of a value, or of an object. */
final class KeyTrees {

    private KeyTrees() {}

    static Tree of(Relation relation) {
        return of(relation, List.of(), false);
    }

    static Tree of(Relation relation, List<Constraint> constraints, boolean nullable) {
        return relation.compositeKey()
                .map(key -> object(parts(key), nullable))
                .orElseGet(() -> ValueTrees.of(relation.key(), constraints, nullable));
    }

    private static Map<String, Value> parts(TargetKey key) {
        Map<String, Value> parts = new LinkedHashMap<>();
        key.parts().forEach(part -> parts.put(part.member(), part.value()));
        return parts;
    }

    /** The key of a resource itself. */
    static Tree of(Resource resource) {
        if (!resource.identity().isComposite()) {
            return ValueTrees.of(resource.key().basic());
        }
        Map<String, Value> parts = new LinkedHashMap<>();
        resource.identity().keys().forEach(part -> parts.put(part.member(), part.single()));
        return object(parts, false);
    }

    // {"type": ["object", "null"], "properties": {"hall": {"type": "string"}}, "required": ["hall"], ...}
    private static Tree object(Map<String, Value> parts, boolean nullable) {
        Tree properties = new Tree();
        parts.forEach((member, value) -> properties.put(member, ValueTrees.of(value)));
        return ValueTrees.type("object", nullable)
                .put("properties", properties)
                .putStrings("required", List.copyOf(parts.keySet()))
                .put("additionalProperties", false);
    }
}
