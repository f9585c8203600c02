package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Root -> the schemas of what its routes take: inputs of its subtypes, which say what they are. */
record PolymorphicInputs(Resource resource) {

    Tree schemas() {
        Set<Operation> writes = resource.inheritance().writes();
        Tree schemas = new Tree();
        if (writes.contains(Operation.CREATE)) {
            schemas.put(resource.names().create().simpleName(), creation());
            putEach(schemas, resource.names().create().simpleName(), Form.CREATE);
        }
        if (writes.contains(Operation.UPDATE)) {
            String name = resource.names().update().simpleName();
            schemas.put(name, change(name, "replace"));
            putEach(schemas, name, Form.UPDATE);
        }
        if (writes.contains(Operation.PATCH)) {
            String name = resource.names().patch().simpleName();
            schemas.put(name, change(name, "change"));
            putEach(schemas, name, Form.PATCH);
        }
        return schemas;
    }

    // {"description": ..., "oneOf": [{"$ref": "#/components/schemas/PaymentCreateOfTransfer"}], "discriminator": {...}}
    private Tree creation() {
        String name = resource.names().create().simpleName();
        Tree mapping = new Tree();
        resource.inheritance()
                .subtypes()
                .forEach(subtype -> mapping.put(subtype.kind().name(), "#/components/schemas/" + name(name, subtype)));
        return new Tree()
                .put(
                        "description",
                        "What a client sends to create " + noun() + ": `" + member() + "` tells what it is.")
                .putTrees("oneOf", references(name))
                .put("discriminator", new Tree().put("propertyName", member()).put("mapping", mapping));
    }

    // {"description": ..., "anyOf": [...]}: it need not say what it is, and may then be valid as several
    private Tree change(String name, String verb) {
        return new Tree()
                .put(
                        "description",
                        "What a client sends to " + verb + " " + noun() + ", as it takes what that is. `" + member()
                                + "` may be left out, and never changes.")
                .putTrees("anyOf", references(name));
    }

    private List<Tree> references(String name) {
        return resource.inheritance().subtypes().stream()
                .map(subtype -> References.schema(name(name, subtype)))
                .toList();
    }

    private void putEach(Tree schemas, String name, Form form) {
        resource.inheritance().subtypes().forEach(subtype -> schemas.put(name(name, subtype), of(subtype, form)));
    }

    // {"type": "object", ..., "properties": {"type": {"type": "string", "enum": ["card"]}, "amount": ...}, ...}
    private Tree of(Subtype subtype, Form form) {
        Resource input = subtype.resource();
        MemberTrees members = new MemberTrees(input.names(), form);
        List<String> required = new ArrayList<>(form == Form.CREATE ? List.of(member()) : List.of());
        Tree type = new Tree()
                .put("type", "string")
                .putStrings("enum", List.of(subtype.kind().name()))
                .put("description", "What it is.");
        Tree properties = new Tree().put(member(), type);
        for (Attribute attribute : form.attributes(input)) {
            properties.put(attribute.member(), members.member(attribute));
            if (form.requires(attribute)) {
                required.add(attribute.member());
            }
        }
        String noun = Names.capitalise(English.withArticle(input.names().noun()));
        Tree schema = SchemaTrees.object(noun + " that says what it is.", properties, required);
        Examples.of(form.attributes(input), form)
                .ifPresent(example -> schema.putTrees(
                        "examples",
                        List.of(new Tree().put(member(), subtype.kind().name()).putAll(example))));
        return schema;
    }

    /** {@code PaymentCreateOfTransfer}. */
    private static String name(String input, Subtype subtype) {
        return input + "Of" + subtype.resource().names().type();
    }

    private String noun() {
        return English.withArticle(resource.names().noun());
    }

    private String member() {
        return resource.inheritance().discriminator().orElseThrow().member();
    }
}
