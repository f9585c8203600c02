package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients repeat the creation of a resource without creating it twice, by a key of their own in the header
 * {@code Idempotency-Key}. The key is stored in the transaction that creates the resource, in the table
 * {@code idempotency_key}.
 *
 * <p>Before, a client that lost the answer to {@code POST /orders} cannot tell whether to send it again. After:
 *
 * <pre>{@code
 * @Entity
 * @ApiResource
 * @Idempotent
 * public class Order { ... }
 * // POST /orders with Idempotency-Key: 5f1c   -> 201
 * // the same again                            -> 201 with the same answer, and nothing is created
 * // another body with Idempotency-Key: 5f1c   -> 422
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Idempotent {

    /**
     * For how long a key is remembered.
     *
     * @return the number of hours, from 1 to 8760
     */
    int hours() default 24;

    /**
     * Whether a creation without a key is refused with 400.
     *
     * @return whether every creation needs a key; not by default
     */
    boolean required() default false;
}
