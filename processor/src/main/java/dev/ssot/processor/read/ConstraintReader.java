package dev.ssot.processor.read;

import static dev.ssot.processor.model.Constraint.Kind;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what a value must be: the constraints of Bean Validation, and the facts of the column. A constraint that does
 * not compile to code, because it is the user's own or because its message needs interpolation, is left to Bean
 * Validation.
 */
final class ConstraintReader {

    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private static final Map<String, Function<AnnotationView, Constraint>> KNOWN = Map.ofEntries(
            known("NotNull", view -> Constraint.of(Kind.NOT_NULL, "must not be null")),
            known("Null", view -> Constraint.of(Kind.NULL, "must be null")),
            known("NotBlank", view -> Constraint.of(Kind.NOT_BLANK, "must not be blank")),
            known("NotEmpty", view -> Constraint.of(Kind.NOT_EMPTY, "must not be empty")),
            known("Size", view -> size(view.integer("min"), view.integer("max"))),
            known(
                    "Min",
                    view -> Constraint.of(
                            Kind.MIN,
                            "must be greater than or equal to " + view.number("value"),
                            view.number("value"))),
            known(
                    "Max",
                    view -> Constraint.of(
                            Kind.MAX, "must be less than or equal to " + view.number("value"), view.number("value"))),
            known("DecimalMin", view -> decimal(Kind.DECIMAL_MIN, "must be greater than ", view)),
            known("DecimalMax", view -> decimal(Kind.DECIMAL_MAX, "must be less than ", view)),
            known("Digits", view -> digits(view.integer("integer"), view.integer("fraction"))),
            known("Positive", view -> Constraint.of(Kind.POSITIVE, "must be greater than 0")),
            known("PositiveOrZero", view -> Constraint.of(Kind.POSITIVE_OR_ZERO, "must be greater than or equal to 0")),
            known("Negative", view -> Constraint.of(Kind.NEGATIVE, "must be less than 0")),
            known("NegativeOrZero", view -> Constraint.of(Kind.NEGATIVE_OR_ZERO, "must be less than or equal to 0")),
            known("Past", view -> Constraint.of(Kind.PAST, "must be a past date")),
            known(
                    "PastOrPresent",
                    view -> Constraint.of(Kind.PAST_OR_PRESENT, "must be a date in the past or in the present")),
            known("Future", view -> Constraint.of(Kind.FUTURE, "must be a future date")),
            known(
                    "FutureOrPresent",
                    view -> Constraint.of(Kind.FUTURE_OR_PRESENT, "must be a date in the present or in the future")),
            known("AssertTrue", view -> Constraint.of(Kind.ASSERT_TRUE, "must be true")),
            known("AssertFalse", view -> Constraint.of(Kind.ASSERT_FALSE, "must be false")),
            known(
                    "Pattern",
                    view -> Constraint.of(
                            Kind.PATTERN,
                            "must match \"" + view.string("regexp") + "\"",
                            view.string("regexp"),
                            String.join("|", view.constants("flags")))),
            known("Email", view -> Constraint.of(Kind.EMAIL, "")));

    private static final Map<String, Kind> KINDS = Stream.of(Kind.values())
            .filter(kind -> kind != Kind.OTHER && kind != Kind.PRECISION)
            .collect(Collectors.toMap(ConstraintReader::annotation, Function.identity()));

    /** The constraints of an attribute, those of its column after those of Bean Validation. */
    List<Constraint> read(Annotations annotations, Optional<Value> value, boolean required, boolean primitive) {
        List<Constraint> constraints = new ArrayList<>();
        for (AnnotationView view : annotations.allMarkedWith(ApiNames.CONSTRAINT)) {
            Constraint constraint = read(view);
            if (isInDefaultGroup(view) && !constraints.contains(constraint)) {
                constraints.add(constraint);
            }
        }
        boolean refusesNull =
                constraints.stream().anyMatch(constraint -> constraint.kind().refusesNull());
        if (required && !refusesNull) {
            Constraint notNull = Constraint.of(Kind.NOT_NULL, "must not be null");
            constraints.add(0, RequirementReader.isNeverNull(annotations) ? notNull.ofType() : notNull.ofColumn());
        }
        if (!primitive) {
            value.ifPresent(known -> addColumnFacts(constraints, annotations, known));
        }
        return constraints;
    }

    /** What a constraint of Bean Validation's own checks; nothing for others, which have an own name for it. */
    static Optional<Kind> kind(AnnotationView view) {
        return Optional.ofNullable(KINDS.get(view.name()));
    }

    /** Whether code is generated for a constraint. */
    static boolean isCompiled(AnnotationView view) {
        return read(view).kind().isCompiled();
    }

    private static Constraint read(AnnotationView view) {
        Function<AnnotationView, Constraint> known = KNOWN.get(view.name());
        String message = view.string("message");
        boolean stated = view.states("message");
        if (known == null || (stated && isInterpolated(message))) {
            return Constraint.of(Kind.OTHER, "");
        }
        Constraint constraint = known.apply(view);
        return stated
                ? new Constraint(constraint.kind(), constraint.arguments(), message, constraint.source())
                : constraint;
    }

    private static void addColumnFacts(List<Constraint> constraints, Annotations annotations, Value value) {
        Optional<AnnotationView> column = annotations.find(ApiNames.COLUMN);
        if (value.type() == ValueType.STRING) {
            column.filter(view -> view.states("length") && !isAtMost(constraints, view.integer("length")))
                    .map(view -> size(0, view.integer("length")).ofColumn())
                    .ifPresent(constraints::add);
        }
        if (value.type() == ValueType.BIG_DECIMAL) {
            column.filter(view -> view.integer("precision") > 0)
                    .map(view -> precision(view).ofColumn())
                    .ifPresent(constraints::add);
        }
        if (value.type() == ValueType.BIG_INTEGER) {
            column.filter(view -> view.integer("precision") > 0)
                    .map(view -> digits(view.integer("precision") - view.integer("scale"), 0)
                            .ofColumn())
                    .ifPresent(constraints::add);
        }
    }

    private static boolean isAtMost(List<Constraint> constraints, int length) {
        return constraints.stream()
                .filter(constraint -> constraint.kind() == Kind.SIZE)
                .anyMatch(size -> (Integer) size.arguments().get(1) <= length);
    }

    static Constraint size(int min, int max) {
        return Constraint.of(Kind.SIZE, "size must be between " + min + " and " + max, min, max);
    }

    private static Constraint decimal(Kind kind, String text, AnnotationView view) {
        boolean inclusive = view.bool("inclusive");
        String bound = view.string("value");
        return Constraint.of(kind, text + (inclusive ? "or equal to " : "") + bound, bound, inclusive);
    }

    private static Constraint digits(int integer, int fraction) {
        String message = "numeric value out of bounds (<" + integer + " digits>.<" + fraction + " digits> expected)";
        return Constraint.of(Kind.DIGITS, message, integer, fraction);
    }

    private static Constraint precision(AnnotationView column) {
        int precision = column.integer("precision");
        int scale = column.integer("scale");
        String message = "must have at most " + (precision - scale) + " integer and " + scale + " fraction digits";
        return Constraint.of(Kind.PRECISION, message, precision, scale);
    }

    static boolean isInDefaultGroup(AnnotationView view) {
        List<TypeMirror> groups = view.types("groups");
        return groups.isEmpty()
                || groups.stream()
                        .anyMatch(group -> ((TypeElement) ((DeclaredType) group).asElement())
                                .getQualifiedName()
                                .contentEquals(DEFAULT_GROUP));
    }

    private static boolean isInterpolated(String message) {
        return message.contains("{") || message.contains("$") || message.contains("\\");
    }

    /** {@code NOT_NULL} is {@code jakarta.validation.constraints.NotNull}. */
    private static String annotation(Kind kind) {
        return ApiNames.CONSTRAINTS
                + Stream.of(kind.name().split("_"))
                        .map(word -> Names.capitalise(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining());
    }

    private static Map.Entry<String, Function<AnnotationView, Constraint>> known(
            String name, Function<AnnotationView, Constraint> reader) {
        return Map.entry(ApiNames.CONSTRAINTS + name, reader);
    }
}
