package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a relation leads to the parent of an entity, and its entities form a tree: clients can read it from any point,
 * and nobody can make a circle of it.
 *
 * <p>Before, a category shows {@code "parentId": 3}, and a client asks once for each level. After:
 *
 * <pre>{@code
 * @ManyToOne(fetch = LAZY) @Tree Category parent;
 * // GET /categories/roots            -> those without a parent; a list like any other
 * // GET /categories/7/children       -> those whose parent it is; a list like any other
 * // GET /categories/7/descendants    -> those, and all that is below them; a list like any other
 * // GET /categories/7/ancestors      -> "items": from the root down to its parent; one statement
 * // PATCH /categories/3 {"parentId": 7}  -> 409, as 7 is below 3
 * }</pre>
 *
 * <p>The relation is a {@code @ManyToOne} to the entity itself, and a root has none. The statements use
 * {@code with} in HQL, which Hibernate understands.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Tree {}
