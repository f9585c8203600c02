package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exposes a JPA entity as a REST resource.
 *
 * <p>Before:
 *
 * <pre>{@code
 * @Entity
 * public class BlogPost { ... }
 * }</pre>
 *
 * <p>After, {@code javac} writes {@code BlogPostController} and the ten classes it stands on, and serves
 * {@code /blog-posts}:
 *
 * <pre>{@code
 * @Entity
 * @ApiResource(maxPageSize = 50, defaultSort = "-createdAt")
 * public class BlogPost { ... }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ApiResource {

    /**
     * What the names of generated classes begin with, and with them those of beans, and of schemas and operations in
     * the API document. Two entities of one simple name, in different packages, need it.
     *
     * @return a name such as {@code BillingAddress}; by default the entity's simple name, after those of the classes
     *     around it
     */
    String name() default "";

    /**
     * The path below the application's base path, with or without a leading slash.
     *
     * @return the path; by default the name in kebab case and the plural: {@code BlogPost} is
     *     {@code blog-posts}
     */
    String path() default "";

    /**
     * The operations that clients have. What is not listed is not generated.
     *
     * @return the operations; all by default
     */
    Operation[] operations() default {
        Operation.LIST,
        Operation.GET,
        Operation.COUNT,
        Operation.CREATE,
        Operation.UPDATE,
        Operation.PATCH,
        Operation.DELETE
    };

    /**
     * How many resources a page holds when the client does not say.
     *
     * @return the number of resources, from 1 to {@link #maxPageSize()}
     */
    int pageSize() default 20;

    /**
     * How many resources a client may ask for in one page. More is answered with 400.
     *
     * @return the number of resources, from 1 to 1000
     */
    int maxPageSize() default 100;

    /**
     * The order of a list when the client does not say: names of attributes, {@code -} before a descending one. The key
     * is always appended, so that the order is total.
     *
     * @return for example {@code {"-createdAt", "title"}}; by default the key
     */
    String[] defaultSort() default {};

    /**
     * The routes that a controller of your own serves, by the methods that would be generated for them:
     * {@code handwritten = "delete"}. The service keeps the method, for you to call, and the API document the operation, for
     * you to fulfil. What shall not be there at all is left out of {@link #operations()} instead.
     *
     * @return names of methods of the generated controller; by default none
     */
    String[] handwritten() default {};

    /**
     * Whether clients must say by {@code If-Match} which version they replace, change or delete, so that nobody overwrites
     * what they have not seen. A request without it is answered with 428. The entity needs {@code @Version}.
     *
     * @return whether it is required; by default the header is honoured where a client sends it
     */
    boolean requireIfMatch() default false;

    /**
     * Whether clients may choose which members of a resource they get: {@code GET /articles?fields=title,slug} answers with
     * these and the key.
     *
     * @return whether they may; by default they get all
     */
    boolean sparseFields() default false;
}
