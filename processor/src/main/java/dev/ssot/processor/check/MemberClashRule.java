package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** No two attributes of a resource are the same member of its records. */
final class MemberClashRule implements Rule {

    @Override
    public Set<Resource> check(Application application, Problems problems) {
        Set<Resource> broken = new HashSet<>();
        for (Resource resource : application.resources()) {
            Members members = new Members(resource.names());
            Set<String> seen = new HashSet<>();
            for (Attribute attribute : resource.attributes()) {
                Stream<String> expanded =
                        attribute.expansion().stream().map(expansion -> members.expandedName(attribute));
                Stream.concat(Stream.of(attribute.member()), expanded)
                        .distinct()
                        .filter(member -> !seen.add(member))
                        .forEach(member -> {
                            problems.add(
                                    Problem.MEMBER_CLASH,
                                    attribute.origin(),
                                    resource.entity().simpleName(),
                                    member);
                            broken.add(resource);
                        });
            }
            List<Attribute> fields = resource.sparse() ? resource.attributes() : List.of();
            boolean keys = clashAsConstants(resource, resource.sortKeys(), Attribute::member, problems);
            boolean expansions = clashAsConstants(resource, resource.expandable(), Attribute::name, problems);
            boolean choices = clashAsConstants(resource, fields, Attribute::member, problems);
            boolean within = clashWithin(resource, problems);
            if (keys || expansions || choices || within) {
                broken.add(resource);
            }
        }
        return broken;
    }

    /** A relation {@code country} beside {@code countryId}, within what is embedded. */
    private static boolean clashWithin(Resource resource, Problems problems) {
        boolean clashes = false;
        for (Attribute embedded : Embeddable.attributesOf(resource)) {
            String owner = embedded.embedded().rawType().simpleName();
            clashes |= clash(owner, embedded.embedded().components(), Attribute::member, problems);
        }
        return clashes;
    }

    /** {@code homeCity} and {@code home.city} are one constant of the keys that lists can be ordered by. */
    private static boolean clashAsConstants(
            Resource resource, List<Attribute> attributes, Function<Attribute, String> name, Problems problems) {
        return clash(resource.entity().simpleName(), attributes, name.andThen(Names::constant), problems);
    }

    private static boolean clash(
            String owner, List<Attribute> attributes, Function<Attribute, String> name, Problems problems) {
        Set<String> seen = new HashSet<>();
        List<Attribute> clashing = attributes.stream()
                .filter(attribute -> !seen.add(name.apply(attribute)))
                .toList();
        clashing.forEach(
                attribute -> problems.add(Problem.MEMBER_CLASH, attribute.origin(), owner, attribute.member()));
        return !clashing.isEmpty();
    }
}
