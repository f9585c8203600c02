package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the other end of a relation to many below each resource, with the filters, the order, the pages and the view that
 * it has as a resource of its own. The target must be a resource that can be listed.
 *
 * <p>Before, the articles of an author are found by a filter, if there is one. After:
 *
 * <pre>{@code
 * @OneToMany(mappedBy = "author") @SubResource List<Article> articles;
 * // GET /authors/7/articles?status=PUBLISHED&sort=-createdAt   -> 404 if there is no author 7
 * // GET /authors/7/articles/count?status=PUBLISHED
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SubResource {

    /**
     * The path below the resource, with or without a leading slash.
     *
     * @return the path; by default the relation's name in kebab case
     */
    String path() default "";
}
