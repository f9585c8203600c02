package com.example.peer;

import java.util.List;

/** A page of a list whose length is known. */
public record ArticlePage<T>(List<T> content, int page, int size, long total) {}
