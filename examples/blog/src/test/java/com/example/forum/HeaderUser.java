package com.example.forum;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes whomever a header names, which no real application should. */
@Component
class HeaderUser extends OncePerRequestFilter {

    static final String HEADER = "Authorization";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = request.getHeader(HEADER);
        chain.doFilter(name == null ? request : new Authenticated(request, name), response);
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
