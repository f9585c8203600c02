package dev.ssot.support;

import java.util.List;

/**
 * What became of the items of a bulk write.
 *
 * @param items one outcome for each item of the request, in the same order
 */
public record BulkReport(List<? extends Outcome> items) implements Payload {

    public BulkReport {
        items = List.copyOf(items);
    }

    /** What became of one item. */
    public sealed interface Outcome {

        /** The HTTP status that a request for this item alone would have. */
        int status();
    }

    /** The item was created or changed, and this is how clients see it now. */
    public record Written(int status, Object resource) implements Outcome {}

    /** The item with this key was deleted. */
    public record Deleted(int status, Object id) implements Outcome {}

    /** The item was not written. */
    public record Refused(int status, Reason problem) implements Outcome {}

    /** Why an item was not written. */
    public record Reason(String detail, List<Violation> violations) {}
}
