package com.example.peer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A page of a list of which is known only whether more follows. */
@Serdeable
public record ArticleSlice<T>(List<T> content, int page, int size, boolean hasNext) {}
