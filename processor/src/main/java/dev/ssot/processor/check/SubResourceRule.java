package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.SubResource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No sub-resource is served where another route of its owner is. */
final class SubResourceRule implements Rule {

    private static final Set<String> TREE = Set.of("/children", "/descendants", "/ancestors");

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            Set<String> seen = new HashSet<>();
            // /by/email/count finds the author with the e-mail address "count"; or it counts what the author "by" has.
            resource.lookups()
                    .forEach(lookup -> seen.add("/" + lookup.attribute().name() + "/count"));
            if (new Hierarchy(resource).parent().isPresent()) {
                seen.addAll(TREE);
            }
            for (SubResource part : resource.subResources()) {
                List<String> paths = List.of(part.path(), part.path() + "/count");
                boolean taken = paths.stream().anyMatch(seen::contains);
                seen.addAll(paths);
                if (taken) {
                    String entity = resource.entity().simpleName();
                    problems.add(Problem.SUB_RESOURCE_PATH, part.origin(), part.name(), entity, part.path());
                    broken.add(resource);
                }
            }
        }
        return broken;
    }
}
