package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How the entities behind a relation are shown when a client asks for them.
 *
 * @param type what the target is called in identifiers: {@code BlogPost}
 * @param idsOnly whether keys are all that is shown
 * @param max how many are shown for each resource
 * @param summary the target's attributes that are shown, its key first
 * @param discriminator how clients tell targets of several classes apart
 */
public record Expansion(
        String type, boolean idsOnly, int max, List<Attribute> summary, Optional<Discriminator> discriminator) {

    /** Of targets that are all of one class. */
    public Expansion(String type, boolean idsOnly, int max, List<Attribute> summary) {
        this(type, idsOnly, max, summary, Optional.empty());
    }

    public Expansion {
        summary = List.copyOf(summary);
    }

    /** The JPQL path of what a summary shows, seen from the alias of the target. */
    public String path(String alias, Attribute attribute) {
        if (attribute.role() == Role.DISCRIMINATOR) {
            return discriminator.orElseThrow().jpql(alias);
        }
        String path = alias + "." + attribute.path();
        return attribute.isToOne() ? path + "." + attribute.target().keyName() : path;
    }
}
