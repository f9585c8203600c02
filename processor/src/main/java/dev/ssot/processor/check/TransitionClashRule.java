package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.StateMachine;
import dev.ssot.processor.model.Transition;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import dev.ssot.processor.web.PathVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No transition bears the name of something else that can be done with a resource. */
final class TransitionClashRule implements Rule {

    /** The methods that a service has even without a route. */
    private static final Set<String> SERVICE = Set.of("findById", "count", "exists");

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            List<Endpoint> endpoints = Endpoints.of(resource);
            transitions(resource)
                    .filter(transition -> isTaken(resource, transition, endpoints))
                    .forEach(transition -> {
                        problems.add(
                                Problem.TRANSITION_NAME,
                                transition.origin(),
                                transition.name(),
                                "a method or route of " + resource.entity().simpleName() + " is");
                        broken.add(resource);
                    });
        }
        return broken;
    }

    private static Stream<Transition> transitions(Resource resource) {
        return resource.machines().stream().map(StateMachine::transitions).flatMap(List::stream);
    }

    /** Whether more than its own route has its name, its path, or its identifier in the API document. */
    private static boolean isTaken(Resource resource, Transition transition, List<Endpoint> endpoints) {
        String id = transition.name() + resource.names().type();
        String path = PathVariable.path(resource) + "/" + transition.segment();
        long alike = endpoints.stream()
                .filter(endpoint -> endpoint.name().equals(transition.name())
                        || endpoint.id().equals(id)
                        || (endpoint.method() == Endpoint.Method.POST
                                && endpoint.path().equals(path)))
                .count();
        return alike > 1 || SERVICE.contains(transition.name());
    }
}
