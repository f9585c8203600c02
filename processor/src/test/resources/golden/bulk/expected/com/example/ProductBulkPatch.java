package com.example;

import com.example.api.BulkItem;
import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to change several products. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductBulkPatch(List<Item> items) implements Payload {

    /** The changes to a product; with a version, only to that one. */
    public record Item(Long id, @Nullable Long version, ProductPatch patch) implements BulkItem<Long> {}
}
