package com.example.peer;

public enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
