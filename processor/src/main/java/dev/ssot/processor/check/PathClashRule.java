package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** No two resources are at the same path. */
final class PathClashRule implements Rule {

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        Map<String, Resource> seen = new HashMap<>();
        for (Resource resource : application.resources()) {
            Resource other = seen.putIfAbsent(resource.path(), resource);
            if (other != null) {
                problems.add(
                        Problem.PATH_CLASH,
                        resource.origin(),
                        other.entity().simpleName(),
                        resource.entity().simpleName(),
                        resource.path());
                broken.add(other);
                broken.add(resource);
            }
        }
        return broken;
    }
}
