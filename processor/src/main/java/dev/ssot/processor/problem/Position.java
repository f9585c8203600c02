package dev.ssot.processor.problem;

import dev.ssot.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** An element, or more exactly an annotation of it, or still more exactly a value in that annotation. */
public record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Origin {

    public static Position of(Element element) {
        return new Position(element, null, null);
    }
}
