package dev.ssot.processor.model;

import java.util.Set;

/**
 * What clients can write many of by one request.
 *
 * @param kinds what they can do with resources that they list
 * @param max how many they can list
 * @param byFilter what they can do with resources that a filter finds
 * @param maxAffected how many a filter may find
 */
public record Bulk(Set<Kind> kinds, int max, Set<Kind> byFilter, int maxAffected) {

    public static final Bulk NONE = new Bulk(Set.of(), 0, Set.of(), 0);

    public Bulk {
        kinds = Set.copyOf(kinds);
        byFilter = Set.copyOf(byFilter);
    }

    /** The constants are those of the annotation's enum of the same name. */
    public enum Kind {
        CREATE(Operation.CREATE),
        UPDATE(Operation.PATCH),
        DELETE(Operation.DELETE);

        private final Operation operation;

        Kind(Operation operation) {
            this.operation = operation;
        }

        /** The operation that does this to a single resource. */
        public Operation operation() {
            return operation;
        }
    }

    public boolean lists(Kind kind) {
        return kinds.contains(kind);
    }

    public boolean filters(Kind kind) {
        return byFilter.contains(kind);
    }

    /** Whether it is done at all, by list or filter. */
    public boolean does(Kind kind) {
        return lists(kind) || filters(kind);
    }

    /** Whether clients send several resources, or changes of several. */
    public boolean listsInput() {
        return lists(Kind.CREATE) || lists(Kind.UPDATE);
    }

    public boolean isUsed() {
        return !kinds.isEmpty() || !byFilter.isEmpty();
    }
}
