package dev.ssot.processor.web;

import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Lookup;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.List;

/** The routes that find one resource by a unique attribute: {@code /articles/by/slug/{slug}}. */
record LookupEndpoints(Resource resource) {

    List<Endpoint> list() {
        return resource.lookups().stream().map(this::lookup).toList();
    }

    private Endpoint lookup(Lookup lookup) {
        String noun = resource.names().noun();
        String attribute = lookup.attribute().name();
        String words = Names.words(attribute, " ");
        PathVariable variable = new PathVariable(
                lookup.variable(), lookup.attribute().basic(), "The " + words + " of the " + noun + ".");
        return ReadEndpoints.reading(
                lookup.method(),
                lookup.method().replaceFirst("^find", "find" + resource.names().type()),
                "Find " + English.withArticle(noun) + " by its " + words,
                "/by/" + attribute + "/{" + lookup.variable() + "}",
                List.of(variable),
                ReadEndpoints.queryOfOne(resource),
                Result.VIEW);
    }
}
