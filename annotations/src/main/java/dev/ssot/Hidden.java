package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps this attribute out of the API altogether: clients neither see nor set it.
 *
 * <p>Before, {@code internalNote} is a member of every record. After, it is the application's own business:
 *
 * <pre>{@code
 * @Hidden String internalNote;
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Hidden {}
