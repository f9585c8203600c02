package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets this attribute to the current time when a resource is created, and makes it read-only for clients.
 *
 * <p>Before, the time is whatever the client sends. After:
 *
 * <pre>{@code
 * @CreatedAt Instant createdAt;   // or LocalDateTime, OffsetDateTime, ZonedDateTime
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
