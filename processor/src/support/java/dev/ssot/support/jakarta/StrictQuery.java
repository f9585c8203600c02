package dev.ssot.support.jakarta;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource class that ignores no query parameter, and whose keys are spelled in one way. A method that takes the {@code UriInfo}
 * checks the parameters itself; any other accepts those that it declares by {@code @QueryParam}, and refuses the rest with 400.
 * Classes of your own may have it, too.
 */
@Documented
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface StrictQuery {}
