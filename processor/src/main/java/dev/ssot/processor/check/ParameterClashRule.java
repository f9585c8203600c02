package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** No filter is a query parameter that lists have anyway. */
final class ParameterClashRule implements Rule {

    private static final Set<String> OWN = Set.of("page", "size", "cursor", "total", "sort", "expand", "q");

    /** What begins like a condition that is one of several. */
    private static final Pattern GROUPED = Pattern.compile("or[1-9]?(\\..*)?");

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            for (Attribute attribute : resource.attributes()) {
                attribute.exposure().filters().stream()
                        .map(Filter::parameter)
                        .filter(parameter -> isTaken(resource, parameter))
                        .limit(1)
                        .forEach(parameter -> {
                            problems.add(Problem.PARAMETER_CLASH, attribute.origin(), attribute.name(), parameter);
                            broken.add(resource);
                        });
            }
        }
        return broken;
    }

    private static boolean isTaken(Resource resource, String parameter) {
        return OWN.contains(parameter)
                || GROUPED.matcher(parameter).matches()
                || (resource.sparse() && parameter.equals("fields"));
    }
}
