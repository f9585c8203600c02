package dev.ssot.support.spring;

import dev.ssot.support.AnswerPreferences;
import dev.ssot.support.CacheControl;
import dev.ssot.support.Payload;
import dev.ssot.support.Representation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Sends of a payload what is to be sent of it. An answer that has a tag already is left alone, and so is any header. */
@ControllerAdvice
public class RepresentationAdvice implements ResponseBodyAdvice<Payload> {

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
                || response.getHeaders().containsHeader(HttpHeaders.ETAG)
                || !(request instanceof ServletServerHttpRequest asked)
                || !(response instanceof ServletServerHttpResponse answer)) {
            return payload;
        }
        int status = answer.getServletResponse().getStatus();
        Optional<Representation> sent =
                Representation.of(payload, status, () -> cacheControl(method), asked(asked), PayloadConverter::render);
        sent.ifPresent(representation -> apply(representation, answer));
        return sent.isPresent() ? sent.get().body() : payload;
    }

    private static void apply(Representation sent, ServletServerHttpResponse answer) {
        HttpServletResponse response = answer.getServletResponse();
        sent.headers().forEach((name, value) -> {
            if (!answer.getHeaders().containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        response.setStatus(sent.status());
    }

    /** What the method states, or else its class. */
    private static String cacheControl(MethodParameter method) {
        CacheControl stated = method.getMethodAnnotation(CacheControl.class);
        CacheControl ofAll = method.getContainingClass().getAnnotation(CacheControl.class);
        return stated != null ? stated.value() : ofAll != null ? ofAll.value() : CacheControl.DEFAULT;
    }

    private static AnswerPreferences asked(ServletServerHttpRequest request) {
        return new AnswerPreferences(
                request.getServletRequest().getMethod(),
                () -> request.getServletRequest().getRequestURL().toString(),
                request.getServletRequest().getQueryString(),
                header(request, HttpHeaders.IF_NONE_MATCH),
                header(request, "Prefer"));
    }

    /** All lines of a header as one value. */
    private static @Nullable String header(ServletServerHttpRequest request, String name) {
        List<String> lines = request.getHeaders().get(name);
        return lines == null ? null : String.join(",", lines);
    }
}
