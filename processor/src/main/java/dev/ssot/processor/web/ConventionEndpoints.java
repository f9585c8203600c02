package dev.ssot.processor.web;

import dev.ssot.processor.model.Conventions.Counter;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes that restore and purge what is deleted, and that count. */
record ConventionEndpoints(Resource resource) {

    List<Endpoint> list() {
        List<Endpoint> endpoints = new ArrayList<>();
        resource.conventions()
                .softDelete()
                .filter(softDelete -> resource.supports(Operation.DELETE))
                .ifPresent(softDelete -> {
                    endpoints.add(restore());
                    if (softDelete.purge()) {
                        endpoints.add(purge());
                    }
                });
        for (Counter counter : resource.conventions().counters()) {
            endpoints.add(count(counter, "increment"));
            if (counter.decrement()) {
                endpoints.add(count(counter, "decrement"));
            }
        }
        return endpoints;
    }

    private Endpoint restore() {
        return new Endpoint(
                "restore",
                "restore" + resource.names().type(),
                "Restore a deleted " + resource.names().noun(),
                Method.POST,
                PathVariable.path(resource) + "/restore",
                PathVariable.keys(resource),
                Query.NONE,
                Optional.empty(),
                Result.VIEW,
                List.of(400, 404, 406, 409));
    }

    private Endpoint purge() {
        return new Endpoint(
                "purge",
                "purge" + resource.names().type(),
                "Remove a deleted " + resource.names().noun() + " for good",
                Method.POST,
                PathVariable.path(resource) + "/purge",
                PathVariable.keys(resource),
                Query.NONE,
                Optional.empty(),
                Result.NONE,
                List.of(400, 404, 409));
    }

    private Endpoint count(Counter counter, String verb) {
        String attribute = counter.attribute().name();
        return new Endpoint(
                counter.method(verb),
                verb + resource.names().type() + Names.capitalise(attribute),
                Names.capitalise(verb) + " the " + Names.words(attribute, " ") + " of "
                        + English.withArticle(resource.names().noun()),
                Method.POST,
                PathVariable.path(resource) + "/" + counter.path() + "/" + verb,
                PathVariable.keys(resource),
                Query.STEP,
                Optional.empty(),
                Result.NONE,
                List.of(400, 404, 409, 422));
    }
}
