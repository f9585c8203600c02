package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients filter a list, and its count, by this attribute: by its value, and where the type has an order also by a
 * range.
 *
 * <p>Before, {@code GET /articles?status=DRAFT} is refused with 400: nothing can be filtered that the model does not
 * name. After:
 *
 * <pre>{@code
 * @Filterable Status status;       // GET /articles?status=DRAFT
 * @Filterable Instant createdAt;   // GET /articles?createdAt.gte=2026-01-01T00:00:00Z&createdAt.lte=...
 * @Filterable @ManyToOne Author author;   // GET /articles?authorId=7
 * }</pre>
 *
 * <p>A hidden or write-only attribute cannot be filterable: the answer would tell what the attribute hides.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Filterable {}
