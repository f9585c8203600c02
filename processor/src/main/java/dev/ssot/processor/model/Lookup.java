package dev.ssot.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A unique attribute by which clients find one resource.
 *
 * @param method what repository, service and controller call it: {@code findBySlug}
 * @param variable what they call its value: {@code slug}
 */
public record Lookup(Attribute attribute, String method, String variable) {

    /** The lookups by single attributes that clients see and a path can hold. */
    static List<Lookup> of(List<UniqueKey> keys) {
        List<Lookup> lookups = new ArrayList<>();
        // The key itself is found by this already, whatever its name is.
        Set<String> taken = new HashSet<>(Set.of("findById"));
        for (UniqueKey key : keys) {
            if (key.attributes().size() == 1 && isInPath(key.attributes().get(0))) {
                Attribute attribute = key.attributes().get(0);
                String method = "findBy" + Names.capitalise(attribute.name());
                while (!taken.add(method)) {
                    method += "Value";
                }
                lookups.add(new Lookup(attribute, method, Names.parameter(attribute.name())));
            }
        }
        return List.copyOf(lookups);
    }

    private static boolean isInPath(Attribute attribute) {
        return attribute.isBasic()
                && !attribute.role().isKey()
                && attribute.exposure().readable()
                && attribute.basic().isKey();
    }
}
