package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets this attribute to the caller's name when a resource is created and whenever a client changes it, and makes it
 * read-only for clients.
 *
 * <p>Before, the name is whatever the client sends. After:
 *
 * <pre>{@code
 * @UpdatedBy String updatedBy;
 * }</pre>
 *
 * <p>Who the caller is, and what happens without one, is said at {@link CreatedBy}.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedBy {}
