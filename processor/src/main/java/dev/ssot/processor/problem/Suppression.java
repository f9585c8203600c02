package dev.ssot.processor.problem;

import dev.ssot.processor.model.Names;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds what {@code @SuppressWarnings} silences: on the element, on what else is the same attribute, a class around it, or the
 * module.
 */
final class Suppression {

    private Suppression() {}

    static boolean covers(Element element, String code) {
        Stream<Element> covering = Stream.iterate(element, around -> around != null, Element::getEnclosingElement);
        return Stream.concat(covering, ofSameAttribute(element))
                .flatMap(around -> around.getAnnotationMirrors().stream())
                .filter(Suppression::isSuppression)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(value -> names(value, code));
    }

    /**
     * The getters of a field, or the field of a getter: to its user, both are one attribute. Asked of classes alone: to list the members
     * of a package would make the compiler complete all of its classes.
     */
    private static Stream<Element> ofSameAttribute(Element element) {
        return element.getEnclosingElement() instanceof TypeElement owner
                ? owner.getEnclosedElements().stream()
                        .filter(other -> isGetter(other, element) || isGetter(element, other))
                        .map(other -> other)
                : Stream.of();
    }

    private static boolean isGetter(Element member, Element field) {
        String name = field.getSimpleName().toString();
        String capital = Names.capitalise(name);
        return field.getKind() == ElementKind.FIELD
                && member instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && Set.of("get" + capital, "is" + capital, name)
                        .contains(method.getSimpleName().toString());
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
