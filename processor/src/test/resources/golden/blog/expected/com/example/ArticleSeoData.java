package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The seo of an article. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleSeoData(@Nullable String title, @Nullable String description) {

    /** Whether all columns are null, which is how a row says that there is none. */
    boolean holdsNothing() {
        return title == null && description == null;
    }
}
