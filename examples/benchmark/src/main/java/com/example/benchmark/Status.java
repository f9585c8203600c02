package com.example.benchmark;

public enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
