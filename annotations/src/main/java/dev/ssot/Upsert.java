package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients create or replace a resource by the value of this attribute, without knowing whether it exists. The attribute
 * must be unique.
 *
 * <p>Before, a client that knows products by their number has to look whether to create or to replace one. After:
 *
 * <pre>{@code
 * @Column(unique = true) @Upsert String sku;
 * // PUT /products/by/sku/A-1 with {"name": "Chair"}   -> 201 if there was none, else 200
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Upsert {}
