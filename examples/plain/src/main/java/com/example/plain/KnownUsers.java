package com.example.plain;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;

/** Knows users by HTTP Basic, each with the user's name as the password, as containers know them otherwise. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KnownUsers implements ContainerRequestFilter {

    private static final String SCHEME = "Basic ";

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (sent == null || !sent.startsWith(SCHEME)) {
            return;
        }
        String[] credentials = decoded(sent.substring(SCHEME.length())).split(":", 2);
        if (credentials.length == 2 && credentials[0].equals(credentials[1])) {
            request.setSecurityContext(new Authenticated(() -> credentials[0]));
        } else {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic")
                    .build());
        }
    }

    /** Nothing if it is no Base64. */
    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private record Authenticated(Principal user) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return user;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return BASIC_AUTH;
        }
    }
}
