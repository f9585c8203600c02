package dev.ssot.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long clients and caches may use what a controller, or one of its methods, answers to GET and HEAD (RFC 9111, section 5.2.2). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CacheControl {

    /** Where nothing is stated: clients may keep an answer, but ask before each use whether it is still good. */
    String DEFAULT = "private, no-cache";

    /** The header's value. */
    String value();
}
