package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients ask for the entities behind a relation together with the resource, by {@code expand}. The target must be
 * a resource itself.
 *
 * <p>Before, an article shows {@code "authorId": 7} and nothing of its comments. After:
 *
 * <pre>{@code
 * @ManyToOne @Expand Author author;
 * // GET /articles?expand=author     -> "authorId": 7, "author": {"id": 7, "name": "Ada"}; still one statement
 *
 * @OneToMany(mappedBy = "article") @Expand(max = 50) List<Comment> comments;
 * // GET /articles?expand=comments   -> "comments": [{"id": 1, "text": "..."}]; one statement more for the whole page
 *
 * @ManyToMany @Expand(as = Expand.Form.IDS) Set<Tag> tags;
 * // GET /articles?expand=tags       -> "tagIds": [3, 5]
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Expand {

    /** How the entities of a relation are shown. */
    enum Form {
        /**
         * The key, and every attribute that the target shows, other than relations, the version, large objects and texts of
         * more than 4,000 characters.
         */
        SUMMARY,
        /** The keys alone. For relations to many; a relation to one always shows its key. */
        IDS
    }

    /**
     * How the entities are shown.
     *
     * @return the form; summaries by default
     */
    Form as() default Form.SUMMARY;

    /**
     * How many entities of a relation to many are shown for each resource, in the order of their keys.
     *
     * @return the cap, from 1 to 10,000; more than 1000 is warned of
     */
    int max() default 100;
}
