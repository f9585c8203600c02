package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients write several resources by one request. Nothing is written in bulk that is not listed here.
 *
 * <p>Before, a hundred orders are a hundred requests. After:
 *
 * <pre>{@code
 * @Entity
 * @ApiResource
 * @Bulk(value = {Bulk.Kind.CREATE, Bulk.Kind.DELETE}, byFilter = Bulk.Kind.DELETE)
 * public class Order { ... }
 * // POST /orders/bulk with {"items": [{...}, {...}]}   -> all are created, or none
 * // DELETE /orders/bulk?ids=1,2,3                      -> all are deleted, or none
 * // DELETE /orders?status=DRAFT                         -> {"affected": 12}
 * }</pre>
 *
 * <p>Hooks are called for every resource.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Bulk {

    /** A kind of write. */
    enum Kind {
        /** {@code POST /orders/bulk}; needs the operation {@link Operation#CREATE}. */
        CREATE,
        /** {@code PATCH /orders/bulk}, or {@code PATCH /orders?...}; needs the operation {@link Operation#PATCH}. */
        UPDATE,
        /** {@code DELETE /orders/bulk}, or {@code DELETE /orders?...}; needs the operation {@link Operation#DELETE}. */
        DELETE
    }

    /**
     * What clients can do with resources that they list one by one.
     *
     * @return the kinds of write; none by default
     */
    Kind[] value() default {};

    /**
     * How many resources one request may list. More is answered with 422.
     *
     * @return the number of resources, from 1 to 1000
     */
    int max() default 100;

    /**
     * What clients can do with all resources that a filter finds. It needs the operation {@link Operation#COUNT}, so that
     * clients can ask first how many those are.
     *
     * @return {@link Kind#UPDATE}, {@link Kind#DELETE} or both; none by default
     */
    Kind[] byFilter() default {};

    /**
     * How many resources one request may write by a filter. If the filter finds more, nothing is written, and the answer is
     * 409.
     *
     * @return the number of resources, from 1 to 10000
     */
    int maxAffected() default 1000;
}
