package dev.ssot.support.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller that ignores no query parameter, and whose keys are spelled in one way. A handler method that takes the parameters
 * as a map checks them itself; any other accepts those that it declares by {@code @RequestParam}, and refuses the rest with 400.
 * Controllers of your own may have it, too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StrictQuery {}
