package dev.ssot.processor.web;

import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;

/**
 * A variable of a path.
 *
 * @param name its name, in the path and in Java
 * @param value what it is
 * @param description what it says, for people
 */
public record PathVariable(String name, Value value, String description) {

    /** The variable that tells one resource from the others. */
    static PathVariable key(Resource resource) {
        String description = "The key of the " + resource.names().noun() + ".";
        return new PathVariable("id", resource.key().basic(), description);
    }
}
