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

    private static final String ACCESSORS = "lombok.experimental.Accessors";
    private static final String DEFAULTS = "lombok.experimental.FieldDefaults";
    private static final String VALUE = "lombok.Value";

    /** The getter's name, or "" if there will be none that can be called. */
    String getter() {
        if (!isWritten("lombok.Getter", "lombok.Data", VALUE)) {
            return "";
        }
        String name = name();
        if (name.isEmpty() || isFluent() || (isBoolean() && isPrefixed(name))) {
            return name;
        }
        return (isBoolean() ? "is" : "get") + Names.capitalise(name);
    }

    /** The setter's name, or "" if there will be none that can be called. */
    String setter() {
        if (isFinal() || !isWritten("lombok.Setter", "lombok.Data")) {
            return "";
        }
        String name = name();
        if (name.isEmpty() || isFluent()) {
            return name;
        }
        return "set" + Names.capitalise(isBoolean() && isPrefixed(name) ? name.substring(2) : name);
    }

    /** Whether the field will be private, though its source does not say so. */
    boolean isMadePrivate() {
        boolean isStated = Stream.of(Modifier.PUBLIC, Modifier.PROTECTED).anyMatch(field.getModifiers()::contains)
                || annotations(field).has("lombok.experimental.PackagePrivate");
        String level = onClass()
                .find(DEFAULTS)
                .map(view -> view.constant("level"))
                .filter(constant -> !constant.equals("NONE"))
                .orElse(onClass().has(VALUE) ? "PRIVATE" : "PACKAGE");
        return !isStated && !isReachable(compiler, level, field, from);
    }

    /** Whether the field is final, or will be. */
    boolean isFinal() {
        boolean byDefault = onClass().has(VALUE)
                || onClass()
                        .find(DEFAULTS)
                        .filter(view -> view.bool("makeFinal"))
                        .isPresent();
        return field.getModifiers().contains(Modifier.FINAL)
                || (byDefault && !annotations(field).has("lombok.experimental.NonFinal"));
    }

    /** The field's name without the prefix that accessors leave out; "" if it has none of those, and so no accessors. */
    private String name() {
        String name = field.getSimpleName().toString();
        List<String> prefixes = accessors().map(view -> view.strings("prefix")).orElse(List.of());
        return prefixes.isEmpty()
                ? name
                : prefixes.stream()
                        .filter(prefix -> isPrefix(prefix, name))
                        .findFirst()
                        .map(prefix -> Names.decapitalise(name.substring(prefix.length())))
                        .orElse("");
    }

    /** A prefix that ends with a letter is followed by a capital: {@code mName}, but not {@code money}. */
    private static boolean isPrefix(String prefix, String name) {
        boolean isLonger = name.length() > prefix.length() && name.startsWith(prefix);
        return prefix.isEmpty()
                || (isLonger
                        && !(Character.isLetter(prefix.charAt(prefix.length() - 1))
                                && Character.isLowerCase(name.charAt(prefix.length()))));
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
        return accessors().filter(view -> view.bool("fluent")).isPresent();
    }

    private Optional<AnnotationView> accessors() {
        return annotations(field).find(ACCESSORS).or(() -> onClass().find(ACCESSORS));
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
