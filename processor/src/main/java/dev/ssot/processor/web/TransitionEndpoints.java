package dev.ssot.processor.web;

import dev.ssot.processor.model.English;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.StateMachine;
import dev.ssot.processor.model.Transition;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.List;
import java.util.Optional;

/** The routes that take one resource from state to state. */
record TransitionEndpoints(Resource resource) {

    List<Endpoint> list() {
        return resource.machines().stream()
                .flatMap(machine -> machine.transitions().stream().map(transition -> endpoint(machine, transition)))
                .toList();
    }

    private Endpoint endpoint(StateMachine machine, Transition transition) {
        String description = "`%s` goes from %s; else the answer is 409. It starts as %s, and changes by %s."
                .formatted(machine.attribute().member(), transition.way(), machine.initial(), machine.words());
        Endpoint endpoint = new Endpoint(
                        transition.name(),
                        transition.name() + resource.names().type(),
                        Names.capitalise(Names.words(transition.name(), " ")) + " "
                                + English.withArticle(resource.names().noun()),
                        Method.POST,
                        PathVariable.path(resource) + "/" + transition.segment(),
                        PathVariable.keys(resource),
                        Query.NONE,
                        Optional.empty(),
                        Result.VIEW,
                        WriteEndpoints.problems(new MappingNeeds(resource).userToChangeState(), 400, 404, 406, 409))
                .described(description);
        return new WriteEndpoints(resource).conditional(endpoint);
    }
}
