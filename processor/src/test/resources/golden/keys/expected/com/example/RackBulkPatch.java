package com.example;

import com.example.api.BulkItem;
import com.example.api.Payload;
import com.example.api.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change several racks. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackBulkPatch(List<Item> items) implements Payload {

    /** The changes to a rack. */
    public record Item(RackView.Key id, RackPatch patch) implements BulkItem<RackView.Key> {

        @Override
        public void checkId(Violations violations, String path) {
            BulkItem.super.checkId(violations, path);
            if (id != null) {
                violations.check(path + ".aisle", id.aisle() != null, "must not be null");
                violations.check(path + ".place", id.place() != null, "must not be null");
            }
        }
    }
}
