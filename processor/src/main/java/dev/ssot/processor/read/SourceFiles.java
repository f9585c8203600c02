package dev.ssot.processor.read;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** Tells classes that are compiled now from those that the compiler reads from class files. */
public record SourceFiles(Elements elements) {

    /**
     * Whether a class is read from its source. Compilers older than JDK 18 cannot say; there, a class of which nothing
     * is documented counts as a class file.
     */
    public boolean contain(TypeElement type) {
        return kind(type).map(kind -> kind == Kind.SOURCE).orElseGet(() -> isDocumented(type));
    }

    /** Whether a class is known to be read from a class file. */
    public boolean lack(TypeElement type) {
        return kind(type).filter(kind -> kind == Kind.CLASS).isPresent();
    }

    private Optional<Kind> kind(TypeElement type) {
        try {
            Object file =
                    Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, type);
            return file instanceof JavaFileObject known ? Optional.of(known.getKind()) : Optional.empty();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private boolean isDocumented(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .filter(element -> element.getKind() != ElementKind.RECORD_COMPONENT)
                .anyMatch(element -> elements.getDocComment(element) != null);
    }
}
