package dev.ssot.processor.read;

import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Links;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads what {@code @Writable} lets clients do with a relation to many. */
final class WritableReader {

    private static final String REPLACE = "REPLACE";
    private static final String LINK = "LINK";
    private static final String UNLINK = "UNLINK";
    private static final String CREATE = "CREATE";

    private final Compiler compiler;
    private final PackageElement from;
    private final CompositionReader compositions;

    WritableReader(Compiler compiler, PackageElement from) {
        this.compiler = compiler;
        this.from = from;
        this.compositions = new CompositionReader(compiler, from);
    }

    /** Whether clients create the entities of a relation together with their parent. */
    static boolean creates(Persistent persistent) {
        return verbs(persistent).contains(CREATE);
    }

    /** Whether clients replace the keys of a relation: if it says so, or if it owns the relation and says nothing. */
    static boolean isReplaced(Persistent persistent, AnnotationView association) {
        boolean owns = association.name().equals(ApiNames.MANY_TO_MANY)
                && association.string("mappedBy").isEmpty();
        return owns
                && (!persistent.annotations().has(ApiNames.WRITABLE)
                        || verbs(persistent).contains(REPLACE));
    }

    /** Reports the annotation where it has nothing to say. */
    void reportNotToMany(Persistent persistent) {
        persistent
                .annotations()
                .find(ApiNames.WRITABLE)
                .ifPresent(view ->
                        compiler.problems().add(Problem.WRITABLE_NOT_TO_MANY, view.position(), persistent.name()));
    }

    /** The relation, and how it is written. */
    Relation read(Persistent persistent, AnnotationView association, Relation relation) {
        Optional<AnnotationView> writable = persistent.annotations().find(ApiNames.WRITABLE);
        if (writable.isEmpty()) {
            return relation;
        }
        if (!association.name().endsWith("ToMany")) {
            reportNotToMany(persistent);
            return relation;
        }
        AnnotationView view = writable.get();
        List<String> verbs = view.constants("value");
        if (verbs.isEmpty()) {
            compiler.problems().add(Problem.NO_VERBS, view.position("value"), persistent.name());
        }
        if (verbs.contains(CREATE)) {
            verbs.stream()
                    .filter(verb -> !verb.equals(CREATE))
                    .forEach(verb -> unsuitable(persistent, view, verb, "its entities belong to one parent alone"));
            return relation.written(Optional.empty(), compositions.read(persistent, association, relation, view));
        }
        if (verbs.contains(REPLACE) && !isReplaced(persistent, association)) {
            unsuitable(persistent, view, REPLACE, "only an owning @ManyToMany is replaced by its keys");
        }
        boolean linked = verbs.contains(LINK) || verbs.contains(UNLINK);
        return linked ? relation.written(links(persistent, association, relation, view), Optional.empty()) : relation;
    }

    private Optional<Links> links(
            Persistent persistent, AnnotationView association, Relation relation, AnnotationView view) {
        List<String> verbs = view.constants("value");
        boolean manyToMany = association.name().equals(ApiNames.MANY_TO_MANY);
        String mappedBy = association.string("mappedBy");
        Optional<String> flaw = flaw(persistent, association, manyToMany);
        if (flaw.isPresent()) {
            verbs.stream()
                    .filter(verb -> !verb.equals(REPLACE))
                    .forEach(verb -> unsuitable(persistent, view, verb, flaw.get()));
            return Optional.empty();
        }
        boolean adds = verbs.contains(LINK);
        boolean removes = verbs.contains(UNLINK);
        if (mappedBy.isEmpty()) {
            return Optional.of(new Links(adds, removes, Optional.empty(), bounds(persistent)));
        }
        Optional<Persistent> held = held(persistent, association, relation, view);
        if (held.isPresent() && !manyToMany && removes && isRequired(held.get())) {
            unsuitable(
                    persistent,
                    view,
                    UNLINK,
                    mappedBy + " of " + target(relation).getSimpleName() + " is required");
        }
        held.map(attribute -> new HeldReference(compiler, target(relation), attribute))
                .ifPresent(reference -> report(persistent, view, reference));
        if (adds
                && held.filter(attribute -> attribute.annotations().has(ApiNames.TREE))
                        .isPresent()) {
            unsuitable(
                    persistent,
                    view,
                    LINK,
                    mappedBy + " is a @Tree, which only a change of its own keeps from being a circle");
        }
        return held.map(attribute -> new Links(
                adds,
                removes,
                Optional.of(new Links.Inverse(mappedBy, access(attribute), manyToMany)),
                manyToMany ? bounds(attribute) : List.of()));
    }

    private void report(Persistent persistent, AnnotationView view, HeldReference reference) {
        reference
                .flaw()
                .ifPresent(flaw -> view.constants("value").stream()
                        .filter(verb -> !verb.equals(REPLACE))
                        .forEach(verb -> unsuitable(persistent, view, verb, flaw)));
        reference.reportBypass(persistent.name(), view);
    }

    private static Optional<String> flaw(Persistent persistent, AnnotationView association, boolean manyToMany) {
        if (!manyToMany && association.string("mappedBy").isEmpty()) {
            return Optional.of("a @OneToMany without mappedBy holds no reference to set");
        }
        if (!manyToMany && association.bool("orphanRemoval")) {
            return Optional.of("its entities belong to one parent alone");
        }
        return !manyToMany && persistent.annotations().has(ApiNames.ORDER_COLUMN)
                ? Optional.of("the place of an entity is not known from its reference to the parent")
                : Optional.empty();
    }

    /** The attribute of the target that holds the relation. */
    private Optional<Persistent> held(
            Persistent persistent, AnnotationView association, Relation relation, AnnotationView view) {
        String mappedBy = association.string("mappedBy");
        boolean manyToMany = association.name().equals(ApiNames.MANY_TO_MANY);
        TypeElement target = target(relation);
        List<Persistent> fields = new PersistentFields(compiler).of(target);
        Optional<Persistent> held =
                fields.stream().filter(field -> field.name().equals(mappedBy)).findFirst();
        String path = target.getSimpleName() + "." + mappedBy;
        if (held.isEmpty()) {
            List<String> names = fields.stream().map(Persistent::name).toList();
            String suggestion = Suggestion.didYouMean(mappedBy, names);
            report(persistent, view, path, "there is no such attribute" + suggestion);
        } else if (!isHeldOpenly(access(held.get()), manyToMany)) {
            report(persistent, view, path, "code in the package of the relation has no access to it");
            return Optional.empty();
        }
        return held;
    }

    /** A collection is read and then changed; a reference is set. */
    private static boolean isHeldOpenly(Access access, boolean manyToMany) {
        return access.isReadable() && (manyToMany || access.isWritable());
    }

    private void report(Persistent persistent, AnnotationView view, String path, String flaw) {
        compiler.problems().add(Problem.MAPPED_BY_UNUSABLE, view.position(), persistent.name(), path, flaw);
    }

    /** What the collection itself must be. */
    private static List<Constraint> bounds(Persistent collection) {
        return new ConstraintReader()
                .read(collection.annotations(), Optional.empty(), false, false).stream()
                        .filter(constraint -> constraint.kind() == Constraint.Kind.SIZE
                                || constraint.kind() == Constraint.Kind.NOT_EMPTY)
                        .toList();
    }

    private static boolean isRequired(Persistent reference) {
        boolean mandatory = Stream.of(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE)
                .flatMap(name -> reference.annotations().find(name).stream())
                .anyMatch(RequirementReader::isMandatory);
        return mandatory || RequirementReader.isRequired(reference);
    }

    private Access access(Persistent attribute) {
        return new AccessReader(compiler, from).read(attribute);
    }

    private TypeElement target(Relation relation) {
        return compiler.elements().getTypeElement(relation.target().canonicalName());
    }

    private void unsuitable(Persistent persistent, AnnotationView view, String verb, String flaw) {
        compiler.problems().add(Problem.VERB_UNSUITABLE, view.positionOf("value", verb), persistent.name(), verb, flaw);
    }

    private static Set<String> verbs(Persistent persistent) {
        return persistent
                .annotations()
                .find(ApiNames.WRITABLE)
                .map(view -> Set.copyOf(view.constants("value")))
                .orElse(Set.of());
    }
}
