package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import dev.ssot.support.Representation;
import dev.ssot.support.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a write under a condition that nobody would check, or with a key that nobody would remember: a client that is careful
 * must not lose a change, or make it twice, unawares.
 */
final class PreconditionInterceptor implements HandlerInterceptor {

    private static final List<String> PROMISES =
            List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH, "Idempotency-Key");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!Representation.isRead(request.getMethod()) && handler instanceof HandlerMethod method) {
            for (String promise : PROMISES) {
                if (request.getHeader(promise) != null && isStrict(method) && !takes(method, promise)) {
                    throw ProblemException.malformed(
                            List.of(new Violation(promise, "is not supported here, so nothing was changed")));
                }
            }
        }
        return true;
    }

    private static boolean isStrict(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StrictQuery.class);
    }

    private static boolean takes(HandlerMethod method, String header) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(taken -> taken != null && taken.name().equalsIgnoreCase(header));
    }
}
