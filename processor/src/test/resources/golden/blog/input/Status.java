package com.example;

/** How far an article is. */
public enum Status {
    DRAFT,
    PUBLISHED
}
