package com.example.shop;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows users by HTTP Basic, each with the user's name as the password, where a real application has Spring Security. */
@Component
@NullMarked
class KnownUsers extends OncePerRequestFilter {

    private static final String SCHEME = "Basic ";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null || !sent.startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        String[] credentials = decoded(sent.substring(SCHEME.length())).split(":", 2);
        if (credentials.length == 2 && credentials[0].equals(credentials[1])) {
            chain.doFilter(new Authenticated(request, credentials[0]), response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
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

    private static final class Authenticated extends HttpServletRequestWrapper {

        private final String name;

        Authenticated(HttpServletRequest request, String name) {
            super(request);
            this.name = name;
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return () -> name;
        }
    }
}
