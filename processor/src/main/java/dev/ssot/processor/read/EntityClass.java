package dev.ssot.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Whether a class can be an entity at all (Jakarta Persistence 3.2, section 2.1), and one that generated code can name. */
record EntityClass(TypeElement entity) {

    private static final Map<ElementKind, String> OTHERS = Map.of(
            ElementKind.RECORD, "a record",
            ElementKind.ENUM, "an enum",
            ElementKind.INTERFACE, "an interface",
            ElementKind.ANNOTATION_TYPE, "an annotation");

    /** What keeps it from being one. */
    Optional<String> flaw() {
        if (entity.getKind() != ElementKind.CLASS) {
            return Optional.ofNullable(OTHERS.get(entity.getKind()));
        }
        if (entity.getNestingKind() == NestingKind.MEMBER
                && !entity.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("an inner class");
        }
        if (!entity.getTypeParameters().isEmpty()) {
            return Optional.of("generic");
        }
        boolean concealed = Stream.<Element>iterate(entity, TypeElement.class::isInstance, Element::getEnclosingElement)
                .anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
        return concealed ? Optional.of("private, or within what is private") : Optional.empty();
    }
}
