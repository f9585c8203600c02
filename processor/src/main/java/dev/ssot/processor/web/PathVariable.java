package dev.ssot.processor.web;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A variable of a path.
 *
 * @param name its name, in the path and in Java
 * @param value what it is
 * @param description what it says, for people
 * @param key the record of the key that it is a part of, if that has several
 */
public record PathVariable(String name, Value value, String description, Optional<ClassName> key) {

    PathVariable(String name, Value value, String description) {
        this(name, value, description, Optional.empty());
    }

    /** The variables that tell one resource from the others: one for each part of its key. */
    public static List<PathVariable> keys(Resource resource) {
        if (resource.compositeKey().isEmpty()) {
            return List.of(key(resource));
        }
        String of = " of the " + resource.names().noun() + ".";
        return resource.identity().keys().stream()
                .map(part -> new PathVariable(
                        Names.parameter(part.member()),
                        part.single(),
                        "The " + Names.words(part.member(), " ") + of,
                        Optional.of(resource.names().key())))
                .toList();
    }

    /** The variables that tell one entity of a relation to many from the others, named apart from those of its owner. */
    static List<PathVariable> linkKeys(Resource owner, Attribute relation) {
        String noun = new Names(relation.target().target()).noun();
        if (relation.target().compositeKey().isEmpty()) {
            return List.of(new PathVariable(
                    apart(owner, relation.linkKey()), relation.target().key(), "The key of the " + noun + "."));
        }
        ClassName key = relation.target().keyRecord(owner.names());
        String prefix = English.singular(relation.name());
        return relation.target().compositeKey().get().parts().stream()
                .map(part -> new PathVariable(
                        apart(owner, prefix + Names.capitalise(part.member())),
                        part.value(),
                        "The " + Names.words(part.member(), " ") + " of the " + noun + ".",
                        Optional.of(key)))
                .toList();
    }

    // tagId, or otherTagId where the owner's key has a tagId
    private static String apart(Resource owner, String name) {
        return keys(owner).stream().anyMatch(own -> own.name().equals(name)) ? "other" + Names.capitalise(name) : name;
    }

    /** The path of one resource below that of all: {@code /{id}}, or {@code /{orderId}/{lineNo}}. */
    public static String path(Resource resource) {
        return path(keys(resource));
    }

    static String path(List<PathVariable> variables) {
        return variables.stream().map(variable -> "/{" + variable.name() + "}").collect(Collectors.joining());
    }

    /** The variable that tells one resource from the others. */
    static PathVariable key(Resource resource) {
        String description = "The key of the " + resource.names().noun() + ".";
        return new PathVariable("id", resource.key().basic(), description);
    }
}
