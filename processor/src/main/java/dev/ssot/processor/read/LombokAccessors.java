package dev.ssot.processor.read;

import dev.ssot.processor.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;

/**
 * The accessors that Lombok will write for a field, known by its annotations: the methods are not there yet.
 *
 * @param from the package of the code that calls them
 */
record LombokAccessors(Compiler compiler, PackageElement from, Element field) {

    /** The getter's name, or "" if there will be none that can be called. */
    String getter() {
        if (!isWritten("lombok.Getter", "lombok.Data", "lombok.Value")) {
            return "";
        }
        String name = field.getSimpleName().toString();
        if (isFluent() || (isBoolean() && isPrefixed(name))) {
            return name;
        }
        return (isBoolean() ? "is" : "get") + Names.capitalise(name);
    }

    /** The setter's name, or "" if there will be none that can be called. */
    String setter() {
        if (field.getModifiers().contains(Modifier.FINAL) || !isWritten("lombok.Setter", "lombok.Data")) {
            return "";
        }
        String name = field.getSimpleName().toString();
        if (isFluent()) {
            return name;
        }
        return "set" + Names.capitalise(isBoolean() && isPrefixed(name) ? name.substring(2) : name);
    }

    /** What stands on the field goes before what stands on the class. */
    private boolean isWritten(String annotation, String... wholesale) {
        Optional<AnnotationView> stated =
                annotations(field).find(annotation).or(() -> onClass().find(annotation));
        return stated.map(this::isReachable).orElseGet(() -> onClass().hasAny(wholesale));
    }

    private boolean isReachable(AnnotationView view) {
        return isReachable(compiler, view.constant("value"), field, from);
    }

    /** Whether code in a package reaches what Lombok writes at an access level. */
    static boolean isReachable(Compiler compiler, String level, Element member, PackageElement from) {
        return switch (level) {
            case "NONE", "PRIVATE" -> false;
            case "PROTECTED", "PACKAGE", "MODULE" ->
                compiler.elements().getPackageOf(member).equals(from);
            default -> true;
        };
    }

    private boolean isFluent() {
        return annotations(field)
                .find("lombok.experimental.Accessors")
                .or(() -> onClass().find("lombok.experimental.Accessors"))
                .filter(view -> view.bool("fluent"))
                .isPresent();
    }

    private boolean isBoolean() {
        return field.asType().getKind() == TypeKind.BOOLEAN;
    }

    private Annotations onClass() {
        return new Annotations(
                compiler.elements(),
                Stream.ofNullable(field.getEnclosingElement()).toList());
    }

    private Annotations annotations(Element element) {
        return new Annotations(compiler.elements(), List.of(element));
    }

    /** {@code isActive}: a field that bears a getter's name already. */
    static boolean isPrefixed(String name) {
        return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
    }
}
