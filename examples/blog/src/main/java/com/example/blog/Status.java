package com.example.blog;

/** How far an article has come. */
public enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
