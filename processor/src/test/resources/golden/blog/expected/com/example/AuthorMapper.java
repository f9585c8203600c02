package com.example;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        author.email = input.email();
        if (input.password() != null) {
            author.password = input.password();
        }
        if (input.life() != null) {
            author.life = input.life();
        }
        author.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        author.updatedAt = author.createdAt;
        return author;
    }

    /** Replaces all that clients can write. */
    public void update(Author author, AuthorUpdate input) {
        author.name = input.name();
        author.email = input.email();
        author.password = input.password();
        author.life = input.life();
        author.updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Changes what the client sent. */
    public void patch(Author author, AuthorPatch input) {
        input.name().ifPresent(sent -> author.name = sent);
        input.email().ifPresent(sent -> author.email = sent);
        input.password().ifPresent(sent -> author.password = sent);
        input.life().ifPresent(sent -> author.life = sent);
        author.updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Shows an author, its relations by their keys alone. */
    public AuthorView toView(Author author) {
        return new AuthorView(
                author.getId(),
                author.createdAt,
                author.updatedAt,
                author.version,
                author.name,
                author.email,
                author.life,
                null);
    }
}
