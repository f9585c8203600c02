package dev.ssot.processor.read;

import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Refuses constraints that can never hold, or that do not apply to what they stand on. */
final class ConstraintChecker {

    private static final Set<ValueType> NUMBERS = Set.of(
            ValueType.BYTE,
            ValueType.SHORT,
            ValueType.INTEGER,
            ValueType.LONG,
            ValueType.BIG_INTEGER,
            ValueType.FLOAT,
            ValueType.DOUBLE,
            ValueType.BIG_DECIMAL);
    private static final Set<ValueType> TIMES = Set.of(
            ValueType.INSTANT,
            ValueType.OFFSET_DATE_TIME,
            ValueType.ZONED_DATE_TIME,
            ValueType.LOCAL_DATE_TIME,
            ValueType.LOCAL_DATE,
            ValueType.LOCAL_TIME,
            ValueType.OFFSET_TIME,
            ValueType.YEAR,
            ValueType.YEAR_MONTH,
            ValueType.MONTH_DAY);

    private final Compiler compiler;

    ConstraintChecker(Compiler compiler) {
        this.compiler = compiler;
    }

    void check(Persistent persistent, AttributeKind kind, Optional<Value> value) {
        for (AnnotationView view : persistent.annotations().allMarkedWith(ApiNames.CONSTRAINT)) {
            String name = view.type().getSimpleName().toString();
            Optional<Constraint.Kind> known = ConstraintReader.kind(view);
            if (known.isPresent() && !applies(known.get(), kind, value)) {
                String type = value.map(basic -> basic.declared().toString()).orElse("relation or embeddable");
                compiler.problems().add(Problem.CONSTRAINT_TYPE, view.position(), name, persistent.name(), type);
            }
            flaw(name, view)
                    .ifPresent(flaw -> compiler.problems()
                            .add(Problem.CONSTRAINT_INVALID, view.position(), name, persistent.name(), flaw));
        }
    }

    private static boolean isCollection(AttributeKind kind) {
        return kind == AttributeKind.TO_MANY || kind == AttributeKind.COMPOSED || kind == AttributeKind.ELEMENTS;
    }

    private static boolean applies(Constraint.Kind constraint, AttributeKind kind, Optional<Value> value) {
        ValueType type = value.map(Value::type).orElse(null);
        boolean held = value.flatMap(Value::held).isPresent();
        boolean text = type == ValueType.STRING && !held;
        return switch (constraint) {
            case NOT_NULL, NULL, OTHER -> true;
            case NOT_EMPTY, SIZE ->
                text
                        || type == ValueType.BYTES
                        || isCollection(kind)
                        || value.filter(Value::isSized).isPresent();
            case NOT_BLANK, PATTERN, EMAIL -> text;
            case ASSERT_TRUE, ASSERT_FALSE -> type == ValueType.BOOLEAN;
            case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT ->
                type != null && TIMES.contains(type) && !value.orElseThrow().isChecked();
            default -> text || (type != null && !held && NUMBERS.contains(type));
        };
    }

    private static Optional<String> flaw(String name, AnnotationView view) {
        return switch (name) {
            case "Pattern" -> patternFlaw(view.string("regexp"));
            case "DecimalMin", "DecimalMax" -> decimalFlaw(view.string("value"));
            case "Size" -> sizeFlaw(view.integer("min"), view.integer("max"));
            case "Digits" ->
                List.of("integer", "fraction").stream()
                        .filter(member -> view.integer(member) < 0)
                        .findFirst()
                        .map(member -> member + " is negative");
            default -> Optional.empty();
        };
    }

    private static Optional<String> patternFlaw(String expression) {
        try {
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("its expression does not compile (" + e.getDescription() + ")");
        }
    }

    private static Optional<String> decimalFlaw(String bound) {
        return bound.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?")
                ? Optional.empty()
                : Optional.of("\"" + bound + "\" is no number");
    }

    private static Optional<String> sizeFlaw(int min, int max) {
        if (min < 0 || max < 0) {
            return Optional.of("a bound is negative");
        }
        return min > max ? Optional.of("min is greater than max") : Optional.empty();
    }
}
