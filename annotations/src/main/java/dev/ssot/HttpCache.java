package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients use what they have read of a resource for a while without asking again.
 *
 * <p>Before, clients keep an answer but ask before each use whether it is still good, which is answered with 304 and no
 * body:
 *
 * <pre>{@code
 * Cache-Control: private, no-cache
 * }</pre>
 *
 * <p>After, they need not ask for a minute, and miss what changes meanwhile:
 *
 * <pre>{@code
 * @Entity
 * @ApiResource
 * @HttpCache(maxAge = 60)
 * public class Country { ... }
 * // Cache-Control: private, max-age=60
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface HttpCache {

    /**
     * How long an answer may be used.
     *
     * @return the number of seconds, from 1 to 31536000, a year
     */
    int maxAge();

    /**
     * Whether caches that serve several people, such as that of a proxy, may keep an answer as well. Only for what everybody
     * may see.
     *
     * @return whether {@code Cache-Control} says {@code public} instead of {@code private}
     */
    boolean shared() default false;
}
