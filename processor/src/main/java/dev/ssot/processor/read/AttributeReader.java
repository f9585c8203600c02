package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/** Reads one persistent field into an attribute, or reports why it cannot. */
final class AttributeReader {

    /** A client may link so many entities in one request, or send so many values of a collection. */
    private static final Constraint MAX_REFERENCES =
            ConstraintReader.size(0, 1000).ofColumn();

    private final Compiler compiler;
    private final PackageElement from;
    private final ValueReader values;
    private final BasicReader basics;
    private final AccessReader accesses;
    private final ExposureReader exposures;
    private final FilterReader filters;
    private final RoleReader roles;
    private final WritableReader writables;
    private final WritingReader writing;
    private final Unexposed unexposed;
    private final ConstraintReader constraints = new ConstraintReader();

    AttributeReader(Compiler compiler, PackageElement from) {
        this(compiler, from, Integer.MAX_VALUE);
    }

    /** Makes a reader of attributes that need no setter where the entity is made with them, or no operation writes them. */
    AttributeReader(Compiler compiler, PackageElement from, Creation creation, Set<Operation> operations) {
        this(compiler, from, Integer.MAX_VALUE, creation, operations);
    }

    /**
     * Makes a reader.
     *
     * @param depth how many relations filters may follow
     */
    AttributeReader(Compiler compiler, PackageElement from, int depth) {
        this(compiler, from, depth, Creation.PLAIN, EnumSet.allOf(Operation.class));
    }

    private AttributeReader(
            Compiler compiler, PackageElement from, int depth, Creation creation, Set<Operation> operations) {
        this.writing = new WritingReader(compiler, new Visibility(compiler, from), creation, operations);
        this.compiler = compiler;
        this.from = from;
        this.unexposed = new Unexposed(compiler);
        this.values = new ValueReader(compiler);
        this.basics = new BasicReader(compiler, from, values);
        this.accesses = new AccessReader(compiler, from);
        this.exposures = new ExposureReader(compiler);
        this.filters = new FilterReader(compiler, depth);
        this.roles = new RoleReader(compiler);
        this.writables = new WritableReader(compiler, from);
    }

    Optional<Attribute> read(Persistent persistent) {
        Annotations annotations = persistent.annotations();
        if (annotations.has(ApiNames.HIDDEN)) {
            exposures.reportConflicts(persistent);
            return Optional.empty();
        }
        if (annotations.has(ApiNames.ELEMENT_COLLECTION)) {
            return elements(persistent);
        }
        Optional<AnnotationView> association = EmbeddedReference.association(persistent);
        if (association.isPresent()) {
            return association(persistent, association.get());
        }
        annotations
                .find(ApiNames.EXPAND)
                .ifPresent(view ->
                        compiler.problems().add(Problem.EXPAND_NOT_RELATION, view.position(), persistent.name()));
        writables.reportNotToMany(persistent);
        return EmbeddedReader.isEmbedded(compiler, persistent)
                ? embedded(persistent, EmbeddedReader.Place.IN_ENTITY)
                : basic(persistent);
    }

    private Optional<Attribute> basic(Persistent persistent) {
        Optional<Value> value = basics.read(persistent);
        if (value.isEmpty()) {
            compiler.problems()
                    .add(
                            Problem.TYPE_UNSUPPORTED,
                            Position.of(persistent.field()),
                            persistent.name(),
                            TypeName.get(persistent.type()).withoutAnnotations());
            return Optional.empty();
        }
        Role role = roles.read(persistent, value.get());
        boolean required = role.isKey() || role == Role.VERSION || RequirementReader.isRequired(persistent);
        Exposure exposure = exposures
                .read(persistent, role, value, false)
                .withFilters(filters.ofValue(persistent, value.get(), required));
        return attribute(persistent, AttributeKind.BASIC, role, exposure, required, value, Optional.empty(), null);
    }

    private Optional<Attribute> embedded(Persistent persistent, EmbeddedReader.Place place) {
        filters.refuse(persistent, "composite");
        Exposure read = exposures.read(persistent, Role.PLAIN, Optional.empty(), false);
        boolean required = RequirementReader.isRequired(persistent);
        Optional<Embeddable> seen = embeddeds().read(persistent, place).map(embeddable -> embeddable.within(read));
        return seen.flatMap(embeddable -> {
            Exposure exposure = read.withFilters(FilterReader.ofComponents(persistent, embeddable, required));
            AttributeKind kind = AttributeKind.EMBEDDED;
            return attribute(
                    persistent, kind, Role.PLAIN, exposure, required, Optional.empty(), Optional.empty(), embeddable);
        });
    }

    /** Reads a component of an embeddable. */
    Optional<Attribute> component(Persistent persistent, EmbeddedReader.Place place) {
        Optional<AnnotationView> association = EmbeddedReference.association(persistent);
        if (association.isPresent()) {
            return reference(persistent, association.get(), place);
        }
        if (persistent.annotations().has(ApiNames.ELEMENT_COLLECTION)) {
            return unexposed.report(persistent, "an element collection of an embeddable");
        }
        return EmbeddedReader.isEmbedded(compiler, persistent) ? embedded(persistent, place) : read(persistent);
    }

    /** Reads a relation of an embeddable, which is no more than the key that the entity's row holds. */
    private Optional<Attribute> reference(
            Persistent persistent, AnnotationView association, EmbeddedReader.Place place) {
        Optional<String> flaw = EmbeddedReference.flaw(association, place);
        if (flaw.isPresent()) {
            return unexposed.report(persistent, flaw.get());
        }
        Optional<Attribute> attribute = association(persistent, association);
        Optional<String> unfit = attribute.map(Attribute::target).flatMap(EmbeddedReference::flaw);
        return unfit.isPresent() ? unexposed.report(persistent, unfit.get()) : attribute;
    }

    private EmbeddedReader embeddeds() {
        return new EmbeddedReader(compiler, this, exposures, new ConstructorReader(compiler, from));
    }

    private Optional<Attribute> elements(Persistent persistent) {
        ElementReader reader = new ElementReader(compiler, values, embeddeds());
        Exposure read = exposures.read(persistent, Role.PLAIN, Optional.empty(), false);
        Optional<Elements> elements = reader.read(persistent, read);
        if (elements.isEmpty()) {
            return reader.flaw(persistent).flatMap(flaw -> unexposed.report(persistent, flaw));
        }
        boolean required = RequirementReader.isRequired(persistent);
        Exposure exposure = read.withFilters(filters.ofElements(persistent, elements.get()));
        AttributeKind kind = AttributeKind.ELEMENTS;
        return attribute(persistent, kind, Role.PLAIN, exposure, required, Optional.empty(), Optional.empty(), null)
                .map(attribute -> attribute.consistingOf(elements.get()));
    }

    private Optional<Attribute> association(Persistent persistent, AnnotationView association) {
        boolean toMany = association.name().equals(ApiNames.ONE_TO_MANY)
                || association.name().equals(ApiNames.MANY_TO_MANY);
        boolean inverse = !association.string("mappedBy").isEmpty();
        if (inverse && !toMany && !persistent.annotations().has(ApiNames.EXPAND)) {
            return unexposed.report(persistent, "the inverse side of a one-to-one relation without @Expand");
        }
        CollectionTypes types = new CollectionTypes(compiler);
        boolean map = toMany && types.isMap(persistent.type());
        boolean replaced = !map && WritableReader.isReplaced(persistent, association);
        if (toMany
                && !replaced
                && !persistent.annotations().hasAny(ApiNames.EXPAND, ApiNames.FILTERABLE, ApiNames.WRITABLE)) {
            unexposed.reportAnnotations(persistent, "a relation to many without @Expand or @Filterable");
            return Optional.empty();
        }
        if (toMany && !map && !types.isCollection(persistent.type())) {
            return unexposed.report(persistent, "a relation to many that is no Collection, List, Set or Map");
        }
        if (map && persistent.annotations().has(ApiNames.WRITABLE)) {
            return unexposed.report(persistent, "a map of entities that clients write");
        }
        Optional<Relation> relation = relation(persistent, association);
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        boolean composed = relation.get().composition().isPresent();
        Role role = RoleReader.ofRelation(persistent);
        Exposure read = exposures.read(
                persistent, role, toMany || inverse ? Optional.empty() : relation.map(Relation::key), true);
        AttributeKind toOneOrMany = toMany ? AttributeKind.TO_MANY : AttributeKind.TO_ONE;
        AttributeKind kind = composed ? AttributeKind.COMPOSED : toOneOrMany;
        boolean required = RequirementReader.isRequired(persistent)
                || role.isKey()
                || (!toMany && !inverse && RequirementReader.isMandatory(association));
        boolean sent = composed || (toMany ? replaced : !inverse);
        Exposure exposure = (sent ? read : read.written(false, false))
                .withFilters(filters.ofRelation(persistent, toOneOrMany, relation.get(), required));
        return attribute(persistent, kind, role, exposure, required, Optional.empty(), relation, null);
    }

    private Optional<Relation> relation(Persistent persistent, AnnotationView association) {
        SummaryReader reader = new SummaryReader(compiler);
        RelationReader.Summaries summaries = WritableReader.creates(persistent)
                ? target -> reader.ofPart(target, association.string("mappedBy"))
                : reader::ofTarget;
        return new RelationReader(compiler, from)
                .read(persistent, association, summaries)
                .map(relation -> writables.read(persistent, association, relation));
    }

    private Optional<Attribute> attribute(
            Persistent persistent,
            AttributeKind kind,
            Role role,
            Exposure stated,
            boolean required,
            Optional<Value> value,
            Optional<Relation> relation,
            @Nullable Embeddable embeddable) {
        Access access = accesses.read(persistent);
        // The values of a collection are replaced where they are.
        Exposure exposure =
                kind == AttributeKind.ELEMENTS ? stated : writing.possible(persistent, role, access, stated, required);
        boolean primitive = persistent.type().getKind().isPrimitive();
        boolean client = writing.isWritten(exposure);
        boolean kept = kind == AttributeKind.COMPOSED || kind == AttributeKind.ELEMENTS;
        boolean set = (client && !kept) || role.isSetByCode();
        boolean read = exposure.readable() || kind != AttributeKind.BASIC;
        writing.report(persistent, role, access, read, set);
        return Optional.of(new Attribute(
                persistent.name(),
                kind,
                role,
                value,
                relation,
                Optional.ofNullable(embeddable).map(inner -> inner.within(exposure)),
                access,
                required,
                primitive,
                persistent.annotations().has(ApiNames.LOB),
                exposure,
                constraints(persistent, kind, value, required, relation),
                compiler.descriptions().of(persistent.field()),
                Position.of(persistent.field())));
    }

    private List<Constraint> constraints(
            Persistent persistent,
            AttributeKind kind,
            Optional<Value> value,
            boolean required,
            Optional<Relation> relation) {
        new ConstraintChecker(compiler).check(persistent, kind, value);
        boolean primitive = persistent.type().getKind().isPrimitive();
        List<Constraint> read = constraints.read(persistent.annotations(), value, required, primitive).stream()
                .filter(constraint ->
                        kind == AttributeKind.BASIC || constraint.kind().isCompiled())
                .map(constraint -> writing.checked(persistent, constraint))
                .toList();
        boolean sized = read.stream().anyMatch(constraint -> constraint.kind() == Constraint.Kind.SIZE);
        Stream<Constraint> caps = switch (kind) {
            case TO_MANY -> sized ? Stream.of() : Stream.of(MAX_REFERENCES);
            case COMPOSED ->
                Stream.of(ConstraintReader.size(
                                0,
                                relation.orElseThrow()
                                        .composition()
                                        .orElseThrow()
                                        .max())
                        .ofColumn());
            case ELEMENTS -> ElementReader.isBounded(read) ? Stream.of() : Stream.of(MAX_REFERENCES);
            case BASIC ->
                value.filter(Value::isList).isPresent() && !ElementReader.isBounded(read)
                        ? Stream.of(MAX_REFERENCES)
                        : Stream.of();
            case EMBEDDED, TO_ONE -> Stream.of();
        };
        return Stream.concat(read.stream(), caps).toList();
    }
}
