package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Handwritten;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.problem.Suggestion;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is left to controllers of the user's own are routes that there are. */
final class HandwrittenRule implements Rule {

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            List<String> known =
                    Endpoints.of(resource).stream().map(Endpoint::name).toList();
            for (Handwritten handwritten : resource.handwritten()) {
                if (!known.contains(handwritten.route())) {
                    problems.add(
                            Problem.HANDWRITTEN_UNKNOWN,
                            handwritten.origin(),
                            resource.entity().simpleName(),
                            handwritten.route(),
                            Suggestion.didYouMean(handwritten.route(), known));
                    broken.add(resource);
                }
            }
        }
        return broken;
    }
}
