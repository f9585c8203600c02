package dev.ssot.processor.check;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules, in the order in which their problems are reported. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new DefaultSortRule(),
            new EmbeddableRule(),
            new EntityTagNameRule(),
            new HandwrittenRule(),
            new MemberClashRule(),
            new MemberNameRule(),
            new ParameterClashRule(),
            new PathClashRule(),
            new RouteClashRule(),
            new SubResourceRule(),
            new NameClashRule(),
            new TransitionClashRule());

    private Rules() {}

    /**
     * Reports all broken rules, and returns the application without the resources that break them.
     *
     * @param unread the entities with errors of their own, which are not in the application
     */
    public static Application check(Application application, Set<ClassName> unread, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        ALL.forEach(rule -> broken.addAll(rule.check(application, problems)));
        Set<ClassName> targets = new HashSet<>(unread);
        broken.forEach(resource -> targets.add(resource.entity()));
        targets.addAll(new BrokenHierarchies(application.resources()).of(targets));
        List<Resource> valid = application.resources().stream()
                .filter(resource -> !targets.contains(resource.entity()))
                .map(new BrokenTargets(targets)::leftOutOf)
                .toList();
        return new Application(application.info(), valid);
    }
}
