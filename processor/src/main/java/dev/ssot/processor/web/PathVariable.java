package dev.ssot.processor.web;

import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A variable of a path.
 *
 * @param name its name, in the path and in Java
 * @param value what it is
 * @param description what it says, for people
 */
public record PathVariable(String name, Value value, String description) {

    /** The variables that tell one resource from the others: one for each part of its key. */
    public static List<PathVariable> keys(Resource resource) {
        if (resource.compositeKey().isEmpty()) {
            return List.of(key(resource));
        }
        String of = " of the " + resource.names().noun() + ".";
        return resource.identity().keys().stream()
                .map(part -> new PathVariable(
                        Names.parameter(part.member()), part.single(), "The " + Names.words(part.member(), " ") + of))
                .toList();
    }

    /** The path of one resource below that of all: {@code /{id}}, or {@code /{orderId}/{lineNo}}. */
    public static String path(Resource resource) {
        return keys(resource).stream()
                .map(variable -> "/{" + variable.name() + "}")
                .collect(Collectors.joining());
    }

    /** The variable that tells one resource from the others. */
    static PathVariable key(Resource resource) {
        String description = "The key of the " + resource.names().noun() + ".";
        return new PathVariable("id", resource.key().basic(), description);
    }
}
