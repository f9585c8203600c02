package dev.ssot.support.spring;

import dev.ssot.support.Parameters;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

/** Refuses query parameters where the handler would ignore them, and keys that are numbers only to a lenient reader. */
final class StrictQueryInterceptor implements HandlerInterceptor {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

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

    /**
     * What one handler method demands.
     *
     * @param isStrict whether it demands anything
     * @param checksItself whether it takes all query parameters, to check them itself
     * @param declared the query parameters that it takes one by one
     * @param numbers the variables of its path that are whole numbers
     */
    private record Strictness(boolean isStrict, boolean checksItself, List<String> declared, List<String> numbers) {

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
                    Stream.of(parameters)
                            .filter(parameter -> Number.class.isAssignableFrom(parameter.getParameterType()))
                            .map(parameter -> parameter.getParameterAnnotation(PathVariable.class))
                            .flatMap(Stream::ofNullable)
                            .map(PathVariable::value)
                            .toList());
        }

        private static @Nullable String queryName(MethodParameter parameter) {
            RequestParam stated = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
            parameter.initParameterNameDiscovery(NAMES);
            return Stream.of(stated.name(), stated.value())
                    .filter(StringUtils::hasLength)
                    .findFirst()
                    .orElseGet(parameter::getParameterName);
        }

        void check(HttpServletRequest request) {
            if (isStrict) {
                Map<String, String[]> parameters = parameters(request);
                if (!checksItself && !parameters.isEmpty()) {
                    Parameters undeclared = new Parameters(lists(parameters));
                    declared.forEach(undeclared::leave);
                    undeclared.finish();
                }
                if (!numbers.isEmpty()
                        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables) {
                    numbers.forEach(name -> checkNumber(name, variables));
                }
            }
        }

        /** A resource has one address: /articles/16 is not also at /articles/0x10 and /articles/+16. */
        private static void checkNumber(String name, Map<?, ?> variables) {
            if (!WHOLE_NUMBER.matcher(String.valueOf(variables.get(name))).matches()) {
                throw ProblemException.malformed(List.of(new Violation(name, "must be a whole number")));
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
