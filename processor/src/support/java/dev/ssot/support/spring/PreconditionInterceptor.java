package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
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

/** Refuses a write under a condition that nobody would check: a client that is careful must not lose a change unawares. */
final class PreconditionInterceptor implements HandlerInterceptor {

    private static final List<String> CONDITIONS = List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!RepresentationAdvice.isRead(request) && handler instanceof HandlerMethod method) {
            for (String condition : CONDITIONS) {
                if (request.getHeader(condition) != null && isStrict(method) && !takes(method, condition)) {
                    throw ProblemException.malformed(
                            List.of(new Violation(condition, "is not supported here, so nothing was changed")));
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
