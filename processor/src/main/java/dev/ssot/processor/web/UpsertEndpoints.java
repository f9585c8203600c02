package dev.ssot.processor.web;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Body;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.List;
import java.util.Optional;

/** The routes that create or replace by a unique attribute: {@code PUT /products/by/sku/{sku}}. */
record UpsertEndpoints(Resource resource) {

    List<Endpoint> list() {
        return resource.extras().upserts().stream().map(this::upsert).toList();
    }

    private Endpoint upsert(Attribute attribute) {
        Names names = resource.names();
        String words = Names.words(attribute.name(), " ");
        String variable = Names.parameter(attribute.name());
        PathVariable value =
                new PathVariable(variable, attribute.basic(), "The " + words + " of the " + names.noun() + ".");
        return new Endpoint(
                "upsertBy" + Names.capitalise(attribute.name()),
                "upsert" + names.type() + "By" + Names.capitalise(attribute.name()),
                "Create or replace " + English.withArticle(names.noun()) + " by its " + words,
                Method.PUT,
                "/by/" + attribute.name() + "/{" + variable + "}",
                List.of(value),
                Query.NONE,
                Optional.of(new Body(names.create(), List.of(Endpoints.JSON))),
                Result.UPSERTED,
                WriteEndpoints.problems(new MappingNeeds(resource).userToCreate(), 400, 406, 409, 415, 422));
    }
}
