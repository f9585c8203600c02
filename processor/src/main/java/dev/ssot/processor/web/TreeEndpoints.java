package dev.ssot.processor.web;

import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;

/** The routes that read resources by their places in a tree. */
record TreeEndpoints(Resource resource) {

    List<Endpoint> list() {
        List<Endpoint> endpoints = new ArrayList<>();
        if (new Hierarchy(resource).isShownDownwards()) {
            endpoints.add(roots());
            endpoints.add(below("children", "the children of"));
            endpoints.add(below("descendants", "all that is below"));
        }
        if (new Hierarchy(resource).isShownUpwards()) {
            endpoints.add(ancestors());
        }
        return endpoints;
    }

    private Endpoint roots() {
        return ReadEndpoints.reading(
                "roots",
                "listRoot" + names().pluralType(),
                "List root " + names().plural(),
                "/roots",
                List.of(),
                query(),
                Result.PAGE);
    }

    private Endpoint below(String name, String what) {
        return ReadEndpoints.reading(
                name,
                "list" + names().type() + Names.capitalise(name),
                "List " + what + " " + English.withArticle(names().noun()),
                "/{id}/" + name,
                List.of(PathVariable.key(resource)),
                query(),
                Result.PAGE);
    }

    private Endpoint ancestors() {
        return ReadEndpoints.reading(
                        "ancestors",
                        "list" + names().type() + "Ancestors",
                        "List all that is above " + English.withArticle(names().noun()),
                        "/{id}/ancestors",
                        List.of(PathVariable.key(resource)),
                        Query.NONE,
                        Result.ANCESTORS)
                .described("From the root down to the parent; the nearest 100 where there are more.");
    }

    private Query query() {
        return resource.sparse() ? Query.SPARSE_LIST : Query.LIST;
    }

    private Names names() {
        return resource.names();
    }
}
