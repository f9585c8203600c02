package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients filter a list, and its count, by this attribute.
 *
 * <p>Before, {@code GET /articles?status=DRAFT} is refused with 400: nothing can be filtered that the model does not
 * name. After:
 *
 * <pre>{@code
 * @Filterable Status status;       // GET /articles?status=DRAFT, status.ne=DRAFT, status.in=DRAFT,PUBLISHED
 * @Filterable Instant createdAt;   // GET /articles?createdAt.gte=2026-01-01T00:00:00Z
 * @Filterable({FilterKind.EQUAL, FilterKind.CONTAINS}) String title;   // GET /articles?title.icontains=java
 * @Filterable @ManyToOne Author author;     // GET /articles?authorId=7, author.name=Ada
 * @Filterable @ManyToMany Set<Tag> tags;    // GET /articles?tagIds.in=1,2, tags.name=java
 * }</pre>
 *
 * <p>A hidden or write-only attribute cannot be filterable: the answer would tell what the attribute hides.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Filterable {

    /**
     * The comparisons that clients have; for a relation, those of its key.
     *
     * @return the kinds; without any, equality, lists, ranges and null as far as the type allows. Patterns of text are
     *     there only where they are named, because no ordinary index serves them
     */
    FilterKind[] value() default {};

    /**
     * How many relations lead to what clients can filter by: with 1, {@code author.name} if the author's name is
     * filterable itself; with 2, {@code author.country.code} as well; with 0 the key alone.
     *
     * @return the number of relations, from 0 to 3; only for a relation
     */
    int depth() default 1;
}
