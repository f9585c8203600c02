package com.example.peer;

/** An author as clients see it. */
public record AuthorView(Long id, String name, String email) {}
