package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Of an embedded attribute that some operation writes, generated code can make an object. */
final class EmbeddableRule implements Rule {

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            Stream.concat(Embeddable.attributesOf(resource).stream(), Elements.embeddedIn(resource).stream())
                    .filter(attribute -> !attribute.embedded().isMade() && isWritten(resource, attribute))
                    .forEach(attribute -> {
                        problems.add(
                                Problem.EMBEDDABLE_UNMADE,
                                attribute.origin(),
                                attribute.name(),
                                attribute.embedded().rawType().simpleName(),
                                resource.names().mapper().packageName());
                        broken.add(resource);
                    });
        }
        return broken;
    }

    private static boolean isWritten(Resource resource, Attribute attribute) {
        boolean updates = resource.supports(Operation.UPDATE) || resource.supports(Operation.PATCH);
        return (attribute.exposure().creatable() && resource.supports(Operation.CREATE))
                || (attribute.exposure().updatable() && updates);
    }
}
