package com.example.peer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A page of a list whose length is known. */
@Serdeable
public record ArticlePage<T>(List<T> content, int page, int size, long total) {}
