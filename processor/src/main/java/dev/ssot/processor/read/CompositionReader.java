package dev.ssot.processor.read;

import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the entities that belong to one parent alone, and are created, changed and deleted together with it. */
final class CompositionReader {

    private static final int LARGEST = 1000;
    private static final Set<String> READS = Set.of("LIST", "GET", "COUNT");

    private final Compiler compiler;
    private final PackageElement from;
    private final PersistentFields fields;

    CompositionReader(Compiler compiler, PackageElement from) {
        this.compiler = compiler;
        this.from = from;
        this.fields = new PersistentFields(compiler);
    }

    Optional<Composition> read(
            Persistent persistent, AnnotationView association, Relation relation, AnnotationView view) {
        Optional<String> shared = ownership(association);
        if (shared.isPresent()) {
            compiler.problems().add(Problem.CREATE_NOT_OWNED, view.position("value"), persistent.name(), shared.get());
            return Optional.empty();
        }
        TypeElement child = compiler.elements().getTypeElement(relation.target().canonicalName());
        String mappedBy = association.string("mappedBy");
        Problems found = new Problems();
        List<Attribute> attributes = attributes(child, mappedBy, found);
        ChosenKeyReader keys =
                new ChosenKeyReader(compiler, from, fields.of(child), persistent.annotations(), mappedBy);
        Optional<String> unsuitable = found.hasErrors()
                ? Optional.of("it has errors of its own")
                : flaw(child, attributes).or(() -> keys.flaw(attributes));
        if (!isResource(child)) {
            found.moveTo(compiler.problems());
        }
        if (unsuitable.isPresent()) {
            return unsuitable(persistent, view, child, unsuitable.get());
        }
        return parent(persistent, child, mappedBy, view)
                .map(parent -> composition(view, child, attributes, keys, parent));
    }

    private Optional<Composition> unsuitable(
            Persistent persistent, AnnotationView view, TypeElement child, String flaw) {
        String text = child.getSimpleName() + ": " + flaw;
        compiler.problems().add(Problem.CHILD_UNSUITABLE, view.position(), persistent.name(), text);
        return Optional.empty();
    }

    private Composition composition(
            AnnotationView view,
            TypeElement child,
            List<Attribute> attributes,
            ChosenKeyReader keys,
            Optional<Access> parent) {
        Optional<Attribute> generated = attributes.stream()
                .filter(attribute -> attribute.role() == Role.GENERATED_KEY)
                .findFirst();
        List<Attribute> sent = attributes.stream()
                .filter(attribute -> attribute.exposure().creatable())
                .filter(attribute -> attribute.isBasic() || attribute.isToOne())
                .sorted(Comparator.comparing(attribute -> !attribute.role().isKey()))
                .toList();
        return new Composition(
                max(view),
                generated,
                generated.isPresent() ? Optional.empty() : Optional.of(keys.read(attributes)),
                sent,
                attributes.stream()
                        .filter(attribute -> attribute.role().isTimestamp()
                                || attribute.role().isUser())
                        .toList(),
                new UniqueKeyReader(new Annotations(compiler.elements(), List.of(child)), fields.of(child)).read(sent),
                parent);
    }

    private static Optional<String> ownership(AnnotationView association) {
        if (!association.name().equals(ApiNames.ONE_TO_MANY)) {
            return Optional.of("others may share its entities");
        }
        List<String> cascade = association.constants("cascade");
        if (!cascade.contains("ALL") && !cascade.contains("PERSIST")) {
            return Optional.of("it does not cascade PERSIST");
        }
        return association.bool("orphanRemoval") ? Optional.empty() : Optional.of("it has no orphanRemoval");
    }

    /** The child's attributes without those that lead back or on to many others. */
    private List<Attribute> attributes(TypeElement child, String mappedBy, Problems found) {
        Compiler collecting = compiler.reportingTo(found);
        AttributeReader reader = new AttributeReader(collecting, from);
        CompositeKeyReader keys = new CompositeKeyReader(collecting, fields.of(child), child, from);
        return fields.of(child).stream()
                .filter(field -> !field.name().equals(mappedBy))
                .filter(field -> !field.annotations()
                        .hasAny(ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY, ApiNames.ELEMENT_COLLECTION))
                .flatMap(field -> keys.attributes(field, reader).stream())
                .toList();
    }

    private Optional<String> flaw(TypeElement child, List<Attribute> attributes) {
        if (isWritten(child)) {
            return Optional.of(
                    "it is an @ApiResource whose operations write it past its parent, not only LIST, GET or COUNT");
        }
        if (child.getModifiers().contains(Modifier.ABSTRACT) || !isConstructible(child)) {
            return Optional.of("it has no constructor without parameters that its parent's package can call");
        }
        if (new ImmutabilityReader(compiler, child).isImmutable()) {
            return Optional.of("it is @Immutable, so that a change of it would not be stored");
        }
        return attributes.stream()
                .flatMap(attribute -> flaw(attribute).stream())
                .findFirst();
    }

    private static Optional<String> flaw(Attribute attribute) {
        if (attribute.isEmbedded()
                && attribute.required()
                && attribute.exposure().creatable()) {
            return Optional.of(attribute.name() + " is required, but embedded");
        }
        if (attribute.relation().flatMap(Relation::compositeKey).isPresent()) {
            return Optional.of(attribute.name() + " leads to an entity whose key has several parts");
        }
        return switch (attribute.role()) {
            case SLUG -> Optional.of(attribute.name() + " is a @Slug, which only its own route can make");
            case DELETED_AT ->
                Optional.of(attribute.name() + " is @SoftDelete, but what a parent no longer holds is removed");
            case STATE ->
                Optional.of(attribute.name() + " has @Transitions, whose initial state only its own route sets");
            case PARENT ->
                Optional.of(attribute.name() + " is a @Tree, which only its own route keeps from being a circle");
            default -> Optional.empty();
        };
    }

    private boolean isConstructible(TypeElement child) {
        boolean near = compiler.elements().getPackageOf(child).equals(from);
        return ElementFilter.constructorsIn(child.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .anyMatch(constructor -> isAccessible(constructor, near))
                || new Annotations(compiler.elements(), List.of(child)).has("lombok.NoArgsConstructor");
    }

    private static boolean isAccessible(ExecutableElement constructor, boolean near) {
        return constructor.getModifiers().contains(Modifier.PUBLIC)
                || (near && !constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    /** How the child refers to its parent, if it does; nothing at all if it should but cannot. */
    private Optional<Optional<Access>> parent(
            Persistent persistent, TypeElement child, String mappedBy, AnnotationView view) {
        if (mappedBy.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<Access> access = fields.of(child).stream()
                .filter(field -> field.name().equals(mappedBy))
                .findFirst()
                .map(new AccessReader(compiler, from)::read);
        if (access.filter(Access::isWritable).isEmpty()) {
            String path = child.getSimpleName() + "." + mappedBy;
            String flaw = access.isEmpty()
                    ? "there is no such attribute"
                    : "code in the package of the relation has no access to it";
            compiler.problems().add(Problem.MAPPED_BY_UNUSABLE, view.position(), persistent.name(), path, flaw);
            return Optional.empty();
        }
        return Optional.of(access);
    }

    private int max(AnnotationView view) {
        int max = view.integer("max");
        if (max < 1 || max > LARGEST) {
            Position position = view.position("max");
            compiler.problems().add(Problem.NUMBER_OUT_OF_RANGE, position, "max", max, 1, LARGEST);
        }
        return max;
    }

    private boolean isResource(TypeElement child) {
        return resource(child).isPresent();
    }

    /** Routes of its own would know nothing of its parent's bounds and version, and could give it another parent. */
    private boolean isWritten(TypeElement child) {
        return resource(child)
                .filter(api -> !READS.containsAll(api.constants("operations")))
                .isPresent();
    }

    private Optional<AnnotationView> resource(TypeElement child) {
        return new Exposed(compiler, child).resource();
    }
}
