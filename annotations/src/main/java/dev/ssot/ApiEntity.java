package dev.ssot;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a resource of an entity that cannot be annotated here, because it is compiled elsewhere.
 *
 * <p>Before, {@code Country} is a class of a dependency. After, this application has {@code CountryController} and all
 * that belongs to it, at {@code /countries}, for reading:
 *
 * <pre>{@code
 * @ApiApplication(entities = @ApiEntity(
 *         value = Country.class,
 *         resource = @ApiResource(operations = {Operation.LIST, Operation.GET})))
 * package com.acme.shop;
 * }</pre>
 */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ApiEntity {

    /**
     * The entity.
     *
     * @return a public class with {@code jakarta.persistence.Entity}
     */
    Class<?> value();

    /**
     * What would stand on the entity.
     *
     * @return by default what does stand on it, or else {@code @ApiResource} without members
     */
    ApiResource resource() default @ApiResource;
}
