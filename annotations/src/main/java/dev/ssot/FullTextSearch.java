package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes {@code q} search for words, by the full-text search of PostgreSQL, and has the best match come first. The database must be
 * PostgreSQL.
 *
 * <p>Before, {@code GET /articles?q=java coffee} finds the articles that contain just this text. After, it finds those that have
 * both words, somewhere in the attributes with {@link Searchable}:
 *
 * <pre>{@code
 * @Entity
 * @ApiResource
 * @FullTextSearch(language = "english")
 * public class Article {
 *
 *     @Searchable String title;
 *
 *     @Searchable String text;
 *     ...
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FullTextSearch {

    /**
     * The text search configuration of PostgreSQL, which says what words are the same and which are ignored.
     *
     * @return for example {@code english}, which finds "brewing" by "brew" and ignores "the"; by default {@code simple}, which
     *     takes words as they are, in any case
     */
    String language() default "simple";
}
