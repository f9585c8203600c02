package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * The names of what is generated for an entity: the only place that puts them together.
 *
 * @param entity the entity's class, possibly a nested one
 * @param stem the package of what is generated, and what its names begin with
 */
public record Names(ClassName entity, ClassName stem) {

    /** What the generated methods call their own parameters and locals. */
    private static final Set<String> LOCALS = Set.of(
            "id",
            "input",
            "query",
            "filter",
            "values",
            "parameters",
            "violations",
            "hooks",
            "repository",
            "mapper",
            "validator",
            "service",
            "ids",
            "rows",
            "expand",
            "now",
            "value",
            "current",
            "page",
            "slice",
            "taken",
            "missing",
            "created",
            "view",
            "where",
            "precondition",
            "ifMatch",
            "within",
            "detail",
            "fields",
            "subResources",
            "key",
            "items",
            "inputs",
            "entities",
            "deleted",
            "limit",
            "locked",
            "found",
            "diagnosis",
            "upserted",
            "idempotency",
            "bulk",
            "currentUser",
            "changed",
            "item",
            "version",
            "links",
            "references",
            "parent",
            "parents",
            "index",
            "from",
            "to",
            "transition",
            "builder",
            "entityManager",
            "uri");

    /** Those of an entity that is called like its class, and whose package takes what is generated. */
    public Names(ClassName entity) {
        this(entity, ClassName.get(entity.packageName(), joined(entity)));
    }

    public ClassName create() {
        return of("Create");
    }

    public ClassName update() {
        return of("Update");
    }

    public ClassName patch() {
        return of("Patch");
    }

    public ClassName bulkCreate() {
        return of("BulkCreate");
    }

    public ClassName bulkPatch() {
        return of("BulkPatch");
    }

    public ClassName view() {
        return of("View");
    }

    /** What the query for entities of several classes selects into: {@code PaymentViewRow}. */
    public ClassName row() {
        return of("ViewRow");
    }

    public ClassName query() {
        return of("Query");
    }

    public ClassName filter() {
        return query().nestedClass("Filter");
    }

    public ClassName sortKey() {
        return query().nestedClass("SortKey");
    }

    public ClassName expansion() {
        return query().nestedClass("Expansion");
    }

    public ClassName detail() {
        return query().nestedClass("Detail");
    }

    /** The record of a key of several parts. */
    public ClassName key() {
        return view().nestedClass("Key");
    }

    public ClassName field() {
        return view().nestedClass("Field");
    }

    public ClassName mapper() {
        return of("Mapper");
    }

    public ClassName validator() {
        return of("Validator");
    }

    public ClassName repository() {
        return of("Repository");
    }

    public ClassName service() {
        return of("Service");
    }

    public ClassName subResources() {
        return of("SubResources");
    }

    /** What serves the entity over HTTP: {@code ArticleController}. */
    public ClassName controller(String suffix) {
        return of(suffix);
    }

    public ClassName hooks() {
        return of("Hooks");
    }

    /** The record of an embedded attribute, with the names of those that it is within: {@code ArticleSeoData}; {@code ArticleSeo} may well be the embeddable. */
    public ClassName embedded(Attribute attribute) {
        return of(capitalise(attribute.embedded().name()) + "Data");
    }

    /** The record that patches an embedded attribute: {@code ArticleSeoPatch}. */
    public ClassName embeddedPatch(Attribute attribute) {
        return of(capitalise(attribute.embedded().name()) + "Patch");
    }

    /** The record of one entity that is written together with its parent: {@code OrderLineInput}. */
    public ClassName item(Attribute attribute) {
        return of(capitalise(English.singular(attribute.name())) + "Input");
    }

    /** What an expanded relation shows of its target: {@code ArticleView.AuthorSummary}. */
    public ClassName summary(Relation relation) {
        return view().nestedClass(relation.expansion().map(Expansion::type).orElseGet(() -> joined(relation.target()))
                + "Summary");
    }

    /** The names of all top-level types that may be generated for the entity, those of embedded attributes aside. */
    public List<ClassName> all() {
        return Stream.of(
                        create(),
                        update(),
                        patch(),
                        bulkCreate(),
                        bulkPatch(),
                        view(),
                        query(),
                        mapper(),
                        validator(),
                        repository(),
                        service(),
                        subResources(),
                        controller("Controller"),
                        controller("Endpoint"),
                        hooks())
                .toList();
    }

    /** The local variable that holds an entity: {@code article}. */
    public String variable() {
        String name = decapitalise(entity.simpleName());
        return isFree(name) ? name : name + "Entity";
    }

    /** The local variable that holds one of the entities written together with their parent: {@code line}. */
    public String itemVariable(Attribute attribute) {
        String name = English.singular(attribute.name());
        boolean free = isFree(name) && !name.equals(attribute.name()) && !name.equals(variable());
        return free ? name : name + "Item";
    }

    private static boolean isFree(String name) {
        return SourceVersion.isName(name) && !LOCALS.contains(name);
    }

    /** The parameter that holds an attribute's value: {@code slug}. */
    public static String parameter(String attribute) {
        return isFree(attribute) ? attribute : attribute + "Value";
    }

    /** The entity in running text: {@code blog post}. */
    public String noun() {
        return words(singular(), " ");
    }

    /** The entity without the classes around it, unless it is called otherwise. */
    private String singular() {
        return type().equals(joined(entity)) ? entity.simpleName() : type();
    }

    /** The path of a resource whose annotation states none: {@code /blog-posts}. */
    public String path() {
        return "/" + English.plural(words(singular(), "-"));
    }

    public String plural() {
        return English.plural(noun());
    }

    /** The entity in identifiers: {@code BlogPost}. */
    public String type() {
        return stem.simpleName();
    }

    /** Several entities in identifiers: {@code BlogPosts}. */
    public String pluralType() {
        return English.plural(type());
    }

    private ClassName of(String suffix) {
        return ClassName.get(stem.packageName(), stem.simpleName() + suffix);
    }

    private static String joined(ClassName type) {
        return String.join("", type.simpleNames());
    }

    /** {@code BlogPost} is {@code blog-post} with {@code -}. */
    public static String words(String camelCase, String separator) {
        return CamelCase.words(camelCase, separator);
    }

    /** {@code createdAt} is {@code CREATED_AT}, and {@code seo.title} is {@code SEO_TITLE}. */
    public static String constant(String camelCase) {
        return words(camelCase, "_").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether the constant's words, put together again, are the name: not so for {@code URLName} and {@code seo.title}. */
    public static boolean isRegular(String camelCase) {
        if (camelCase.contains(".")) {
            return false;
        }
        StringBuilder again = new StringBuilder();
        for (String word : constant(camelCase).split("_")) {
            again.append(capitalise(word.toLowerCase(Locale.ROOT)));
        }
        return camelCase.equals(again.substring(0, 1).toLowerCase(Locale.ROOT) + again.substring(1));
    }

    public static String capitalise(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public static String decapitalise(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
