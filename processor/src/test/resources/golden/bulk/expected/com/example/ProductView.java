package com.example;

import com.example.api.EntityTag;
import com.example.api.Versioned;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A product as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductView(Long id, String sku, @Nullable String name, long version) implements Versioned {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }
}
