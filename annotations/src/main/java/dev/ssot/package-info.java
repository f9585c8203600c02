/**
 * Annotations that make a JPA entity the single source of truth for a REST API.
 *
 * <p>Put {@link dev.ssot.ApiResource} on an entity and compile: the processor writes records, mapper, validator,
 * repository, service, controller and OpenAPI document beside it. Everything else here refines one attribute. All
 * annotations have {@code CLASS} retention: nothing of this package is needed at run time.
 */
package dev.ssot;
