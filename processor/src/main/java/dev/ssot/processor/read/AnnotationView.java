package dev.ssot.processor.read;

import dev.ssot.processor.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** One annotation, read by the names of its members; what is not written has its default. */
record AnnotationView(Elements elements, Element carrier, AnnotationMirror mirror) {

    TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    String name() {
        return type().getQualifiedName().toString();
    }

    boolean bool(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    int integer(String member) {
        return (int) number(member);
    }

    long number(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).longValue())
                .orElse(0L);
    }

    String string(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .map(Object::toString)
                .orElse("");
    }

    /** The name of an enum's constant. */
    String constant(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .orElse("");
    }

    List<String> constants(String member) {
        return values(member).stream()
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .toList();
    }

    List<String> strings(String member) {
        return values(member).stream().map(value -> value.getValue().toString()).toList();
    }

    List<TypeMirror> types(String member) {
        return values(member).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    List<AnnotationView> annotations(String member) {
        return values(member).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new AnnotationView(elements, carrier, (AnnotationMirror) value))
                .toList();
    }

    /** The annotations that this one holds, if it is the container of a repeated one. */
    List<AnnotationView> contained() {
        return annotations("value");
    }

    /** Whether the user wrote the member. */
    boolean states(String member) {
        return mirror.getElementValues().keySet().stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(member));
    }

    Position position() {
        return new Position(carrier, mirror, null);
    }

    /** The position of a member's value, or of the annotation where the value is a default. */
    Position position(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return new Position(carrier, mirror, entry.getValue());
            }
        }
        return position();
    }

    /** The position of one value of an array that the user wrote. */
    Position position(String member, int index) {
        return new Position(carrier, mirror, values(member).get(index));
    }

    /** The position of one constant of an array of them that the user wrote. */
    Position positionOf(String member, String constant) {
        int index = constants(member).indexOf(constant);
        return index < 0 || values(member).size() == 1 ? position(member) : position(member, index);
    }

    /** The texts of an array, each with its own position. */
    List<Stated> stated(String member) {
        List<AnnotationValue> values = values(member);
        return values.stream()
                .map(value -> new Stated(
                        value.getValue().toString(),
                        values.size() == 1 ? position(member) : new Position(carrier, mirror, value)))
                .toList();
    }

    /** A text in an annotation, and where it stands. */
    record Stated(String text, Position position) {}

    /** The values of an array, or the only value of a member that is none. */
    private List<AnnotationValue> values(String member) {
        return value(member)
                .map(value -> value.getValue() instanceof List<?> list ? annotationValues(list) : List.of(value))
                .orElse(List.of());
    }

    private static List<AnnotationValue> annotationValues(List<?> list) {
        return list.stream()
                .filter(AnnotationValue.class::isInstance)
                .map(AnnotationValue.class::cast)
                .toList();
    }

    private Optional<AnnotationValue> value(String member) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
