package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change an article (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticlePatch(
        Change<String> title,
        Change<String> slug,
        Change<Long> authorId,
        Change<List<Long>> reviewerIds) implements Payload {}
