package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what all resources of an application share. Put it on a {@code package-info} or on any one class; the generated
 * classes that exist once per application go to the package {@code api} below the annotated element's package.
 *
 * <p>Before, the API is called "API", version 1.0.0, and lives at {@code /articles}. After, it lives at
 * {@code /api/articles}:
 *
 * <pre>{@code
 * @ApiApplication(title = "Blog", version = "2.1.0", basePath = "/api")
 * package com.acme.blog;
 * }</pre>
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ApiApplication {

    /**
     * The title of the API document.
     *
     * @return a title for people
     */
    String title() default "API";

    /**
     * The version of the API, as its document states it.
     *
     * @return a version, for example {@code 2.1.0}
     */
    String version() default "1.0.0";

    /**
     * What stands before every resource's path.
     *
     * @return a path such as {@code /api}; nothing by default
     */
    String basePath() default "";

    /**
     * Entities of other archives, which become resources of this application. What is generated for them goes to the
     * package of the annotated element, and can use what they have that is public.
     *
     * @return the entities, each with what {@link ApiResource} would say of it
     */
    ApiEntity[] entities() default {};
}
