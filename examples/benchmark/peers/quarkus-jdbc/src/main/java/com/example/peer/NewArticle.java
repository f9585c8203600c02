package com.example.peer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What clients send to create an article. */
public record NewArticle(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 250) String slug,
        @NotNull String body,
        @NotNull Status status,
        @NotNull Long authorId) {}
