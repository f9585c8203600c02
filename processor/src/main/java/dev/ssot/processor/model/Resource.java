package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One entity that is exposed.
 *
 * @param entityName its name in JPQL
 * @param path its path below the base path, such as {@code /articles}
 * @param attributes what the entity consists of, inherited attributes first; nothing that is hidden
 * @param conventions what the server does with some of them by itself
 * @param machines how those of them change that are states
 * @param uniqueKeys what the database holds unique, apart from the key
 * @param subResources what is listed below each entity
 * @param fullText the text search configuration of PostgreSQL by which words are searched; empty if parts of texts are
 * @param sparse whether clients choose which fields are shown
 * @param removedByStatement whether one DELETE statement removes an entity, because nothing cascades and nobody listens
 * @param wholeTable whether the entities are all rows of one table, so that its statistics tell how many there are
 * @param extras what clients can do beyond writing one resource once
 * @param handwritten the routes that are left to controllers of the user's own
 * @param inheritance how it stands to other entities that clients see together with it
 * @param description the first sentence of its documentation, or ""
 * @param compositeKey its key, if that has several parts
 * @param creation how code makes a new entity
 */
public record Resource(
        Names names,
        String entityName,
        String path,
        Set<Operation> operations,
        Paging paging,
        Freshness freshness,
        List<Attribute> attributes,
        Conventions conventions,
        List<StateMachine> machines,
        List<UniqueKey> uniqueKeys,
        List<SubResource> subResources,
        Optional<String> fullText,
        boolean sparse,
        boolean removedByStatement,
        boolean wholeTable,
        WriteExtras extras,
        List<Handwritten> handwritten,
        Inheritance inheritance,
        String description,
        Origin origin,
        Optional<CompositeKey> compositeKey,
        Creation creation) {

    /** The entity's alias in JPQL. */
    public static final String ALIAS = "e";

    /** The most characters of a search for words: for too many, the database would fail. */
    public static final int LONGEST_SEARCH = 1_000;

    public Resource {
        operations = Set.copyOf(operations);
        attributes = List.copyOf(attributes);
        machines = List.copyOf(machines);
        uniqueKeys = List.copyOf(uniqueKeys);
        subResources = List.copyOf(subResources);
        handwritten = List.copyOf(handwritten);
    }

    public ClassName entity() {
        return names.entity();
    }

    public boolean supports(Operation operation) {
        return operations.contains(operation);
    }

    /** Whether clients can change anything: only then are there inputs to map and validate. */
    public boolean takesInput() {
        return supports(Operation.CREATE) || changes();
    }

    /** Whether an existing entity can be changed. */
    public boolean changes() {
        return supports(Operation.UPDATE) || supports(Operation.PATCH);
    }

    /** Whether an entity is shown after it was written, and so is mapped to its view. */
    public boolean isMapped() {
        return takesInput() || !machines.isEmpty();
    }

    public boolean isWritten() {
        return isMapped() || supports(Operation.DELETE) || !linkable().isEmpty();
    }

    /** Whether lists or counts can be narrowed. */
    public boolean isQueried() {
        return supports(Operation.LIST) || supports(Operation.COUNT);
    }

    public Attribute key() {
        return attributes.stream()
                .filter(attribute -> attribute.role().isKey())
                .findFirst()
                .orElseThrow();
    }

    /** What tells an entity from the others. */
    public Identity identity() {
        return new Identity(this);
    }

    public List<Attribute> creatable() {
        return where(attribute -> attribute.exposure().creatable());
    }

    public List<Attribute> updatable() {
        return where(attribute -> attribute.exposure().updatable());
    }

    /** What a client may send by any operation. */
    public List<Attribute> writable() {
        return where(attribute -> attribute.exposure().isWritten());
    }

    /** What every view shows: relations whose key the entity does not hold are shown on request only. */
    public List<Attribute> shown() {
        return where(
                attribute -> attribute.exposure().readable() && !attribute.isToMany() && !attribute.isInverseToOne());
    }

    /** What a list can be ordered by: the key, and what is sortable. */
    public List<Attribute> sortKeys() {
        Predicate<Attribute> sorts = key -> key.role().isKey() || key.exposure().sortable();
        return inheritance.isRoot() ? where(sorts) : leaves(sorts);
    }

    public List<Attribute> searchable() {
        return leaves(attribute -> attribute.exposure().searchable());
    }

    /** Relations that clients may have shown. */
    public List<Attribute> expandable() {
        return where(attribute -> attribute.expansion().isPresent());
    }

    public List<Attribute> expandableToOne() {
        return where(attribute -> attribute.isToOne() && attribute.expansion().isPresent());
    }

    public List<Attribute> expandableToMany() {
        return where(attribute -> attribute.isToMany() && attribute.expansion().isPresent());
    }

    /** Relations whose entities clients link one by one. */
    public List<Attribute> linkable() {
        return where(attribute -> attribute.relation().flatMap(Relation::links).isPresent());
    }

    /** Relations whose entities clients write together with this one. */
    public List<Attribute> composed() {
        return where(attribute -> attribute.isComposed() && attribute.exposure().isWritten());
    }

    /** Whether a change of what belongs to the entity must be counted by its version, because nothing else would. */
    public boolean countsComposedChanges() {
        return isVersioned()
                && composed().stream()
                        .anyMatch(attribute -> attribute.exposure().updatable())
                && timestamps().stream().noneMatch(attribute -> attribute.role() == Role.UPDATED_AT);
    }

    /** Whether a patch can only be judged by what it is applied to. */
    public boolean patchesCompletely() {
        return updatable().stream().anyMatch(Attribute::isJudgedByCurrent);
    }

    /** Whether the database can refuse an entity for a reason that a client can mend, so that it pays to find out. */
    public boolean isDiagnosed() {
        boolean composes = composed().stream()
                .anyMatch(attribute -> attribute.composition().isDiagnosed());
        return takesInput() && (hasUniqueValues() || !references().isEmpty() || Embeddable.refersIn(this) || composes);
    }

    /** Whether the database notices that two clients change an entity at once; else a change must lock it. */
    public boolean isVersioned() {
        return version().isPresent();
    }

    /** What the database tells two states of an entity apart by. */
    public Optional<Attribute> version() {
        return attributes.stream()
                .filter(attribute -> attribute.role() == Role.VERSION)
                .findFirst();
    }

    /** Whether it pays to find out which of several entities the database has refused. */
    public boolean diagnosesBulk() {
        return isDiagnosed() && (extras.bulk().listsInput() || extras.bulk().filters(Bulk.Kind.UPDATE));
    }

    /** Whether clients set values that no two entities share. */
    public boolean hasUniqueValues() {
        return !uniqueKeys.isEmpty() || identity().isChosen();
    }

    /** The unique attributes by which clients can find one entity, if they can get one at all. */
    public List<Lookup> lookups() {
        return supports(Operation.GET) ? Lookup.of(uniqueKeys) : List.of();
    }

    /** Attributes that refer to other entities and are set by clients: a write fails when one of those does not exist. */
    public List<Attribute> references() {
        return where(attribute -> attribute.relation().isPresent()
                && !attribute.isComposed()
                && attribute.exposure().isWritten());
    }

    /** Shown relations to one whose key only Jakarta Persistence can tell. */
    public List<Attribute> opaqueReferences() {
        return leaves(attribute -> attribute.isToOne()
                && !attribute.isInverseToOne()
                && attribute.exposure().readable()
                && !attribute.target().hasKeyGetter());
    }

    public List<Attribute> timestamps() {
        return where(attribute -> attribute.role().isTimestamp());
    }

    /** Attributes that name who made the request. */
    public List<Attribute> users() {
        return where(attribute -> attribute.role().isUser());
    }

    /** References whose targets may be deleted and still be there: the database would accept them. */
    public List<Attribute> guardedReferences() {
        return references().stream()
                .filter(attribute -> attribute.target().deletedAt().isPresent())
                .toList();
    }

    /** What is demanded of every row that clients can see or change: {@code e.deletedAt is null}. */
    public Optional<String> restriction() {
        return conventions.softDelete().map(softDelete -> softDelete.live(ALIAS));
    }

    /** Whether a deletion needs the entity itself, rather than a statement. */
    public boolean deletesEntity() {
        return !removedByStatement && conventions.softDelete().isEmpty();
    }

    /** The clause that finds several entities for a client: {@code  where e.id in :ids and e.deletedAt is null}. */
    public String whereListed() {
        return where(identity().path() + " in :ids");
    }

    /** The clause that finds for a client what meets a condition. */
    public String where(String condition) {
        return " where " + condition + restriction().map(live -> " and " + live).orElse("");
    }

    /** Large objects that are only read where clients choose them; what orders a list is read anyway, for its cursors. */
    public List<Attribute> choosable() {
        return where(attribute -> sparse
                && attribute.large()
                && attribute.exposure().readable()
                && !attribute.exposure().sortable());
    }

    public List<Filter> filters() {
        return attributes.stream()
                .map(Attribute::exposure)
                .flatMap(Exposure::eachFilter)
                .toList();
    }

    /** Whether a list can be narrowed at all. */
    public boolean isFiltered() {
        return !filters().isEmpty() || !searchable().isEmpty();
    }

    /** The JPQL path of what a member shows: {@code e.title}, {@code e.author.id}. */
    public String path(Attribute attribute) {
        if (attribute.role() == Role.DISCRIMINATOR) {
            return inheritance.discriminator().orElseThrow().jpql(ALIAS);
        }
        String path = ALIAS + "." + attribute.path();
        return attribute.isToOne() ? path + "." + attribute.target().keyName() : path;
    }

    /** The alias of a joined relation: its name, unless JPQL has a meaning for that. */
    public static String alias(Attribute relation) {
        return Jpql.isReserved(relation.name()) ? relation.name() + "_" : relation.name();
    }

    private List<Attribute> leaves(Predicate<Attribute> condition) {
        return attributes.stream().flatMap(Attribute::leaves).filter(condition).toList();
    }

    private List<Attribute> where(Predicate<Attribute> condition) {
        return attributes.stream().filter(condition).toList();
    }
}
