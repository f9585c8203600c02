package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes this attribute, a name for addresses, of another one when a client creates a resource without it.
 *
 * <p>Before, every client must invent a slug that is not in use. After:
 *
 * <pre>{@code
 * @Slug(from = "title") @Column(unique = true, length = 100) String slug;
 * // POST /articles {"title": "Crème brûlée"}   -> "slug": "creme-brulee"; the next one is "creme-brulee-2"
 * }</pre>
 *
 * <p>It consists of the letters a to z, digits and single hyphens, and is no longer than the column. What a client sends is
 * validated and kept. A slug does not follow later changes of what it was made of: addresses stay.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Slug {

    /**
     * The attribute of the type {@code String} that the slug is made of.
     *
     * @return its name
     */
    String from();
}
