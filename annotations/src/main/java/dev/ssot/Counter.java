package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients count with this attribute: one atomic statement adds to it, so that no count gets lost. It is read-only
 * otherwise.
 *
 * <p>Before, a client reads the number and sends it back increased, and of two that do so at once one is lost. After:
 *
 * <pre>{@code
 * @Counter @Column(nullable = false, updatable = false) long views;   // or int, Integer, Long
 * // POST /articles/7/views/increment        -> 204
 * // POST /articles/7/views/increment?by=5   -> 204; from 1 to 1000
 * }</pre>
 *
 * <p>The column must be {@code updatable = false}: otherwise a change of another attribute writes back the number that it
 * has read. Counting is no change of the resource: it leaves its version and {@link UpdatedAt} as they are.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Counter {

    /**
     * Whether clients can count down as well, by {@code POST /articles/7/views/decrement}.
     *
     * @return false by default
     */
    boolean decrement() default false;

    /**
     * Whether counting down may go below zero; otherwise that is answered with 409.
     *
     * @return false by default
     */
    boolean negative() default false;
}
