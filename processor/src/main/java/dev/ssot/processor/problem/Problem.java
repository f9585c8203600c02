package dev.ssot.processor.problem;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.NOTE;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic;

/** Every diagnostic of the processor: its code, how grave it is, the cause and the fix. */
public enum Problem {
    NOT_AN_ENTITY(
            "SSOT001", ERROR, "%s is not a JPA entity. Annotate it with @jakarta.persistence.Entity, or remove @%s."),
    LEGACY_PERSISTENCE(
            "SSOT002",
            ERROR,
            "%s uses %s, which ended with Java EE 8: nothing of it has an effect any more. Move to %s."),
    KEY_MISSING("SSOT003", ERROR, "%s has no key. Annotate one attribute with @Id."),
    KEY_UNSUPPORTED(
            "SSOT004",
            ERROR,
            "The key of %s is %s. Supported are keys of the types String, UUID, Long, Integer, Short and Byte, and several of them"
                    + " as an @EmbeddedId or with an @IdClass."),
    CONSTRUCTOR_MISSING(
            "SSOT005",
            ERROR,
            "%s cannot be created: %s. Give it a constructor without parameters that is not private, or a builder, or leave"
                    + " CREATE out of the operations."),
    READER_MISSING(
            "SSOT006",
            ERROR,
            "%s cannot be read from its package: give it a getter, make it package-private, or annotate it with @Hidden."),
    WRITER_MISSING(
            "SSOT007",
            ERROR,
            "%s cannot be written from its package: %s. Give it a setter, make it package-private, or annotate it with"
                    + " @ReadOnly."),
    TYPE_UNSUPPORTED(
            "SSOT008",
            ERROR,
            "%s has the type %s, which no API can carry as one value. Annotate it with @Hidden, or use a basic type of JPA"
                    + " or a type that is made of one, such as a record with one component."),
    TYPE_UNRESOLVED(
            "SSOT009",
            ERROR,
            "%s could not be resolved. If another processor generates it, see its errors; otherwise check the"
                    + " import and the class path."),
    FILTER_TYPE("SSOT010", ERROR, "%s cannot be filterable: a %s has no useful comparison. Remove @Filterable."),
    SORT_TYPE("SSOT011", ERROR, "%s cannot be sortable: a %s has no useful order. Remove @Sortable."),
    SEARCH_TYPE(
            "SSOT012", ERROR, "%s cannot be searchable: only a String can be searched, not a %s. Remove @Searchable."),
    HIDDEN_BUT_QUERIED(
            "SSOT013",
            ERROR,
            "%s is @%s and @%s at once: the answer to a query would tell what the attribute hides. Remove one of them."),
    ANNOTATION_CONFLICT("SSOT014", ERROR, "%s is @%s and @%s at once. Remove one of them."),
    EXPAND_NOT_RELATION("SSOT015", ERROR, "%s is no relation, so there is nothing to expand. Remove @Expand."),
    EXPAND_TARGET(
            "SSOT016",
            ERROR,
            "%s cannot be expanded: %s is not exposed. Annotate %s with @ApiResource, or remove @Expand."),
    EXPAND_EMPTY("SSOT017", ERROR, "%s cannot be expanded: %s shows nothing but its key. Remove @Expand."),
    NUMBER_OUT_OF_RANGE("SSOT018", ERROR, "%s is %d, but must be from %d to %d."),
    SORT_UNKNOWN(
            "SSOT019", ERROR, "%s has no sortable attribute \"%s\"%s. Annotate the attribute with @Sortable first."),
    PATH_INVALID(
            "SSOT020",
            ERROR,
            "\"%s\" is not a path: state one by segments of the letters A to Z, digits, - . _ and ~ separated by /."),
    PATH_CLASH(
            "SSOT021",
            ERROR,
            "%s and %s are both at %s. Give one of them another @ApiResource(path), or another name."),
    MEMBER_CLASH(
            "SSOT022",
            ERROR,
            "Two attributes of %s would be the member \"%s\" of its records. Rename one, or, unless it is a part of a record, annotate"
                    + " one with @Hidden."),
    NAME_CLASH("SSOT023", ERROR, "%s and %s would both need the name %s. Give one of them another @ApiResource(name)."),
    TARGET_UNUSABLE("SSOT024", ERROR, "%s refers to %s, %s. Annotate the attribute with @Hidden, or mend the target."),
    TIMESTAMP_TYPE(
            "SSOT025",
            ERROR,
            "%s cannot be @%s: its type is %s. Use Instant, LocalDateTime, OffsetDateTime or ZonedDateTime."),
    SEVERAL_APPLICATIONS("SSOT026", ERROR, "@ApiApplication stands on %s and on %s. Keep one of them."),
    OPTION_UNKNOWN("SSOT027", ERROR, "There is no option \"%s\"%s. The options are %s."),
    OPTION_VALUE("SSOT028", ERROR, "The option %s cannot be \"%s\"%s. Its values are %s."),
    NO_WEB_TARGET(
            "SSOT029",
            WARNING,
            "There is no %s on the class path, so everything but the web layer is generated. Add what you use, or say so with"
                    + " -Assot.web=none."),
    NOT_EXPOSED("SSOT030", NOTE, "%s is %s, which is not exposed yet."),
    YIELDED("SSOT031", NOTE, "%s is yours, so it is not generated."),
    COMPONENT_ANNOTATED(
            "SSOT032",
            ERROR,
            "%s is a component of an embeddable, which cannot be @%s yet. Remove the annotation, or keep the value in an"
                    + " attribute of the entity."),
    PARAMETER_CLASH(
            "SSOT033",
            ERROR,
            "A filter by %s would be the parameter \"%s\", which means something else in every list. Rename the attribute, or remove"
                    + " @Filterable."),
    MEMBER_NAME(
            "SSOT034",
            ERROR,
            "%s cannot be a member of a record: Java keeps that name. Rename it, or annotate it with @Hidden."),
    CONSTRAINT_INVALID("SSOT035", ERROR, "@%s of %s can never hold: %s."),
    CONSTRAINT_TYPE("SSOT036", ERROR, "@%s of %s does not apply to a %s. Remove it."),
    NOT_EXPOSED_BUT_ANNOTATED("SSOT037", ERROR, "%s is %s, which cannot be @%s yet. Remove the annotation."),
    NO_OPERATIONS("SSOT038", ERROR, "%s is exposed without any operation. List some, or remove @ApiResource."),
    SORT_TWICE("SSOT039", ERROR, "The default order of %s names \"%s\" twice. Name it once."),
    FILTER_KIND("SSOT040", ERROR, "%s cannot be filtered by %s: %s. It can have %s."),
    FILTER_DEPTH("SSOT041", ERROR, "%s is no relation, so its filter has no depth. Remove depth."),
    FULL_TEXT_LANGUAGE(
            "SSOT042",
            ERROR,
            "\"%s\" is not the name of a text search configuration: use lower-case letters, digits and _, such as english."),
    FULL_TEXT_EMPTY(
            "SSOT043",
            ERROR,
            "%s has no text to search for words. Annotate an attribute with @Searchable, or remove @FullTextSearch."),
    LISTED_ENTITY("SSOT044", ERROR, "%s cannot be listed here: %s."),
    RESOURCE_NAME(
            "SSOT045",
            ERROR,
            "\"%s\" is no name for generated classes to begin with: use letters and digits, a capital letter first, such as"
                    + " BillingAddress."),
    NOT_INDEXED(
            "SSOT046",
            WARNING,
            "Clients %s by %s, but no index of %s begins with it: on a large table each such request reads all rows. Add"
                    + " @Table(indexes = @Index(columnList = \"%s\")); or @SuppressWarnings(\"SSOT046\") on it silences this."),
    MODULE_NOT_READ(
            "SSOT047",
            ERROR,
            "Generated code uses %s, which the module %s does not read. Let its module-info require %s."),
    IF_MATCH_WITHOUT_VERSION(
            "SSOT048",
            ERROR,
            "%s cannot require If-Match: it shows no version. Add an attribute with @Version, or remove requireIfMatch."),
    WITHOUT_EFFECT("SSOT049", ERROR, "%s of %s has no effect: none of its operations %s. Remove it."),
    ENTITY_TAG_NAME(
            "SSOT050",
            ERROR,
            "%s cannot be the member \"%s\": the view of an entity with @Version has a method of that name. Rename it, or"
                    + " annotate it with @Hidden."),
    SUB_RESOURCE_NOT_TO_MANY(
            "SSOT051",
            ERROR,
            "%s is no relation to many, so there is nothing to list below a resource. Remove @SubResource."),
    SUB_RESOURCE_TARGET(
            "SSOT052",
            ERROR,
            "%s cannot be a sub-resource: %s is no resource that can be listed. Annotate %s with @ApiResource, with LIST among"
                    + " its operations, or remove @SubResource."),
    EXPAND_LARGE(
            "SSOT053",
            WARNING,
            "%s may show %d entities for each resource of a page. Lower @Expand(max), or list them by @SubResource, which has"
                    + " pages."),
    SUB_RESOURCE_PATH(
            "SSOT054",
            ERROR,
            "%s of %s would be listed at %s, where another route is. Give it another @SubResource(path)."),
    ROLE_TYPE("SSOT055", ERROR, "%s cannot be @%s: its type is %s. Use %s."),
    SLUG_SOURCE(
            "SSOT056",
            ERROR,
            "%s cannot be made of \"%s\"%s: there is no such attribute of the type String that can be read. Name one."),
    SLUG_NOT_UNIQUE(
            "SSOT057",
            ERROR,
            "%s is a slug, but two resources may have the same. Annotate it with @Column(unique = true) as well."),
    SOFT_DELETE_UNIQUE(
            "SSOT058",
            WARNING,
            "What is deleted keeps its unique values (%s): they stay in use. Let a migration keep deleted rows out of the unique"
                    + " index, or accept it; @SuppressWarnings(\"SSOT058\") on %s silences this."),
    SOFT_DELETE(
            "SSOT059", ERROR, "%s cannot be @SoftDelete: %s. Let it be on one attribute that need not have a value."),
    COUNTER_WRITTEN_BACK(
            "SSOT060",
            ERROR,
            "%s is counted with, but a change of another attribute writes back the number it has read. Annotate it with"
                    + " @Column(updatable = false)."),
    TRANSITIONS_INVALID("SSOT061", ERROR, "%s cannot have transitions: %s. Mend that, or remove @Transitions."),
    STATE_UNKNOWN("SSOT062", ERROR, "%s has no constant \"%s\"%s. Its constants are %s."),
    TRANSITION_NAME("SSOT063", ERROR, "A transition cannot be called \"%s\": %s. Give it another name."),
    STATE_UNREACHABLE(
            "SSOT064",
            WARNING,
            "No transition leads from %s to %s. Add one, or leave it if only a hook or the database sets that state."),
    TREE_INVALID("SSOT065", ERROR, "%s cannot lead to the parent in a tree: %s. Mend that, or remove @Tree."),
    CLASS_UNFIT(
            "SSOT066",
            ERROR,
            "%s cannot be exposed: it is %s. Make it a class of its own or a static one within another, neither of them"
                    + " private, and without type parameters."),
    OPERATION_MISSING(
            "SSOT067",
            ERROR,
            "%s of %s needs the operation %s, which @ApiResource leaves out. Add it, or remove the former."),
    BULK_EMPTY("SSOT068", ERROR, "@Bulk of %s names nothing that clients can do. Name some kinds, or remove it."),
    BULK_FILTER("SSOT069", ERROR, "%s cannot be written by a filter like this: %s. Mend that, or leave byFilter out."),
    UPSERT_TARGET(
            "SSOT070",
            ERROR,
            "%s cannot be @Upsert: it is %s. Use a unique String, UUID or whole number that clients set, or remove @Upsert."),
    UPSERT_CREATE_ONLY(
            "SSOT071",
            ERROR,
            "A replacement by %s cannot keep %s, which clients set only on creation. Make that updatable or read-only, or"
                    + " remove @Upsert."),
    CONDITION_BYPASSED("SSOT072", ERROR, "%s of %s writes without %s, which %s demands. Remove one of them."),
    WRITABLE_NOT_TO_MANY(
            "SSOT073", ERROR, "%s is no relation to many, so there is nothing to link or to create. Remove @Writable."),
    CREATE_NOT_OWNED(
            "SSOT074",
            ERROR,
            "%s cannot be created with its parent: %s. Declare @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true),"
                    + " or remove CREATE."),
    VERB_UNSUITABLE("SSOT075", ERROR, "%s cannot be @Writable by %s: %s. Remove %2$s."),
    CHILD_UNSUITABLE(
            "SSOT076",
            ERROR,
            "%s cannot be created with its parent: %s. Mend the entity, or remove CREATE from @Writable."),
    MAPPED_BY_UNUSABLE("SSOT077", ERROR, "%s cannot be written through %s: %s. Mend it, or remove @Writable."),
    NO_VERBS("SSOT078", ERROR, "%s is @Writable by no verb. Name some, or remove @Writable."),
    HANDWRITTEN_UNKNOWN(
            "SSOT079",
            ERROR,
            "%s has no route \"%s\"%s. Name a method of the generated controller, or remove the name."),
    EXPANSION_SHARED(
            "SSOT080",
            WARNING,
            "With %s expanded, caches of everybody keep what %s answers, but %s is not @HttpCache(shared = true). Make that"
                    + " shared, too, or remove one of the annotations; @SuppressWarnings(\"SSOT080\") on %1$s silences this."),
    KEY_CLASS_UNFIT("SSOT081", ERROR, "%s cannot be the key of %s: %s. Mend that, or use a single key."),
    COMPOSITE_KEY_LIMIT(
            "SSOT082",
            ERROR,
            "@%s does not go with a key of several parts, as %s has one: %s. Remove it, or use a single key."),
    NO_SETTER(
            "SSOT083",
            NOTE,
            "%s has no setter, so that clients only read it. Annotate it with @ReadOnly to say so, or give it a setter."),
    PATH_OF_KEY(
            "SSOT084",
            ERROR,
            "%s is at %s, where %s has the parts of its key. Give one of them another @ApiResource(path)."),
    OPERATION_CLASH(
            "SSOT085",
            ERROR,
            "%s and %s would both have the operation %s in the API document. Give one of them another @ApiResource(name)."),
    TYPE_CONCEALED(
            "SSOT086",
            ERROR,
            "%s has the type %s, which generated code cannot name from its package. Make that type visible there, or annotate"
                    + " the attribute with @Hidden."),
    SUBTYPE_UNUSABLE("SSOT087", ERROR, "%s cannot be a subtype of %s: %s. Mend that, or leave it out of @Subtypes."),
    SUBTYPE_MEMBER(
            "SSOT088",
            ERROR,
            "\"%s\" cannot be the member that tells what a %s is: %s. Name another by @Subtypes(member)."),
    SUBTYPE_UNNAMED("SSOT089", ERROR, "%s is below %s, whose @Subtypes does not name it. Name it there as well."),
    ROOT_UNSUITABLE(
            "SSOT090",
            ERROR,
            "%s is not for %s as a whole: it differs from subtype to subtype. Let the subtypes have it, and remove it here."),
    SUBTYPES_NONE("SSOT091", ERROR, "%s has no subtypes. Name them in @Subtypes, seal the class, or remove @Subtypes."),
    EMBEDDABLE_CIRCLE(
            "SSOT092",
            ERROR,
            "%s embeds %s within itself, so that a value of it would never end. Embed another class, or use a relation."),
    RECORD_INCOMPLETE(
            "SSOT093",
            ERROR,
            "%s cannot be made: of the record %s, the component %s is not exposed. Make it a class, or use a type that an"
                    + " API can carry; @Hidden leaves out the attribute."),
    ELEMENT_CONSTRAINT(
            "SSOT094",
            ERROR,
            "The values of %s cannot be checked by @%s, which does not compile to code. Use a constraint of Jakarta"
                    + " Validation other than @Email, without interpolation, or put the value into an entity of its own."),
    SUBTYPE_UNWRITTEN("SSOT095", ERROR, "%s of %s is left to its subtypes, but %s %s. Mend that, or remove %1$s."),
    VERSION_TWICE("SSOT096", ERROR, "%s has the version %s already, and an entity has one. Remove @Version from %s."),
    EMBEDDABLE_UNMADE(
            "SSOT097",
            ERROR,
            "%s cannot be written: %s has no constructor without parameters that can be called from the package %s, and none that"
                    + " takes all that it consists of in its order. Give it one, or annotate the attribute with @ReadOnly."),
    VERSION_EMBEDDED(
            "SSOT098",
            ERROR,
            "%s is a component of an embeddable, which cannot have @Version: an entity has its version itself. Move it to the"
                    + " entity, or remove @Version."),
    INTERNAL(
            "SSOT099",
            ERROR,
            "The processor, version %s, failed on %s with Java %s. This is our bug: please open an issue with the entity and this"
                    + " text. Until it is mended, the entity compiles without @ApiResource.%n%s"),
    WEB_TARGET_AMBIGUOUS(
            "SSOT110",
            ERROR,
            "Spring Web MVC and Jakarta REST are both on the class path. Choose one by -Assot.web=spring or -Assot.web=jakarta, or"
                    + " have no web layer by -Assot.web=none.");

    private final String code;
    private final Diagnostic.Kind kind;
    private final String text;

    Problem(String code, Diagnostic.Kind kind, String text) {
        this.code = code;
        this.kind = kind;
        this.text = text;
    }

    /** {@code SSOT001}: stable, for searches and the documentation. */
    public String code() {
        return code;
    }

    public Diagnostic.Kind kind() {
        return kind;
    }

    /** The text with its arguments, the code before it. */
    public String message(Object... arguments) {
        return code + ": " + String.format(text, arguments);
    }
}
