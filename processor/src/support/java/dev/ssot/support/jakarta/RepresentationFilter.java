package dev.ssot.support.jakarta;

import dev.ssot.support.CacheControl;
import dev.ssot.support.EntityTags;
import dev.ssot.support.Page;
import dev.ssot.support.PageLinks;
import dev.ssot.support.Payload;
import dev.ssot.support.Rendered;
import dev.ssot.support.ReturnPreference;
import dev.ssot.support.Tagged;
import dev.ssot.support.View;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tags what is answered, links pages to one another, and sends no body where the client has it already (304), or does not want
 * what it has written itself. The tag of a version costs nothing; any other is a hash of the JSON. A body is rendered before a
 * header is set, so that a failure has none of them.
 */
@Provider
public class RepresentationFilter implements ContainerResponseFilter {

    private static final String PREFER = "Prefer";
    private static final String PREFERENCE_APPLIED = "Preference-Applied";

    private final ResourceInfo resource;

    public RepresentationFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Payload payload) {
            // Stated, as some servers would add a charset, which the media type does not have.
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            if (isRead(request)) {
                read(payload, request, response);
            } else if (payload instanceof View) {
                written(payload, request, response);
            }
        }
    }

    /** What is safe to do is safe to cache. */
    static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private void read(Payload payload, ContainerRequestContext request, ContainerResponseContext response) {
        Tagged tagged = tagged(payload, request);
        boolean known = response.getStatus() == Status.OK.getStatusCode()
                && header(request, HttpHeaders.IF_NONE_MATCH)
                        .flatMap(EntityTags::parse)
                        .filter(tags -> tags.include(tagged.tag()))
                        .isPresent();
        replace(response, known ? null : Rendered.of(tagged.payload(), PayloadProvider::render));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tagged.tag().toString());
        if (payload instanceof Page<?> page) {
            links(request.getUriInfo())
                    .of(page)
                    .ifPresent(links -> response.getHeaders().putSingle(HttpHeaders.LINK, links));
        }
        if (known) {
            response.setStatusInfo(Status.NOT_MODIFIED);
        }
    }

    /** What the method states, or else its class. */
    private String cacheControl() {
        CacheControl stated = resource.getResourceMethod().getAnnotation(CacheControl.class);
        CacheControl ofAll = resource.getResourceClass().getAnnotation(CacheControl.class);
        return stated != null ? stated.value() : ofAll != null ? ofAll.value() : CacheControl.DEFAULT;
    }

    private static PageLinks links(UriInfo uri) {
        return new PageLinks(
                uri.getAbsolutePath().toString(), uri.getRequestUri().getRawQuery());
    }

    private static void written(Payload payload, ContainerRequestContext request, ContainerResponseContext response) {
        Tagged tagged = tagged(payload, request);
        Optional<ReturnPreference> preference = header(request, PREFER).flatMap(ReturnPreference::of);
        boolean minimal = preference.filter(ReturnPreference.MINIMAL::equals).isPresent();
        replace(response, minimal ? null : Rendered.of(tagged.payload(), PayloadProvider::render));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tagged.tag().toString());
        preference.ifPresent(applied -> response.getHeaders().putSingle(PREFERENCE_APPLIED, applied.text()));
        if (minimal && response.getStatus() == Status.OK.getStatusCode()) {
            response.setStatusInfo(Status.NO_CONTENT);
        }
    }

    private static void replace(ContainerResponseContext response, @Nullable Payload body) {
        response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
    }

    private static Tagged tagged(Payload payload, ContainerRequestContext request) {
        return Tagged.of(payload, request.getUriInfo().getRequestUri().getRawQuery(), PayloadProvider::render);
    }

    /** All lines of a header as one value. */
    private static Optional<String> header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name));
    }
}
