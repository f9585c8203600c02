package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Author} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorMapper {

    /** Makes a new author of what a client sent; what it left out stays as the entity initialises it. */
    public Author toEntity(AuthorCreate input) {
        Author author = new Author();
        author.name = input.name();
        return author;
    }

    /** Replaces all that clients can write. */
    public void update(Author author, AuthorUpdate input) {
        author.name = input.name();
    }

    /** Changes what the client sent. */
    public void patch(Author author, AuthorPatch input) {
        input.name().ifPresent(sent -> author.name = sent);
    }

    /** Shows an author, its relations by their keys alone. */
    public AuthorView toView(Author author) {
        return new AuthorView(
                author.getId(),
                author.name);
    }
}
