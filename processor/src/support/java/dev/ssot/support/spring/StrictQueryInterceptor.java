package dev.ssot.support.spring;

import dev.ssot.support.KeySpelling;
import dev.ssot.support.Parameters;
import dev.ssot.support.ProblemException;
import dev.ssot.support.RequestTarget;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Refuses query parameters where the handler would ignore them, and keys that only a lenient reader takes for keys. */
final class StrictQueryInterceptor implements HandlerInterceptor {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    /** What annotations say never changes, and takes time to find out. */
    private final Map<HandlerMethod, Strictness> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            known.computeIfAbsent(method, Strictness::of).check(request);
        }
        return true;
    }

    /** The name that an annotation states, by either of two members, or else that of the parameter. */
    private static @Nullable String nameOf(MethodParameter parameter, String... stated) {
        parameter.initParameterNameDiscovery(NAMES);
        return Stream.of(stated).filter(StringUtils::hasLength).findFirst().orElseGet(parameter::getParameterName);
    }

    /** A variable of a path that could be spelled in several ways. */
    private record Variable(@Nullable String name, KeySpelling spelling) {

        static Stream<Variable> of(MethodParameter parameter) {
            PathVariable stated = parameter.getParameterAnnotation(PathVariable.class);
            if (stated == null) {
                return Stream.empty();
            }
            String name = nameOf(parameter, stated.name(), stated.value());
            return KeySpelling.of(parameter.getParameterType()).stream().map(spelling -> new Variable(name, spelling));
        }

        void check(@Nullable Object value) {
            if (name != null && value != null) {
                spelling.check(name, value.toString());
            }
        }
    }

    /**
     * What one handler method demands.
     *
     * @param isStrict whether it demands anything
     * @param checksItself whether it takes all query parameters, to check them itself
     * @param declared the query parameters that it takes one by one
     * @param variables the variables of its path that could be spelled in several ways
     */
    private record Strictness(boolean isStrict, boolean checksItself, List<String> declared, List<Variable> variables) {

        static Strictness of(HandlerMethod method) {
            MethodParameter[] parameters = method.getMethodParameters();
            return new Strictness(
                    AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StrictQuery.class),
                    Stream.of(parameters)
                            .anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getParameterType())),
                    Stream.of(parameters)
                            .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                            .map(Strictness::queryName)
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    Stream.of(parameters).flatMap(Variable::of).toList());
        }

        private static @Nullable String queryName(MethodParameter parameter) {
            RequestParam stated = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
            return nameOf(parameter, stated.name(), stated.value());
        }

        void check(HttpServletRequest request) {
            if (isStrict) {
                RequestTarget.check(request.getRequestURI(), request.getQueryString());
                Map<String, String[]> parameters = parameters(request);
                if (!checksItself && !parameters.isEmpty()) {
                    Parameters undeclared = new Parameters(lists(parameters));
                    declared.forEach(undeclared::leave);
                    undeclared.finish();
                }
                if (!variables.isEmpty()
                        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> values) {
                    variables.forEach(variable -> variable.check(values.get(variable.name())));
                }
            }
        }

        private static Map<String, String[]> parameters(HttpServletRequest request) {
            try {
                return request.getParameterMap();
            } catch (IllegalStateException e) { // such as for the encoding %zz
                throw new ProblemException(400, "The query string is malformed.");
            }
        }

        private static Map<String, List<String>> lists(Map<String, String[]> parameters) {
            return parameters.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        }
    }
}
