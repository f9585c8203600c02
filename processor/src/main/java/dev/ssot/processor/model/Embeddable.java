package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The class of an embedded attribute.
 *
 * @param isRecord whether it is made by its canonical constructor, rather than by setters
 * @param components its attributes, in the order of declaration
 */
public record Embeddable(ClassName type, boolean isRecord, List<Attribute> components) {

    public Embeddable {
        components = List.copyOf(components);
    }
}
