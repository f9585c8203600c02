package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attribute of an entity or embeddable.
 *
 * @param name its name in the entity
 * @param value the type of a basic attribute
 * @param relation where an association leads
 * @param embeddable what an embedded attribute consists of
 * @param elements what a collection of values consists of
 * @param access how it is read and written in Java
 * @param required whether it is never null: neither in the database nor in a view
 * @param primitive whether its Java type is a primitive
 * @param large whether it is a large object, read in a transaction and left out of summaries
 * @param description the first sentence of its documentation, or ""
 */
public record Attribute(
        String name,
        AttributeKind kind,
        Role role,
        Optional<Value> value,
        Optional<Relation> relation,
        Optional<Embeddable> embeddable,
        Optional<Elements> elements,
        Access access,
        boolean required,
        boolean primitive,
        boolean large,
        Exposure exposure,
        List<Constraint> constraints,
        String description,
        Origin origin) {

    /** An attribute that is no collection of values. */
    public Attribute(
            String name,
            AttributeKind kind,
            Role role,
            Optional<Value> value,
            Optional<Relation> relation,
            Optional<Embeddable> embeddable,
            Access access,
            boolean required,
            boolean primitive,
            boolean large,
            Exposure exposure,
            List<Constraint> constraints,
            String description,
            Origin origin) {
        this(
                name,
                kind,
                role,
                value,
                relation,
                embeddable,
                Optional.empty(),
                access,
                required,
                primitive,
                large,
                exposure,
                constraints,
                description,
                origin);
    }

    public Attribute {
        constraints = List.copyOf(constraints);
    }

    /** Its path in JPQL below its entity: its name, and before that the name of what holds it. */
    public String path() {
        return access.within().isEmpty() ? name : access.within() + "." + name;
    }

    /** Its value, or the key of the entity that it refers to. */
    public Value single() {
        return isToOne() ? target().key() : basic();
    }

    /** The same attribute, reached in another way. */
    public Attribute with(Access other) {
        return new Attribute(
                name,
                kind,
                role,
                value,
                relation,
                embeddable,
                elements,
                other,
                required,
                primitive,
                large,
                exposure.heldBy(other.within()),
                constraints,
                description,
                origin);
    }

    /** Its name in the records: {@code title}, {@code authorId} for a relation to one, {@code tagIds} to many. */
    public String member() {
        return member(name, kind);
    }

    /** The name in the records of an attribute of this name and shape. */
    public static String member(String name, AttributeKind kind) {
        return switch (kind) {
            case BASIC, EMBEDDED, ELEMENTS, COMPOSED -> name;
            case TO_ONE -> name + "Id";
            case TO_MANY -> English.singular(name) + "Ids";
        };
    }

    /** {@code tagIds}: the keys of a relation to many. */
    public String keysName() {
        return member(name, AttributeKind.TO_MANY);
    }

    public boolean isBasic() {
        return kind == AttributeKind.BASIC;
    }

    public boolean isEmbedded() {
        return kind == AttributeKind.EMBEDDED;
    }

    /** Whether it is a collection of values that belong to the entity itself. */
    public boolean isElements() {
        return kind == AttributeKind.ELEMENTS;
    }

    /** Whether it is a map of values that belong to the entity itself. */
    public boolean isMap() {
        return elements.filter(Elements::isMap).isPresent();
    }

    public boolean isToOne() {
        return kind == AttributeKind.TO_ONE;
    }

    /** Whether it is the side of a one-to-one relation that holds no key, and so is shown on request only. */
    public boolean isInverseToOne() {
        return isToOne() && !target().owning();
    }

    public boolean isToMany() {
        return kind == AttributeKind.TO_MANY || isComposed();
    }

    /** Whether its entities belong to this one alone, and are written together with it. */
    public boolean isComposed() {
        return kind == AttributeKind.COMPOSED;
    }

    public Value basic() {
        return value.orElseThrow();
    }

    public Relation target() {
        return relation.orElseThrow();
    }

    public Embeddable embedded() {
        return embeddable.orElseThrow();
    }

    /** One value of a collection. */
    public Attribute element() {
        return elements.orElseThrow().element();
    }

    public Optional<Expansion> expansion() {
        return relation.flatMap(Relation::expansion);
    }

    /** {@code linkTag}: the method that links one entity of a relation to many. */
    public String linkMethod(String verb) {
        return verb + Names.capitalise(English.singular(name));
    }

    /** {@code tagId}: the key of one entity of a relation to many. */
    public String linkKey() {
        return English.singular(name) + "Id";
    }

    public Composition composition() {
        return target().composition().orElseThrow();
    }

    /** The attribute, and what it consists of after it. */
    public Stream<Attribute> withComponents() {
        Stream<Attribute> components = switch (kind) {
            case EMBEDDED -> embedded().all();
            case COMPOSED -> composition().attributes().stream();
            case ELEMENTS -> elements.orElseThrow().components();
            case BASIC, TO_ONE, TO_MANY -> Stream.of();
        };
        return Stream.concat(Stream.of(this), components);
    }

    /** Itself, if it is embedded, and what is embedded in it. */
    Stream<Attribute> withEmbedded() {
        return isEmbedded() ? withComponents().filter(Attribute::isEmbedded) : Stream.of();
    }

    /** Itself, or what it consists of at the lowest level, each by its path from the entity: {@code seo.title}. */
    public Stream<Attribute> leaves() {
        return isEmbedded()
                ? embedded().components().stream().flatMap(Attribute::leaves).map(this::pathOf)
                : Stream.of(this);
    }

    private Attribute pathOf(Attribute leaf) {
        return leaf.copy(name + "." + leaf.name, required && leaf.required, leaf.exposure, Optional.empty(), elements);
    }

    /** The same component, written and queried no further than the attribute that it is part of. */
    Attribute within(Exposure owner) {
        Exposure narrowed = exposure.within(owner);
        return copy(name, required, narrowed, embeddable.map(inner -> inner.within(narrowed)), elements);
    }

    /** The same attribute, as a collection of values. */
    public Attribute consistingOf(Elements values) {
        return copy(name, required, exposure, embeddable, Optional.of(values));
    }

    private Attribute copy(
            String newName,
            boolean newRequired,
            Exposure newExposure,
            Optional<Embeddable> newEmbeddable,
            Optional<Elements> newElements) {
        return new Attribute(
                newName,
                kind,
                role,
                value,
                relation,
                newEmbeddable,
                newElements,
                access,
                newRequired,
                primitive,
                large,
                newExposure,
                constraints,
                description,
                origin);
    }

    /** Whether Bean Validation must be asked, because not every constraint compiles to code. */
    public boolean asksBeanValidation() {
        return constraints.stream().anyMatch(constraint -> !constraint.kind().isCompiled());
    }

    /** Whether a patch that makes the embeddable, where there was none, must be as complete as one that replaces it. */
    public boolean isMadeByPatch() {
        return isEmbedded() && embedded().components().stream().anyMatch(Attribute::required);
    }

    /** Whether its patch says itself what it makes where there was none, because something is embedded in something. */
    public boolean isWholeInPatch() {
        return !Elements.isOutermost(this)
                || (isMadeByPatch() && !embedded().embedded().isEmpty());
    }

    /** Whether a patch of it, or of something within it, can only be judged by the value that is there. */
    public boolean isJudgedByCurrent() {
        return isMap() || isMadeByPatch() || (isEmbedded() && embedded().isMadeWithin());
    }

    /**
     * Whether a client has to send it when it creates the entity. A primitive starts as the entity initialises it, and so
     * may what only the column requires: an enum or a number that is no input of a person's.
     */
    public boolean requiredOnCreate() {
        return required && !isMadeIfAbsent() && (role == Role.ASSIGNED_KEY || (!primitive && !mayHaveDefault()));
    }

    /** Whether the server makes it where a client that creates the entity leaves it out. */
    public boolean isMadeIfAbsent() {
        return role == Role.SLUG;
    }

    /** Whether the entity may initialise it although it is required, which shows only when the application runs. */
    public boolean mayHaveDefault() {
        boolean declared = constraints.stream().anyMatch(Constraint::forbidsNull);
        return required
                && isBasic()
                && !primitive
                && !declared
                && role == Role.PLAIN
                && !basic().type().isText()
                && access.isReadable();
    }
}
