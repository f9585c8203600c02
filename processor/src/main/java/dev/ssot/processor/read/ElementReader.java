package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a collection of values that belong to the entity itself: of which type they are, and what each must be. */
record ElementReader(Compiler compiler, ValueReader values) {

    private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.List", "java.util.Set");

    /** The values; nothing where they are no single values, or where they are not in a plain collection. */
    Optional<Elements> read(Persistent persistent) {
        return isCollection(persistent)
                ? argument(persistent.type())
                        .flatMap(values::read)
                        .map(value -> new Elements(
                                element(persistent, value),
                                TypeName.get(persistent.type()).withoutAnnotations(),
                                order(persistent.annotations())))
                : Optional.empty();
    }

    /** Why there are none. */
    String flaw(Persistent persistent) {
        return isCollection(persistent)
                ? "an element collection of what is no single value"
                : "an element collection that is no Collection, List or Set";
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

    private Attribute element(Persistent persistent, Value value) {
        Annotations stated = argument(persistent.field().asType())
                .map(type -> Annotations.ofType(compiler.elements(), persistent.field(), type))
                .orElse(Annotations.NONE);
        Annotations annotations = persistent
                .annotations()
                .find(ApiNames.COLUMN)
                .map(column -> stated.with(ApiNames.COLUMN, column))
                .orElse(stated);
        Persistent single = persistent.with(annotations);
        new ConstraintChecker(compiler).check(single, AttributeKind.BASIC, Optional.of(value));
        List<Constraint> constraints = new ConstraintReader().read(annotations, Optional.of(value), true, false);
        reportUncompiled(single);
        return new Attribute(
                English.singular(persistent.name()),
                AttributeKind.BASIC,
                Role.PLAIN,
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                new Access("", false, "", false),
                true,
                false,
                false,
                new Exposure(true, true, true, List.of(), false, false),
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

    /** The order of a column or as stated; else by the values, so that two reads show the same. */
    private static String order(Annotations annotations) {
        if (annotations.has(ApiNames.ORDER_COLUMN)) {
            return "index(t)";
        }
        boolean descending = annotations
                .find(ApiNames.ORDER_BY)
                .filter(view -> view.string("value").strip().equalsIgnoreCase("desc"))
                .isPresent();
        return descending ? "t desc" : "t";
    }

    private boolean isCollection(Persistent persistent) {
        return COLLECTIONS.contains(
                TypeName.get(compiler.types().erasure(persistent.type())).toString());
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .<TypeMirror>map(argument -> argument)
                                .findFirst()
                : Optional.empty();
    }
}
