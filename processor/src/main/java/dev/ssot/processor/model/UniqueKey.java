package dev.ssot.processor.model;

import java.util.List;

/** Attributes whose values together identify one entity; one attribute in the simplest case. */
public record UniqueKey(List<Attribute> attributes) {

    public UniqueKey {
        attributes = List.copyOf(attributes);
    }
}
