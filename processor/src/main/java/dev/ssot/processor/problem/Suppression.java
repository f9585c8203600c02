package dev.ssot.processor.problem;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what {@code @SuppressWarnings} silences: on the element, a class around it, or the module. */
final class Suppression {

    private Suppression() {}

    static boolean covers(Element element, String code) {
        return Stream.<Element>iterate(element, around -> around != null, Element::getEnclosingElement)
                .flatMap(around -> around.getAnnotationMirrors().stream())
                .filter(Suppression::isSuppression)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(value -> names(value, code));
    }

    private static boolean isSuppression(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(SuppressWarnings.class.getName());
    }

    /** By mirrors, as the annotation itself fails to say its value where that is a constant that does not exist. */
    private static boolean names(AnnotationValue value, String code) {
        return value.getValue() instanceof List<?> list
                ? list.stream().anyMatch(each -> each instanceof AnnotationValue one && names(one, code))
                : code.equals(value.getValue());
    }
}
