package dev.ssot.processor.web;

import dev.ssot.processor.model.Handwritten;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which routes a resource has, and what each takes and answers. */
public final class Endpoints {

    public static final String JSON = "application/json";
    /** RFC 7396, section 4. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private Endpoints() {}

    /** The routes in the order in which people read them. */
    public static List<Endpoint> of(Resource resource) {
        return Stream.of(
                        new ReadEndpoints(resource).list(),
                        new LookupEndpoints(resource).list(),
                        new SubResourceEndpoints(resource).list(),
                        new TreeEndpoints(resource).list(),
                        new WriteEndpoints(resource).list(),
                        new LinkEndpoints(resource).list(),
                        new UpsertEndpoints(resource).list(),
                        new BulkEndpoints(resource).list(),
                        new ConventionEndpoints(resource).list(),
                        new TransitionEndpoints(resource).list())
                .flatMap(List::stream)
                .toList();
    }

    /** Those of them that are not left to controllers of the user's own. */
    public static List<Endpoint> generated(Resource resource) {
        Set<String> handwritten =
                resource.handwritten().stream().map(Handwritten::route).collect(Collectors.toSet());
        return of(resource).stream()
                .filter(endpoint -> !handwritten.contains(endpoint.name()))
                .toList();
    }
}
