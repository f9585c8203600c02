package com.example.peer;

import java.util.List;

/** A page of a list of which is known only whether more follows. */
public record ArticleSlice<T>(List<T> content, int page, int size, boolean hasNext) {}
