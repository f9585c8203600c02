package dev.ssot.support.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of the API, as the server tells them when it starts. */
@ApplicationScoped
public class Addresses {

    private final List<Address> all = new CopyOnWriteArrayList<>();

    void add(ResourceInfo resource) {
        Address.of(resource).forEach(all::add);
    }

    /** Where there are resources. */
    SortedSet<String> roots() {
        return all.stream().map(Address::root).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The methods that a path takes. */
    SortedSet<String> methods(String path) {
        return all.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .map(Address::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Address(String root, Pattern pattern, String method) {

        private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

        static Stream<Address> of(ResourceInfo resource) {
            String root = resource.getResourceClass().getAnnotation(Path.class).value();
            Path below = resource.getResourceMethod().getAnnotation(Path.class);
            Pattern pattern = pattern(below == null ? root : root + below.value());
            return Stream.of(resource.getResourceMethod().getAnnotations())
                    .map(Annotation::annotationType)
                    .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                    .map(http -> new Address(root, pattern, http.value()));
        }

        private static Pattern pattern(String template) {
            return Pattern.compile(
                    Stream.of(VARIABLE.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
        }
    }
}
