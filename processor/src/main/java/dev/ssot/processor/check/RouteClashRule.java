package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** No two resources have an operation of one name, or a route at one place below their paths. */
final class RouteClashRule implements Rule {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        Map<String, Resource> names = new HashMap<>();
        Map<String, Resource> routes = new HashMap<>();
        for (Resource resource : application.resources()) {
            for (Endpoint endpoint : Endpoints.of(resource)) {
                Resource namesake = names.putIfAbsent(endpoint.id(), resource);
                if (isOther(namesake, resource) && !isNamesake(namesake, resource) && broken.add(resource)) {
                    report(Problem.OPERATION_CLASH, namesake, resource, endpoint.id(), problems);
                }
                Resource neighbour = routes.putIfAbsent(route(resource, endpoint), resource);
                boolean known = neighbour != null && neighbour.path().equals(resource.path());
                if (isOther(neighbour, resource) && !known && broken.add(resource)) {
                    report(Problem.PATH_CLASH, neighbour, resource, resource.path() + endpoint.path(), problems);
                }
            }
        }
        return broken;
    }

    private static boolean isOther(@Nullable Resource seen, Resource resource) {
        return seen != null && !seen.equals(resource);
    }

    /** Whether their classes clash as well, which another rule reports. */
    private static boolean isNamesake(Resource other, Resource resource) {
        return other.names().type().equals(resource.names().type());
    }

    /** {@code GET /articles/{}}: whatever a variable is called, the same requests match. */
    private static String route(Resource resource, Endpoint endpoint) {
        return endpoint.method() + " "
                + VARIABLE.matcher(resource.path() + endpoint.path()).replaceAll("{}");
    }

    private static void report(Problem problem, Resource other, Resource resource, String what, Problems problems) {
        problems.add(
                problem,
                resource.origin(),
                other.entity().canonicalName(),
                resource.entity().canonicalName(),
                what);
    }
}
