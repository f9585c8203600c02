package dev.ssot.processor.problem;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds what {@code @SuppressWarnings} silences: on the element, a class around it, or the module. */
final class Suppression {

    private Suppression() {}

    static boolean covers(Element element, String code) {
        return Stream.<Element>iterate(element, around -> around != null, Element::getEnclosingElement)
                .map(around -> around.getAnnotation(SuppressWarnings.class))
                .anyMatch(silenced ->
                        silenced != null && List.of(silenced.value()).contains(code));
    }
}
