package dev.ssot.support.jakarta;

import dev.ssot.support.KeySpelling;
import dev.ssot.support.Parameters;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Representation;
import dev.ssot.support.RequestTarget;
import dev.ssot.support.Violation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters where the method would ignore them, keys that only a lenient reader takes for keys, and a write under a
 * condition that nobody would check, or with a key that nobody would remember: a client that is careful must not lose a change, or
 * make it twice, unawares.
 */
@Provider
@StrictQuery
public class StrictQueryFilter implements ContainerRequestFilter {

    private static final List<String> PROMISES =
            List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH, "Idempotency-Key");

    private final ResourceInfo resource;

    /** What annotations say never changes, and takes time to find out. */
    private final Map<Object, Strictness> known = new ConcurrentHashMap<>();

    public StrictQueryFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        RequestTarget.check(address.getRawPath(), address.getRawQuery());
        known.computeIfAbsent(resource.getResourceMethod(), method -> Strictness.of(resource))
                .check(request);
    }

    /** A variable of a path that could be spelled in several ways. */
    private record Variable(String name, KeySpelling spelling) {

        static Stream<Variable> of(String name, Class<?> type) {
            return KeySpelling.of(type).stream().map(spelling -> new Variable(name, spelling));
        }

        void check(MultivaluedMap<String, String> values) {
            if (values.containsKey(name)) {
                spelling.check(name, values.getFirst(name));
            }
        }
    }

    /**
     * What one method demands.
     *
     * @param checksItself whether it takes all query parameters, to check them itself
     * @param declared the query parameters that it takes one by one
     * @param headers the headers that it takes
     * @param takesBody whether it takes a body
     * @param variables the variables of its path that could be spelled in several ways
     */
    private record Strictness(
            boolean checksItself,
            List<String> declared,
            List<String> headers,
            boolean takesBody,
            List<Variable> variables) {

        static Strictness of(ResourceInfo resource) {
            return new Strictness(
                    Stream.of(resource.getResourceMethod().getParameterTypes()).anyMatch(UriInfo.class::equals),
                    names(resource, QueryParam.class, QueryParam::value),
                    names(resource, HeaderParam.class, HeaderParam::value),
                    resource.getResourceMethod().isAnnotationPresent(Consumes.class),
                    Stream.of(resource.getResourceMethod().getParameters())
                            .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                            .flatMap(parameter -> Variable.of(
                                    parameter.getAnnotation(PathParam.class).value(), parameter.getType()))
                            .toList());
        }

        private static <A extends Annotation> List<String> names(
                ResourceInfo resource, Class<A> type, Function<A, String> name) {
            return Stream.of(resource.getResourceMethod().getParameters())
                    .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(type)))
                    .map(name)
                    .toList();
        }

        void check(ContainerRequestContext request) {
            if (takesBody && !isStated(request.getMediaType())) {
                throw new NotSupportedException();
            }
            if (!Representation.isRead(request.getMethod())) {
                PROMISES.stream()
                        .filter(request.getHeaders()::containsKey)
                        .forEach(promise -> checkPromise(promise, request));
            }
            MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
            if (!checksItself && !parameters.isEmpty()) {
                Parameters undeclared = new Parameters(parameters);
                declared.forEach(undeclared::leave);
                undeclared.finish();
            }
            variables.forEach(variable -> variable.check(request.getUriInfo().getPathParameters()));
        }

        /** Some servers take a body of any type for one that they know. */
        private static boolean isStated(@Nullable MediaType type) {
            return type != null
                    && !type.isWildcardType()
                    && isCharset(type.getParameters().get("charset"));
        }

        private static boolean isCharset(@Nullable String name) {
            try {
                return name == null || Charset.isSupported(name);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        /**
         * Makes one value of several lines (RFC 9110, section 5.3), of which the method would see the first; and a blank one of an
         * empty one, which some servers hand to the method as none.
         */
        private void checkPromise(String promise, ContainerRequestContext request) {
            String sent = request.getHeaderString(promise);
            if (headers.stream().noneMatch(promise::equalsIgnoreCase)) {
                throw ProblemException.malformed(
                        List.of(new Violation(promise, "is not supported here, so nothing was changed")));
            }
            request.getHeaders().putSingle(promise, sent == null || sent.isBlank() ? " " : sent);
        }
    }
}
