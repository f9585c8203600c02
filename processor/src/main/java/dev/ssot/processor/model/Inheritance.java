package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an entity stands to others that clients see together with it: above them, or as one of them.
 *
 * @param discriminator how clients tell them apart: all of them, or the entity itself from the others; empty if it stands alone
 * @param root the names of the entity above, if it is one of several
 * @param subtypes the entities below
 * @param expansions the relations that the entity above lets clients expand, and of what they show a summary; Object if they
 *     show keys alone
 * @param writes what the routes of the whole pass on to the services of the subtypes: CREATE, UPDATE, PATCH
 */
public record Inheritance(
        Optional<Discriminator> discriminator,
        Optional<Names> root,
        List<Subtype> subtypes,
        Map<String, ClassName> expansions,
        Set<Operation> writes) {

    /** Of an entity that stands alone. */
    public static final Inheritance NONE =
            new Inheritance(Optional.empty(), Optional.empty(), List.of(), Map.of(), Set.of());

    public Inheritance {
        subtypes = List.copyOf(subtypes);
        expansions = Map.copyOf(expansions);
        writes = Set.copyOf(writes);
    }

    /** The same with writes by the routes of the whole. */
    public Inheritance writing(Set<Operation> operations) {
        return new Inheritance(discriminator, root, subtypes, expansions, operations);
    }

    /** Whether its view is one of several. */
    public boolean isRoot() {
        return !subtypes.isEmpty();
    }

    /** The subtypes for which nobody else generates a view. */
    public List<Resource> unexposed() {
        return subtypes.stream()
                .filter(subtype -> !subtype.exposed())
                .map(Subtype::resource)
                .toList();
    }

    /**
     * One of the entities below a root.
     *
     * @param kind how clients tell it from the others
     * @param resource what is shown of it
     * @param exposed whether it has routes of its own, and so a view
     */
    public record Subtype(Discriminator.Kind kind, Resource resource, boolean exposed) {}
}
