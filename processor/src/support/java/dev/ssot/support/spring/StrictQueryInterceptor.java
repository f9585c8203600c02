package dev.ssot.support.spring;

import dev.ssot.support.Parameters;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Refuses query parameters where the handler would ignore them, and keys that are numbers only to a lenient reader. */
final class StrictQueryInterceptor implements HandlerInterceptor {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isStrict(method)) {
            Map<String, List<String>> parameters = parameters(request);
            if (!takesParameters(method)) {
                new Parameters(parameters).finish();
            }
            Stream.of(method.getMethodParameters()).forEach(parameter -> checkKey(request, parameter));
        }
        return true;
    }

    /** A resource has one address: /articles/16 is not also at /articles/0x10 and /articles/+16. */
    private static void checkKey(HttpServletRequest request, MethodParameter parameter) {
        PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
        if (variable != null
                && Number.class.isAssignableFrom(parameter.getParameterType())
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> values
                && !WHOLE_NUMBER
                        .matcher(String.valueOf(values.get(variable.value())))
                        .matches()) {
            throw ProblemException.malformed(List.of(new Violation(variable.value(), "must be a whole number")));
        }
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        } catch (IllegalStateException e) { // such as for the encoding %zz
            throw new ProblemException(400, "The query string is malformed.");
        }
    }

    private static boolean isStrict(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StrictQuery.class);
    }

    private static boolean takesParameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getParameterType()));
    }
}
