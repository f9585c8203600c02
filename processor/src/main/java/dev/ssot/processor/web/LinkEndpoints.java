package dev.ssot.processor.web;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Links;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The routes that link a resource to others one by one. */
record LinkEndpoints(Resource resource) {

    List<Endpoint> list() {
        List<Endpoint> endpoints = new ArrayList<>();
        WriteEndpoints writes = new WriteEndpoints(resource);
        for (Attribute attribute : resource.linkable()) {
            Links links = attribute.target().links().orElseThrow();
            if (links.adds()) {
                endpoints.add(writes.conditional(endpoint(attribute, Method.PUT, "link", "Link %s to %s")));
            }
            if (links.removes()) {
                endpoints.add(writes.conditional(endpoint(attribute, Method.DELETE, "unlink", "Unlink %s from %s")));
            }
        }
        return endpoints;
    }

    private Endpoint endpoint(Attribute attribute, Method method, String verb, String summary) {
        Links links = attribute.target().links().orElseThrow();
        String owner = English.withArticle(resource.names().noun());
        String noun = new Names(attribute.target().target()).noun();
        String name = attribute.linkMethod(verb);
        String relation = Names.words(attribute.name(), "-");
        List<PathVariable> self = PathVariable.keys(resource);
        List<PathVariable> other = PathVariable.linkKeys(resource, attribute);
        return new Endpoint(
                name,
                verb + resource.names().type() + name.substring(verb.length()),
                summary.formatted(English.withArticle(noun), owner),
                method,
                PathVariable.path(self) + "/" + relation + PathVariable.path(other),
                Stream.concat(self.stream(), other.stream()).toList(),
                Query.NONE,
                Optional.empty(),
                Result.NONE,
                links.bounds().isEmpty() ? List.of(400, 404, 409) : List.of(400, 404, 409, 422));
    }
}
