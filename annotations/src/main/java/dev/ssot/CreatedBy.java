package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets this attribute to the caller's name when a resource is created, and makes it read-only for clients.
 *
 * <p>Before, the name is whatever the client sends. After:
 *
 * <pre>{@code
 * @CreatedBy @Column(updatable = false) String createdBy;
 * }</pre>
 *
 * <p>The name is that of the request's principal, or what a bean of the generated interface {@code CurrentUser} says. Where
 * there is no caller, the attribute is null; if it must not be null, the request is answered with 403.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedBy {}
