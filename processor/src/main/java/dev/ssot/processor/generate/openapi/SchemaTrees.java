package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resource -> the schemas of its records by name. */
final class SchemaTrees {

    static final String COUNT = "Count";

    /** As many levels as the generated code goes up at most. */
    private static final int MAX_ANCESTORS = 100;

    private final Resource resource;
    private final Names names;
    private final Tree schemas = new Tree();

    private SchemaTrees(Resource resource) {
        this.resource = resource;
        this.names = resource.names();
    }

    static Tree of(Resource resource) {
        SchemaTrees trees = new SchemaTrees(resource);
        trees.putInputs();
        trees.putViews();
        trees.putEmbedded();
        trees.putItems();
        return trees.schemas;
    }

    /** The schemas of what is shown of a resource, whether or not routes of its own show it. */
    static Tree views(Resource resource) {
        SchemaTrees trees = new SchemaTrees(resource);
        trees.putView();
        trees.putEmbedded();
        return trees.schemas;
    }

    /** The name of a page of a resource, which is generic in Java: {@code ArticlePage}. */
    static String page(Names names) {
        return names.view().simpleName().replaceFirst("View$", "Page");
    }

    /** What a client gets that chooses fields: {@code ArticlePart}. */
    private static String part(Names names) {
        return names.view().simpleName().replaceFirst("View$", "Part");
    }

    // {"anyOf": [{"$ref": "#/components/schemas/ArticleView"}, {"$ref": "#/components/schemas/ArticlePart"}]}
    static Tree viewOrPart(Names names) {
        return new Tree()
                .putTrees(
                        "anyOf", List.of(References.schema(names.view().simpleName()), References.schema(part(names))));
    }

    /** The name of what is above a resource in a tree: {@code CategoryAncestors}. */
    static String ancestors(Names names) {
        return names.view().simpleName().replaceFirst("View$", "Ancestors");
    }

    // {"type": "object", "description": ..., "properties": {...}, "required": [...], "additionalProperties": false}
    static Tree object(String description, Tree properties, List<String> required) {
        Tree schema =
                new Tree().put("type", "object").put("description", description).put("properties", properties);
        if (!required.isEmpty()) {
            schema.putStrings("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private void putInputs() {
        schemas.putAll(new PolymorphicInputs(resource).schemas());
        String noun = English.withArticle(names.noun());
        if (resource.supports(Operation.CREATE)) {
            putResource(names.create().simpleName(), "What a client sends to create " + noun + ".", Form.CREATE);
        }
        if (resource.supports(Operation.UPDATE)) {
            String description = "What a client sends to replace " + noun + "; what it leaves out is cleared.";
            putResource(names.update().simpleName(), description, Form.UPDATE);
        }
        if (resource.supports(Operation.PATCH)) {
            String description = "What a client sends to change " + noun
                    + " (RFC 7396): absent members stay, null clears, a value replaces.";
            putResource(names.patch().simpleName(), description, Form.PATCH);
        }
    }

    private void putViews() {
        if (isViewed()) {
            putView();
        }
        if (resource.sparse() && (resource.supports(Operation.LIST) || resource.supports(Operation.GET))) {
            putResource(part(names), "What `fields` names of " + English.withArticle(names.noun()) + ".", Form.PART);
        }
        if (resource.supports(Operation.LIST)) {
            schemas.put(page(names), new PageTrees(resource).page());
            schemas.put(PageTrees.TOTAL, PageTrees.total());
        }
        if (new Hierarchy(resource).isShownUpwards()) {
            schemas.put(ancestors(names), ancestors());
        }
        if (resource.supports(Operation.COUNT)) {
            schemas.put(COUNT, count());
        }
    }

    private void putView() {
        if (resource.inheritance().isRoot()) {
            schemas.putAll(new PolymorphicTrees(resource).schemas());
            return;
        }
        String description = Names.capitalise(English.withArticle(names.noun())) + " as clients see it.";
        putResource(names.view().simpleName(), description, Form.VIEW);
        resource.expandable().forEach(this::putSummary);
    }

    private boolean isViewed() {
        return resource.isMapped() || resource.supports(Operation.LIST) || resource.supports(Operation.GET);
    }

    private void putEmbedded() {
        if (resource.inheritance().isRoot()) {
            return;
        }
        Elements.embeddedIn(resource).forEach(this::putEmbedded);
        for (Attribute embedded : Embeddable.attributesOf(resource)) {
            putEmbedded(embedded);
            if (resource.supports(Operation.PATCH) && embedded.exposure().updatable()) {
                putEmbeddedPatch(embedded);
            }
        }
        Elements.patchedIn(resource).forEach(this::putEmbeddedPatch);
    }

    private void putEmbeddedPatch(Attribute embedded) {
        putRecord(
                names.embeddedPatch(embedded).simpleName(),
                "Changes to the " + Names.words(embedded.embedded().name(), " ") + " of "
                        + English.withArticle(names.noun()) + ".",
                Examples.components(embedded, Form.PATCH),
                Form.PATCH);
    }

    private void putEmbedded(Attribute embedded) {
        Form form = Examples.embeddedForm(embedded, Form.VIEW);
        putRecord(
                names.embedded(embedded).simpleName(),
                "The " + Names.words(embedded.embedded().name(), " ") + " of " + English.withArticle(names.noun())
                        + ".",
                Examples.components(embedded, form),
                form);
    }

    private void putItems() {
        if (!resource.takesInput()) {
            return;
        }
        for (Attribute composed : resource.composed()) {
            String label = English.withArticle(Names.words(English.singular(composed.name()), " "));
            Composition composition = composed.composition();
            String description = "What a client sends of " + label + " of " + English.withArticle(names.noun()) + ": "
                    + told(composition);
            putRecord(
                    names.item(composed).simpleName(),
                    description,
                    composition.attributes(),
                    Form.ITEM,
                    generatedKey(composition));
        }
    }

    private static String told(Composition composition) {
        String key = composition.keyMember();
        return composition.chosenKey().isPresent()
                ? "its " + key + " says which it changes, or what a new one gets."
                : "with its " + key + " to change it, else to create it.";
    }

    // {"id": {"type": ["integer", "null"], "description": "The id of one that is there; absent to create one."}}
    private static Tree generatedKey(Composition composition) {
        Tree members = new Tree();
        composition
                .generatedKey()
                .ifPresent(key -> members.put(
                        key.member(),
                        ValueTrees.of(key.basic(), List.of(), true)
                                .put(
                                        "description",
                                        "The " + key.member() + " of one that is there; absent to create one.")));
        return members;
    }

    private void putSummary(Attribute relation) {
        if (!new Members(names).showsKeysOnly(relation)) {
            Names target = new Names(relation.target().target());
            putRecord(
                    names.summary(relation.target()).simpleName(),
                    "What an expanded relation shows of " + English.withArticle(target.noun()) + ".",
                    relation.expansion().orElseThrow().summary(),
                    Form.VIEW);
        }
    }

    private void putResource(String name, String description, Form form) {
        Tree optional = form.isShown() ? expansions() : new Tree();
        putRecord(name, description, form.attributes(resource), form, optional);
    }

    // {"author": {"$ref": "#/components/schemas/AuthorSummary", "description": "Present if expanded."}}
    private Tree expansions() {
        Members members = new Members(names);
        MemberTrees trees = new MemberTrees(names, Form.VIEW);
        Tree properties = new Tree();
        resource.expandable()
                .forEach(relation -> properties.put(members.expandedName(relation), trees.expanded(relation)));
        return properties;
    }

    private void putRecord(String name, String description, List<Attribute> attributes, Form form) {
        putRecord(name, description, attributes, form, new Tree());
    }

    // "ArticleCreate": {"type": "object", ..., "examples": [{"title": "Example title"}]}
    private void putRecord(String name, String description, List<Attribute> attributes, Form form, Tree optional) {
        MemberTrees trees = new MemberTrees(names, form);
        Tree properties = new Tree();
        List<String> required = new ArrayList<>();
        for (Attribute attribute : attributes) {
            properties.put(attribute.member(), trees.member(attribute));
            if (form.requires(attribute)) {
                required.add(attribute.member());
            }
        }
        Tree schema = object(description, properties.putAll(optional), required);
        Optional<Tree> example = form == Form.PART ? Optional.empty() : Examples.of(attributes, form);
        example.ifPresent(tree -> schema.putTrees("examples", List.of(tree)));
        schemas.put(name, schema);
    }

    // {"items": [...]}
    private Tree ancestors() {
        Tree items = new Tree()
                .put("type", "array")
                .put("items", References.schema(names.view().simpleName()))
                .put("maxItems", MAX_ANCESTORS);
        String description = "What is above " + English.withArticle(names.noun()) + ", from the root down.";
        return object(description, new Tree().put("items", items), List.of("items"));
    }

    private static Tree count() {
        Tree properties = new Tree().put("count", number("How many there are.", "int64", 0));
        return object("A number of resources.", properties, List.of("count"))
                .putTrees("examples", List.of(new Tree().put("count", 42)));
    }

    static Tree number(String description, String format, int minimum) {
        return new Tree()
                .put("type", "integer")
                .put("format", format)
                .put("minimum", minimum)
                .put("description", description);
    }
}
