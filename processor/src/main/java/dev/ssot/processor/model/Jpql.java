package dev.ssot.processor.model;

import java.util.Locale;
import java.util.Set;

/** Words that JPQL reserves (Jakarta Persistence 3.2, section 4.4.1), and so cannot be an alias. */
final class Jpql {

    private static final Set<String> RESERVED = Set.of(
            "abs", "all", "and", "any", "as", "asc", "avg", "between", "bit_length", "both", "by", "case", "cast",
            "ceiling", "char_length", "character_length", "class", "coalesce", "concat", "count", "current_date",
            "current_time", "current_timestamp", "delete", "desc", "distinct", "else", "empty", "end", "entry",
            "escape", "except", "exists", "exp", "extract", "false", "fetch", "first", "floor", "from", "function",
            "group", "having", "id", "in", "index", "inner", "intersect", "is", "join", "key", "last", "leading", "left",
            "length", "like", "local", "ln", "locate", "lower", "max", "member", "min", "mod", "new", "not", "null",
            "nullif", "nulls", "object", "of", "on", "or", "order", "outer", "position", "power", "replace", "right",
            "round", "select", "set", "sign", "size", "some", "sqrt", "string", "substring", "sum", "then", "trailing",
            "treat", "trim", "true", "type", "union", "unknown", "update", "upper", "value", "version", "when", "where",
            Resource.ALIAS);

    private Jpql() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }
}
