package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows this attribute to clients but never takes it from them: the server sets it.
 *
 * <p>Before, a client can create an article with {@code "views": 1000000}. After, that member is refused as unknown:
 *
 * <pre>{@code
 * @ReadOnly int views;
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface ReadOnly {}
