package dev.ssot.support.jakarta;

import dev.ssot.support.AnswerPreferences;
import dev.ssot.support.CacheControl;
import dev.ssot.support.Payload;
import dev.ssot.support.Representation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Sends of a payload what is to be sent of it. An answer that has a tag already is left alone, and so is any header. */
@Provider
public class RepresentationFilter implements ContainerResponseFilter {

    private final ResourceInfo resource;

    public RepresentationFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Payload payload) {
            // Stated, as some servers would add a charset, which the media type does not have.
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            if (!response.getHeaders().containsKey(HttpHeaders.ETAG)) {
                Representation.of(
                                payload,
                                response.getStatus(),
                                this::cacheControl,
                                asked(request),
                                PayloadProvider::render)
                        .ifPresent(representation -> apply(representation, response));
            }
        }
    }

    private static void apply(Representation sent, ContainerResponseContext response) {
        response.setEntity(sent.body(), response.getEntityAnnotations(), response.getMediaType());
        sent.headers().forEach((name, value) -> {
            if (!response.getHeaders().containsKey(name)) {
                response.getHeaders().putSingle(name, value);
            }
        });
        response.setStatus(sent.status());
    }

    /** What the method states, or else its class; there is neither if a filter has answered. */
    private String cacheControl() {
        if (resource.getResourceMethod() == null) {
            return CacheControl.DEFAULT;
        }
        CacheControl stated = resource.getResourceMethod().getAnnotation(CacheControl.class);
        CacheControl ofAll = resource.getResourceClass().getAnnotation(CacheControl.class);
        return stated != null ? stated.value() : ofAll != null ? ofAll.value() : CacheControl.DEFAULT;
    }

    private static AnswerPreferences asked(ContainerRequestContext request) {
        return new AnswerPreferences(
                request.getMethod(),
                () -> request.getUriInfo().getAbsolutePath().toString(),
                request.getUriInfo().getRequestUri().getRawQuery(),
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString("Prefer"));
    }
}
