package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads a collection of values that belong to the entity itself: of which type they are, and what each must be.
 *
 * @param embeddeds reads values that are embeddables
 */
record ElementReader(Compiler compiler, ValueReader values, EmbeddedReader embeddeds) {

    private static final Exposure OPEN = new Exposure(true, true, true, List.of(), false, false);

    /**
     * The values; nothing where they are neither single values nor embeddables, or where they are not in a plain collection or
     * in a map of keys that JSON can name.
     *
     * @param owner what clients can do with the collection
     */
    Optional<Elements> read(Persistent persistent, Exposure owner) {
        boolean isMap = isMap(persistent);
        Optional<Attribute> key = isMap ? key(persistent) : Optional.empty();
        return flaw(persistent).isPresent()
                ? Optional.empty()
                : argument(persistent.type(), ofValues(persistent))
                        .flatMap(type -> element(persistent, type, owner))
                        .map(element -> new Elements(
                                element,
                                TypeName.get(persistent.type()).withoutAnnotations(),
                                key,
                                ElementOrder.of(persistent.annotations(), element, isMap)));
    }

    /** Why there are none, unless that has been reported. */
    Optional<String> flaw(Persistent persistent) {
        boolean isMap = isMap(persistent);
        if (!isMap && !isCollection(persistent)) {
            return Optional.of("an element collection that is no Collection, List, Set or Map");
        }
        if (isMap && keyType(persistent).isEmpty()) {
            return Optional.of("a map whose keys are no names in JSON");
        }
        boolean carried = argument(persistent.type(), ofValues(persistent))
                .filter(type -> EmbeddedReader.isEmbeddable(compiler, type)
                        || values.read(type).isPresent())
                .isPresent();
        return carried
                ? Optional.empty()
                : Optional.of("an element collection of what is neither a single value nor an embeddable");
    }

    private Optional<Attribute> element(Persistent persistent, TypeMirror type, Exposure owner) {
        return EmbeddedReader.isEmbeddable(compiler, type)
                ? embedded(persistent, type, owner)
                : values.read(type).map(value -> element(persistent, value));
    }

    private Optional<Value> keyType(Persistent persistent) {
        return persistent.annotations().has(ApiNames.MAP_KEY_CLASS)
                ? Optional.empty()
                : argument(persistent.type(), 0)
                        .flatMap(values::read)
                        .filter(value -> value.type().isMapKey());
    }

    private Optional<Attribute> key(Persistent persistent) {
        return keyType(persistent).map(value -> {
            Persistent single =
                    persistent.with(ofColumn(persistent, ApiNames.MAP_KEY_COLUMN, annotations(persistent, 0)));
            List<Constraint> constraints = constraints(single, value, false);
            return attribute(persistent, "key", Optional.of(value), Optional.empty(), OPEN, constraints);
        });
    }

    /**
     * The attributes without those that rows of several types cannot hold yet, which are reported: collections of values,
     * and relations to what has a key of several parts.
     */
    static List<Attribute> leftOut(Compiler compiler, List<Attribute> attributes) {
        attributes.stream().filter(attribute -> !fitsRow(attribute)).forEach(attribute -> {
            String what = attribute.isElements() ? "an element collection" : "a relation by a key of several parts";
            compiler.problems()
                    .add(
                            Problem.NOT_EXPOSED,
                            attribute.origin(),
                            attribute.name(),
                            what + " of an entity with @Subtypes, or below one");
        });
        return attributes.stream().filter(ElementReader::fitsRow).toList();
    }

    private static boolean fitsRow(Attribute attribute) {
        return !attribute.isElements()
                && attribute.relation().flatMap(Relation::compositeKey).isEmpty();
    }

    /** Whether one of the constraints bounds the size of a collection. */
    static boolean isBounded(List<Constraint> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint.kind() == Constraint.Kind.SIZE)
                .anyMatch(size -> (Integer) size.arguments().get(1) < Integer.MAX_VALUE);
    }

    private Optional<Attribute> embedded(Persistent persistent, TypeMirror type, Exposure owner) {
        Persistent one = persistent.element(name(persistent), type);
        boolean isMap = isMap(persistent);
        Persistent stated = one.with(annotations(persistent, ofValues(persistent)));
        new ConstraintChecker(compiler).check(stated, AttributeKind.EMBEDDED, Optional.empty());
        reportUncompiled(persistent.with(stated.annotations()));
        return embeddeds
                .read(one, isMap ? EmbeddedReader.Place.ofMapValue(one) : EmbeddedReader.Place.IN_COLLECTION)
                .map(embeddable -> embeddable.within(owner))
                .map(embeddable ->
                        attribute(persistent, one.name(), Optional.empty(), Optional.of(embeddable), owner, List.of()));
    }

    /** {@code line} for {@code lines}, unless that cannot be a name, or is another one's. */
    private static String name(Persistent persistent) {
        String singular = English.singular(persistent.name());
        Element owner = Objects.requireNonNull(persistent.field().getEnclosingElement());
        boolean taken = singular.equals(persistent.name())
                || owner.getEnclosedElements().stream()
                        .anyMatch(member -> member.getSimpleName().contentEquals(singular));
        return taken || !SourceVersion.isName(singular) ? singular + "Item" : singular;
    }

    /** What stands on the type of the values: {@code List<@NotBlank String>}. */
    private Annotations annotations(Persistent persistent, int index) {
        return argument(PersistentMembers.type(persistent.field()), index)
                .map(type -> Annotations.ofType(compiler.elements(), persistent.field(), type))
                .orElse(Annotations.NONE);
    }

    private Attribute element(Persistent persistent, Value value) {
        Persistent single =
                persistent.with(ofColumn(persistent, ApiNames.COLUMN, annotations(persistent, ofValues(persistent))));
        String name = English.singular(persistent.name());
        return attribute(
                persistent, name, Optional.of(value), Optional.empty(), OPEN, constraints(single, value, true));
    }

    /** What stands on a type, and what is said of its column. */
    private static Annotations ofColumn(Persistent persistent, String column, Annotations stated) {
        return persistent
                .annotations()
                .find(column)
                .map(view -> stated.with(ApiNames.COLUMN, view))
                .orElse(stated);
    }

    private List<Constraint> constraints(Persistent single, Value value, boolean required) {
        new ConstraintChecker(compiler).check(single, AttributeKind.BASIC, Optional.of(value));
        reportUncompiled(single);
        return new ConstraintReader().read(single.annotations(), Optional.of(value), required, false);
    }

    private static Attribute attribute(
            Persistent persistent,
            String name,
            Optional<Value> value,
            Optional<Embeddable> embeddable,
            Exposure exposure,
            List<Constraint> constraints) {
        return new Attribute(
                name,
                value.isPresent() ? AttributeKind.BASIC : AttributeKind.EMBEDDED,
                Role.PLAIN,
                value,
                Optional.empty(),
                embeddable,
                new Access("", false, "", false),
                true,
                false,
                false,
                exposure,
                constraints,
                "",
                Position.of(persistent.field()));
    }

    /** Bean Validation checks a property, not one of its values. */
    private void reportUncompiled(Persistent single) {
        for (AnnotationView view : single.annotations().allMarkedWith(ApiNames.CONSTRAINT)) {
            if (!ConstraintReader.isCompiled(view)) {
                compiler.problems()
                        .add(
                                Problem.ELEMENT_CONSTRAINT,
                                view.position(),
                                single.name(),
                                view.type().getSimpleName());
            }
        }
    }

    private boolean isCollection(Persistent persistent) {
        return new CollectionTypes(compiler).isCollection(persistent.type());
    }

    private boolean isMap(Persistent persistent) {
        return new CollectionTypes(compiler).isMap(persistent.type());
    }

    /** Which of the arguments of its type is that of the values. */
    private int ofValues(Persistent persistent) {
        return isMap(persistent) ? 1 : 0;
    }

    private static Optional<TypeMirror> argument(TypeMirror type, int index) {
        return type.getKind() == TypeKind.DECLARED
                ? ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .<TypeMirror>map(argument -> argument)
                                .skip(index)
                                .findFirst()
                : Optional.empty();
    }
}
