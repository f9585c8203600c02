package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a deletion set this attribute to the current time instead of removing the row. Clients see only what is not deleted,
 * by every route and in every relation, and can restore what is. The attribute itself is not shown.
 *
 * <p>Before, {@code DELETE /comments/7} removes the row. After:
 *
 * <pre>{@code
 * @SoftDelete Instant deletedAt;   // or LocalDateTime, OffsetDateTime, ZonedDateTime
 * // DELETE /comments/7          -> 204; GET /comments/7 -> 404
 * // POST /comments/7/restore    -> 200; GET /comments/7 -> 200
 * }</pre>
 *
 * <p>One UPDATE statement does it: nothing cascades, and listeners of Jakarta Persistence do not hear of it. A value that
 * the column keeps unique stays in use while its owner is deleted (SSOT058).
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SoftDelete {

    /**
     * Whether clients can remove for good what is deleted, by {@code POST /comments/7/purge}.
     *
     * @return false by default
     */
    boolean purge() default false;
}
