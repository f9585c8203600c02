package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No member bears a name that Java forbids for a record's component (JLS, section 8.10.1), as that of a property may be:
 * {@code getPackage()}.
 */
final class MemberNameRule implements Rule {

    private static final Set<String> FORBIDDEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            Stream.concat(resource.attributes().stream(), itemsOf(resource))
                    .flatMap(Attribute::withComponents)
                    .filter(attribute -> isForbidden(resource, attribute))
                    .forEach(attribute -> {
                        problems.add(Problem.MEMBER_NAME, attribute.origin(), attribute.name());
                        broken.add(resource);
                    });
        }
        return broken;
    }

    /** What clients send of the entities that are written together with their parent. */
    private static Stream<Attribute> itemsOf(Resource resource) {
        return resource.composed().stream().flatMap(composed -> composed.composition().attributes().stream());
    }

    private static boolean isForbidden(Resource resource, Attribute attribute) {
        boolean expanded =
                attribute.expansion().isPresent() && isForbidden(new Members(resource.names()).expandedName(attribute));
        return expanded || isForbidden(attribute.member());
    }

    private static boolean isForbidden(String member) {
        return FORBIDDEN.contains(member) || !Members.isName(member);
    }
}
