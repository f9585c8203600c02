package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import java.util.ArrayList;
import java.util.List;

/** Root -> the schemas of its view, which is one of several. */
record PolymorphicTrees(Resource resource) {

    Tree schemas() {
        Tree schemas = new Tree();
        resource.inheritance().subtypes().forEach(subtype -> schemas.putAll(SchemaTrees.views(subtype.resource())));
        return schemas.put(view(resource.names()), oneOf());
    }

    // {"description": ..., "oneOf": [{"$ref": "#/components/schemas/CardPaymentView"}], "discriminator": {...}}
    private Tree oneOf() {
        List<Tree> references = new ArrayList<>();
        Tree mapping = new Tree();
        for (Subtype subtype : resource.inheritance().subtypes()) {
            String name = view(subtype.resource().names());
            references.add(References.schema(name));
            mapping.put(subtype.kind().name(), "#/components/schemas/" + name);
        }
        String noun = Names.capitalise(English.withArticle(resource.names().noun()));
        Discriminator discriminator = resource.inheritance().discriminator().orElseThrow();
        return new Tree()
                .put("description", noun + " as clients see it: `" + discriminator.member() + "` tells what it is.")
                .putTrees("oneOf", references)
                .put(
                        "discriminator",
                        new Tree().put("propertyName", discriminator.member()).put("mapping", mapping));
    }

    private static String view(Names names) {
        return names.view().simpleName();
    }
}
