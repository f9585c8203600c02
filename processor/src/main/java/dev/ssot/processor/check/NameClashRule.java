package dev.ssot.processor.check;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No two resources generate the same class, or the same schema of the API document, which has no packages. */
final class NameClashRule implements Rule {

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = summaries(application, problems);
        Map<String, Resource> seen = new HashMap<>();
        for (Resource resource : application.resources()) {
            classes(resource).forEach(name -> {
                Resource other = seen.putIfAbsent(name.simpleName(), resource);
                if (other != null && broken.add(resource)) {
                    problems.add(
                            Problem.NAME_CLASH,
                            resource.origin(),
                            other.entity().canonicalName(),
                            resource.entity().canonicalName(),
                            name.simpleName());
                }
            });
        }
        return broken;
    }

    /** What is expanded is shown by records that are called like its entity, wherever that is. */
    private static Set<Resource> summaries(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        Map<String, ClassName> seen = new HashMap<>();
        for (Resource resource : application.resources()) {
            for (Attribute relation : resource.expandable()) {
                String name = resource.names().summary(relation.target()).simpleName();
                ClassName target = relation.target().target();
                ClassName other = seen.putIfAbsent(name, target);
                if (other != null && !other.equals(target)) {
                    problems.add(
                            Problem.NAME_CLASH, relation.origin(), other.canonicalName(), target.canonicalName(), name);
                    broken.add(resource);
                }
            }
        }
        return broken;
    }

    private static Stream<ClassName> classes(Resource resource) {
        Stream<ClassName> embedded = Embeddable.attributesOf(resource).stream()
                .flatMap(attribute -> Stream.of(
                        resource.names().embedded(attribute), resource.names().embeddedPatch(attribute)));
        Stream<ClassName> elements = Stream.concat(
                Elements.embeddedIn(resource).stream().map(resource.names()::embedded),
                Elements.patchedIn(resource).stream().map(resource.names()::embeddedPatch));
        Stream<ClassName> items = resource.composed().stream().map(resource.names()::item);
        Stream<ClassName> views = resource.inheritance().unexposed().stream()
                .map(subtype -> subtype.names().view());
        return Stream.of(resource.names().all().stream(), embedded, elements, items, views)
                .flatMap(names -> names);
    }
}
