package dev.ssot.support.jakarta;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.SortedSet;

/** Answers OPTIONS with the methods of the address, where servers name those of its neighbours, too (RFC 9110, section 10.2.1). */
@Provider
public class AllowFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            SortedSet<String> methods = ApiDocument.methods(request.getUriInfo());
            if (!methods.isEmpty()) {
                methods.add(HttpMethod.OPTIONS);
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
                response.setEntity(null);
                response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            }
        }
    }
}
