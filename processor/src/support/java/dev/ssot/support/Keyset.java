package dev.ssot.support;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The condition for what comes after a place in an order, null being greater than every value:
 *
 * <pre>{@code
 * e.createdAt <= :cursor_0 and (e.createdAt < :cursor_0 or e.createdAt = :cursor_0 and e.id > :cursor_1)
 * }</pre>
 *
 * <p>What stands before the parenthesis follows from what is in it; it is what an index can start from.
 *
 * @param keys the keys of the order, the last of which is unique and not null
 * @param inclusive whether what is at the very place belongs to it
 */
record Keyset(List<Key> keys, boolean inclusive) {

    /**
     * One key of the order.
     *
     * @param value what the place has for it
     */
    record Key(
            String path,
            boolean nullable,
            boolean descending,
            @Nullable Object value) {}

    static String parameter(int index) {
        return "cursor_" + index;
    }

    String condition() {
        int last = keys.size() - 1;
        String condition = compare(last, (keys.get(last).descending() ? " <" : " >") + (inclusive ? "= " : " "));
        for (int index = last - 1; index >= 0; index--) {
            String same = same(index) + " and " + condition;
            condition = beyond(index)
                    .map(beyond -> "(" + beyond + " or " + same + ")")
                    .orElse(same);
        }
        return last == 0 ? condition : bound() + condition;
    }

    private String bound() {
        Key key = keys.get(0);
        boolean nullBeyond = key.nullable() && !key.descending();
        return key.value() == null || nullBeyond ? "" : compare(0, key.descending() ? " <= " : " >= ") + " and ";
    }

    /** What comes after the place by this key alone; nothing comes after null, if the order is ascending. */
    private Optional<String> beyond(int index) {
        Key key = keys.get(index);
        if (key.value() == null) {
            return key.descending() ? Optional.of(key.path() + " is not null") : Optional.empty();
        }
        if (key.descending()) {
            return Optional.of(compare(index, " < "));
        }
        String greater = compare(index, " > ");
        return Optional.of(key.nullable() ? greater + " or " + key.path() + " is null" : greater);
    }

    private String same(int index) {
        Key key = keys.get(index);
        return key.value() == null ? key.path() + " is null" : compare(index, " = ");
    }

    private String compare(int index, String operator) {
        return keys.get(index).path() + operator + ":" + parameter(index);
    }
}
