package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes this attribute from clients when they create a resource, and never afterwards.
 *
 * <p>Before, {@code PATCH} can rename a user. After, {@code name} is a member of {@code POST} only:
 *
 * <pre>{@code
 * @CreateOnly String name;
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CreateOnly {}
