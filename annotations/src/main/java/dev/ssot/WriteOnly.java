package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes this attribute from clients but never shows it.
 *
 * <p>Before, {@code GET /users/1} shows the password's hash. After, it is in no view, filter, sort key or search:
 *
 * <pre>{@code
 * @WriteOnly String password;
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface WriteOnly {}
