package dev.ssot.processor.web;

import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.SubResource;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;

/** The routes that list what belongs to one resource: {@code /authors/{id}/articles}. */
record SubResourceEndpoints(Resource resource) {

    List<Endpoint> list() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (SubResource part : resource.subResources()) {
            Query query = part.sparse() ? Query.SPARSE_LIST : Query.LIST;
            endpoints.add(reading(part, part.listMethod(), part.path(), query, Result.PAGE));
            if (part.counted()) {
                Query filter = part.filtered() ? Query.FILTER : Query.NONE;
                endpoints.add(reading(part, part.countMethod(), part.path() + "/count", filter, Result.COUNT));
            }
        }
        return endpoints;
    }

    private Endpoint reading(SubResource part, String name, String path, Query query, Result result) {
        Names names = resource.names();
        String verb = result == Result.PAGE ? "List" : "Count";
        return ReadEndpoints.reading(
                        name,
                        name + "Of" + names.type(),
                        verb + " the " + part.words() + " of " + English.withArticle(names.noun()),
                        PathVariable.path(resource) + path,
                        PathVariable.keys(resource),
                        query,
                        result)
                .of(part);
    }
}
