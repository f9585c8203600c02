package com.example;

import com.example.api.Change;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to the seo of an article. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleSeoPatch(Change<String> title, Change<String> description) {}
