package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.text.Tree;
import java.util.List;

/** Value -> the schema of the names by which a JSON object has it as a key. */
final class MapKeyTrees {

    private MapKeyTrees() {}

    // {"enum": ["EUR", "USD"]}, {"pattern": "^(?:0|-?[1-9][0-9]*)$"}, or {"maxLength": 20}
    static Tree of(Value key, List<Constraint> constraints) {
        return switch (key.type()) {
            case SHORT, INTEGER, LONG -> ValueTrees.type("string", false).put("pattern", "^(?:0|-?[1-9][0-9]*)$");
            default -> ValueTrees.of(key, constraints, false);
        };
    }
}
