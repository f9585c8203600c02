package dev.ssot.support.spring;

import dev.ssot.support.CacheControl;
import dev.ssot.support.EntityTags;
import dev.ssot.support.Page;
import dev.ssot.support.PageLinks;
import dev.ssot.support.Payload;
import dev.ssot.support.Rendered;
import dev.ssot.support.ReturnPreference;
import dev.ssot.support.Tagged;
import dev.ssot.support.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Tags what is answered, links pages to one another, and sends no body where the client has it already (304), or does not want
 * what it has written itself. The tag of a version costs nothing; any other is a hash of the JSON. A body is rendered before a
 * header is set, so that a failure has none of them.
 */
@ControllerAdvice
public class RepresentationAdvice implements ResponseBodyAdvice<Payload> {

    private static final String PREFER = "Prefer";
    private static final String PREFERENCE_APPLIED = "Preference-Applied";

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return converter == PayloadConverter.class;
    }

    @Override
    public @Nullable Payload beforeBodyWrite(
            @Nullable Payload payload,
            MethodParameter method,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (payload == null
                || !(request instanceof ServletServerHttpRequest asked)
                || !(response instanceof ServletServerHttpResponse answer)) {
            return payload;
        }
        if (isRead(asked.getServletRequest())) {
            return read(payload, method, asked, answer.getServletResponse());
        }
        return payload instanceof View ? written(payload, asked, answer.getServletResponse()) : payload;
    }

    /** What is safe to do is safe to cache. */
    static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static @Nullable Payload read(
            Payload payload, MethodParameter method, ServletServerHttpRequest request, HttpServletResponse response) {
        Tagged tagged = tagged(payload, request);
        boolean known = response.getStatus() == HttpServletResponse.SC_OK
                && header(request, HttpHeaders.IF_NONE_MATCH)
                        .flatMap(EntityTags::parse)
                        .filter(tags -> tags.include(tagged.tag()))
                        .isPresent();
        Payload body = known ? null : Rendered.of(tagged.payload(), PayloadConverter::render);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl(method));
        response.setHeader(HttpHeaders.ETAG, tagged.tag().toString());
        if (payload instanceof Page<?> page) {
            links(request.getServletRequest()).of(page).ifPresent(links -> response.setHeader(HttpHeaders.LINK, links));
        }
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return body;
    }

    /** What the method states, or else its class. */
    private static String cacheControl(MethodParameter method) {
        CacheControl stated = method.getMethodAnnotation(CacheControl.class);
        CacheControl ofAll = method.getContainingClass().getAnnotation(CacheControl.class);
        return stated != null ? stated.value() : ofAll != null ? ofAll.value() : CacheControl.DEFAULT;
    }

    private static PageLinks links(HttpServletRequest request) {
        return new PageLinks(request.getRequestURL().toString(), request.getQueryString());
    }

    private static @Nullable Payload written(
            Payload payload, ServletServerHttpRequest request, HttpServletResponse response) {
        Tagged tagged = tagged(payload, request);
        Optional<ReturnPreference> preference = header(request, PREFER).flatMap(ReturnPreference::of);
        boolean minimal = preference.filter(ReturnPreference.MINIMAL::equals).isPresent();
        Payload body = minimal ? null : Rendered.of(tagged.payload(), PayloadConverter::render);
        response.setHeader(HttpHeaders.ETAG, tagged.tag().toString());
        preference.ifPresent(applied -> response.setHeader(PREFERENCE_APPLIED, applied.text()));
        if (minimal && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        return body;
    }

    private static Tagged tagged(Payload payload, ServletServerHttpRequest request) {
        return Tagged.of(payload, request.getServletRequest().getQueryString(), PayloadConverter::render);
    }

    /** All lines of a header as one value. */
    private static Optional<String> header(ServletServerHttpRequest request, String name) {
        return Optional.ofNullable(request.getHeaders().get(name)).map(lines -> String.join(",", lines));
    }
}
