package dev.ssot.support.jakarta;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says which methods an address takes where it does not take that of the request, which not every server does. */
@Provider
public class AllowFilter implements ContainerResponseFilter {

    private final Addresses addresses;

    @Inject
    public AllowFilter(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 405 && !response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            String path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", addresses.methods(path)));
        }
    }
}
