package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** No filter is a query parameter that lists have anyway. */
final class ParameterClashRule implements Rule {

    private static final Set<String> OWN = Set.of("page", "size", "sort", "expand", "q");

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            for (Filter filter : resource.filters()) {
                boolean sparse = resource.sparse() && filter.parameter().equals("fields");
                if (sparse || OWN.contains(filter.parameter())) {
                    problems.add(
                            Problem.PARAMETER_CLASH,
                            filter.attribute().origin(),
                            filter.attribute().name(),
                            filter.parameter());
                    broken.add(resource);
                }
            }
        }
        return broken;
    }
}
