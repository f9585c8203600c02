package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** No two resources are at the same path, and none is where another has its own resources. */
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
                        other.entity().canonicalName(),
                        resource.entity().canonicalName(),
                        resource.path());
                broken.add(other);
                broken.add(resource);
            }
        }
        application.resources().forEach(resource -> broken.addAll(below(resource, application, problems)));
        return broken;
    }

    /** Resources at a path that would be taken for a key of several parts. */
    private static Set<Resource> below(Resource resource, Application application, Problems problems) {
        Set<Resource> below = new HashSet<>();
        for (Resource other : application.resources()) {
            if (resource.compositeKey().isPresent() && other.path().startsWith(resource.path() + "/")) {
                problems.add(
                        Problem.PATH_OF_KEY,
                        other.origin(),
                        other.entity().simpleName(),
                        other.path(),
                        resource.entity().simpleName());
                below.add(other);
            }
        }
        return below;
    }
}
