package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes this text attribute one of those that {@code q} searches: any of them contains the text, whatever its case. With
 * {@link FullTextSearch} they are searched for words instead.
 *
 * <p>Before, {@code GET /articles?q=java} is refused with 400. After, it finds the articles with "Java" in the title:
 *
 * <pre>{@code
 * @Searchable String title;
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Searchable {}
