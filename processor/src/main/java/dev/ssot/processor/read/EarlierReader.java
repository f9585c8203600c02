package dev.ssot.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what earlier compilations left, as far as it still exists and is still annotated. */
public final class EarlierReader {

    private final Compiler compiler;

    public EarlierReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The exposed entities among the classes of these names. */
    public List<TypeElement> entities(Collection<String> names) {
        return names.stream()
                .map(compiler.elements()::getTypeElement)
                .filter(type -> type != null && has(type, ApiNames.API_RESOURCE))
                .toList();
    }

    /** The classes and packages of these names that describe the application. */
    public List<Element> applications(Collection<String> names) {
        return names.stream()
                .flatMap(this::classOrPackage)
                .filter(element -> has(element, ApiNames.API_APPLICATION))
                .toList();
    }

    private Stream<Element> classOrPackage(String name) {
        return Stream.<Element>of(
                        compiler.elements().getTypeElement(name),
                        compiler.elements().getPackageElement(name))
                .filter(Objects::nonNull);
    }

    private boolean has(Element element, String annotation) {
        return new Annotations(compiler.elements(), List.of(element)).has(annotation);
    }
}
