package dev.ssot.support;

import java.util.List;

/** A kind of comparison that clients can have on a property. */
public enum FilterKind {
    EQUAL,
    IN,
    RANGE,
    NULL,
    CONTAINS,
    STARTS_WITH,
    ENDS_WITH;

    /** Its operators; without regard to case only text has one of them. */
    public List<Operator> operators() {
        return switch (this) {
            case EQUAL -> List.of(Operator.EQ, Operator.NE, Operator.IEQ);
            case IN -> List.of(Operator.IN, Operator.NIN);
            case RANGE -> List.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE, Operator.BETWEEN);
            case NULL -> List.of(Operator.IS_NULL);
            case CONTAINS -> List.of(Operator.CONTAINS, Operator.ICONTAINS);
            case STARTS_WITH -> List.of(Operator.STARTS_WITH, Operator.ISTARTS_WITH);
            case ENDS_WITH -> List.of(Operator.ENDS_WITH, Operator.IENDS_WITH);
        };
    }
}
