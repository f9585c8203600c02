package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients sort a list by this attribute.
 *
 * <p>Before, {@code GET /articles?sort=-createdAt} is refused with 400. After, it lists the newest first:
 *
 * <pre>{@code
 * @Sortable Instant createdAt;
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Sortable {}
