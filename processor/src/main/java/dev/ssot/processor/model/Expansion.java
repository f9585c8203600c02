package dev.ssot.processor.model;

import java.util.List;

/**
 * How the entities behind a relation are shown when a client asks for them.
 *
 * @param idsOnly whether keys are all that is shown
 * @param max how many are shown for each resource
 * @param summary the target's attributes that are shown, its key first
 */
public record Expansion(boolean idsOnly, int max, List<Attribute> summary) {

    public Expansion {
        summary = List.copyOf(summary);
    }
}
