package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.problem.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The default order names nothing but sort keys. */
final class DefaultSortRule implements Rule {

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            List<String> known =
                    resource.sortKeys().stream().map(Attribute::member).toList();
            Set<String> seen = new HashSet<>();
            for (String stated : resource.paging().defaultSort()) {
                String name = stated.startsWith("-") ? stated.substring(1) : stated;
                if (!seen.add(name)) {
                    problems.add(
                            Problem.SORT_TWICE,
                            resource.paging().origin(),
                            resource.entity().simpleName(),
                            name);
                    broken.add(resource);
                }
                if (!known.contains(name)) {
                    problems.add(
                            Problem.SORT_UNKNOWN,
                            resource.paging().origin(),
                            resource.entity().simpleName(),
                            name,
                            Suggestion.didYouMean(name, known));
                    broken.add(resource);
                }
            }
        }
        return broken;
    }
}
