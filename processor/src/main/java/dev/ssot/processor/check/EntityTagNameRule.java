package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** No member of a view with a version is called like the method that makes the version an entity tag. */
final class EntityTagNameRule implements Rule {

    private static final String METHOD = "entityTag";

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            resource.attributes().stream()
                    .filter(attribute -> resource.isVersioned() && isShownAsMethod(resource, attribute))
                    .forEach(attribute -> {
                        problems.add(Problem.ENTITY_TAG_NAME, attribute.origin(), attribute.name(), METHOD);
                        broken.add(resource);
                    });
        }
        return broken;
    }

    private static boolean isShownAsMethod(Resource resource, Attribute attribute) {
        boolean expanded = attribute.expansion().isPresent()
                && new Members(resource.names()).expandedName(attribute).equals(METHOD);
        return expanded || attribute.exposure().readable() && attribute.member().equals(METHOD);
    }
}
