package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.text.Tree;
import java.util.List;

/** Attribute -> the schema of the member that it is in a record. */
record MemberTrees(Names names, Form form) {

    // {"type": "string", "maxLength": 200, "description": "The headline."}
    Tree member(Attribute attribute) {
        boolean nullable = form.allowsNull(attribute);
        Tree schema = switch (attribute.kind()) {
            case BASIC -> ValueTrees.of(attribute.basic(), constraints(attribute), nullable);
            case EMBEDDED -> References.schema(embedded(attribute), nullable);
            case ELEMENTS -> attribute.isMap() ? map(attribute, nullable) : elements(attribute, nullable);
            case TO_ONE -> KeyTrees.of(attribute.target(), constraints(attribute), nullable);
            case TO_MANY -> keys(attribute, nullable);
            case COMPOSED -> items(attribute, nullable);
        };
        return described(schema, Descriptions.of(attribute, form));
    }

    // {"type": "array", "items": {"$ref": "#/components/schemas/CommentSummary"}, "maxItems": 50}
    Tree expanded(Attribute relation) {
        Expansion expansion = relation.expansion().orElseThrow();
        String note = "Present if expanded" + (relation.isToMany() ? ": " + expansion.max() + " at most." : ".");
        Tree item = new Members(names).showsKeysOnly(relation)
                ? KeyTrees.of(relation.target())
                : References.schema(names.summary(relation.target()).simpleName());
        Tree schema = relation.isToMany()
                ? ValueTrees.type("array", false).put("items", item).put("maxItems", expansion.max())
                : item;
        return described(schema, note);
    }

    // {"type": ["array", "null"], "items": {"type": "integer", "format": "int64"}, "maxItems": 1000}
    private Tree keys(Attribute relation, boolean nullable) {
        Tree schema = ValueTrees.type("array", nullable).put("items", KeyTrees.of(relation.target()));
        Length.of(constraints(relation)).putInto(schema, "Items");
        return schema;
    }

    // {"type": ["array", "null"], "items": {"type": "string", "maxLength": 20}, "maxItems": 1000}
    private Tree elements(Attribute collection, boolean nullable) {
        Attribute element = collection.element();
        // Replaced as a whole, by patches, too.
        Tree item = element.isEmbedded()
                ? References.schema(names.embedded(element).simpleName())
                : element(element, false);
        Tree schema = ValueTrees.type("array", nullable).put("items", item);
        Length.of(constraints(collection)).putInto(schema, "Items");
        return schema;
    }

    private Tree element(Attribute element, boolean nullable) {
        return element.isEmbedded()
                ? References.schema(embedded(element), nullable)
                : ValueTrees.of(element.basic(), constraints(element), nullable);
    }

    // {"type": ["object", "null"], "propertyNames": {"enum": ["EUR", "USD"]},
    //     "additionalProperties": {"type": "number"}}
    private Tree map(Attribute map, boolean nullable) {
        Tree schema = ValueTrees.type("object", nullable)
                .put("propertyNames", MapKeyTrees.of(Elements.keyOf(map).basic(), constraints(Elements.keyOf(map))))
                .put("additionalProperties", element(map.element(), form == Form.PATCH));
        // What a patch adds or removes is not all.
        if (form != Form.PATCH) {
            Length.of(constraints(map)).putInto(schema, "Properties");
        }
        return schema;
    }

    // {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/OrderLineInput"}, "maxItems": 100}
    private Tree items(Attribute composed, boolean nullable) {
        Tree schema = ValueTrees.type("array", nullable)
                .put("items", References.schema(names.item(composed).simpleName()));
        Length.of(constraints(composed)).putInto(schema, "Items");
        return schema;
    }

    private String embedded(Attribute attribute) {
        return (form == Form.PATCH ? names.embeddedPatch(attribute) : names.embedded(attribute)).simpleName();
    }

    private List<Constraint> constraints(Attribute attribute) {
        return form.isConstrained() ? attribute.constraints() : List.of();
    }

    private static Tree described(Tree schema, String description) {
        return description.isEmpty() ? schema : schema.put("description", description);
    }
}
