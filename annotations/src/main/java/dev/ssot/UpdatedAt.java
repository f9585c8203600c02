package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets this attribute to the current time whenever a resource is created, replaced or patched, and makes it read-only
 * for clients.
 *
 * <p>Before, nobody knows when an article changed. After:
 *
 * <pre>{@code
 * @UpdatedAt Instant updatedAt;   // or LocalDateTime, OffsetDateTime, ZonedDateTime
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
