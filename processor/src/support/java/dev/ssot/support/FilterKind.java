package dev.ssot.support;

import java.util.List;

/** A kind of comparison that clients can have on a property. */
public enum FilterKind {
    EQUAL(Operator.EQ, Operator.NE, Operator.IEQ),
    IN(Operator.IN, Operator.NIN),
    RANGE(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE, Operator.BETWEEN),
    NULL(Operator.IS_NULL),
    CONTAINS(Operator.CONTAINS, Operator.ICONTAINS),
    STARTS_WITH(Operator.STARTS_WITH, Operator.ISTARTS_WITH),
    ENDS_WITH(Operator.ENDS_WITH, Operator.IENDS_WITH);

    private final List<Operator> operators;

    FilterKind(Operator... operators) {
        this.operators = List.of(operators);
    }

    public List<Operator> operators() {
        return operators;
    }
}
