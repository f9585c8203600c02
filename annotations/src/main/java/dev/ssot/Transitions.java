package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an enum attribute the state of its entity, which nothing but these transitions changes. Each is a route of its
 * own.
 *
 * <p>Before, {@code PATCH /articles/7} sets any status, and so may every client. After:
 *
 * <pre>{@code
 * @Transitions({
 *     @Transition(name = "publish", from = "DRAFT", to = "PUBLISHED"),
 *     @Transition(name = "archive", from = {"DRAFT", "PUBLISHED"}, to = "ARCHIVED")
 * })
 * Status status;
 * // POST /articles              -> 201, always "status": "DRAFT"
 * // POST /articles/7/publish    -> 200 and the article, now "status": "PUBLISHED"
 * // POST /articles/7/publish    -> 409: its status is PUBLISHED, which allows archive
 * // PATCH /articles/7 {"status": "DRAFT"}  -> 400: no client sets it
 * }</pre>
 *
 * <p>{@code ArticleService} has a method for each transition, and {@code ArticleHooks} a {@code beforeStatusChange} and an
 * {@code afterStatusChange}.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Transitions {

    /**
     * The transitions.
     *
     * @return at least one
     */
    Transition[] value();

    /**
     * The state of a new entity, whatever the entity itself initialises the attribute with.
     *
     * @return the name of a constant; by default that of the enum's first one
     */
    String initial() default "";
}
