package com.example;

import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to replace an article; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleUpdate(
        @Nullable String title,
        @Nullable String slug,
        @Nullable Long authorId,
        @Nullable List<Long> reviewerIds) implements Payload {}
