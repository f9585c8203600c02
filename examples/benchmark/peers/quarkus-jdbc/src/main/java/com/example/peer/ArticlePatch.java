package com.example.peer;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What clients send to change an article; what is null stays as it is. */
public record ArticlePatch(
        @Size(min = 1, max = 200) String title,
        @PositiveOrZero Integer views) {}
