package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.text.Tree;
import java.util.List;

/** Constraints -> how long a text, or how large a collection, may be. */
record Length(int min, int max) {

    private static final Length ANY = new Length(0, Integer.MAX_VALUE);
    private static final Length SOME = new Length(1, Integer.MAX_VALUE);
    static final Length ONE = new Length(1, 1);

    static Length of(List<Constraint> constraints) {
        return constraints.stream().map(Length::of).reduce(ANY, Length::and);
    }

    private static Length of(Constraint constraint) {
        return switch (constraint.kind()) {
            case SIZE ->
                new Length((Integer) constraint.arguments().get(0), (Integer)
                        constraint.arguments().get(1));
            case NOT_BLANK, NOT_EMPTY -> SOME;
            default -> ANY;
        };
    }

    boolean contains(int length) {
        return min <= length && length <= max;
    }

    // "minLength": 1, "maxLength": 200
    void putInto(Tree schema, String unit) {
        if (min > 0) {
            schema.put("min" + unit, min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("max" + unit, max);
        }
    }

    private Length and(Length other) {
        int lower = Math.max(min, other.min);
        int upper = Math.min(max, other.max);
        return new Length(lower, upper);
    }
}
