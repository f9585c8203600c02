package dev.ssot.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether code in a package can name a type. */
record Visibility(Compiler compiler, PackageElement from) {

    boolean covers(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return covers(array.getComponentType());
        }
        return !(type instanceof DeclaredType declared)
                || (isVisible(declared.asElement())
                        && declared.getTypeArguments().stream().allMatch(this::covers));
    }

    private boolean isVisible(Element type) {
        boolean near = compiler.elements().getPackageOf(type).equals(from);
        return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(Element::getModifiers)
                .allMatch(modifiers ->
                        near ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC));
    }
}
