package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
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
                    .filter(attribute -> !attribute.embedded().isMade())
                    .filter(attribute -> attribute.exposure().isWrittenBy(resource.operations()))
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
}
