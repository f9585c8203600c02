package dev.ssot.support.jakarta;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;

/** Tells beans who sends the request, and adds to the answer the headers that they want it to have. */
@Provider
public class CurrentRequestFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Not of the constructor, as servers differ in what they hand to those of providers. */
    @Inject
    CurrentRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        Principal user = request.getSecurityContext().getUserPrincipal();
        current.sentBy(user == null ? null : user.getName());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        current.headers().forEach((name, value) -> response.getHeaders().putSingle(name, value));
    }
}
