package dev.ssot.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The annotations of one program element; of an attribute, those of its field and of its getter together. They are
 * found by name, so that no annotation class needs to be loaded.
 */
final class Annotations {

    static final Annotations NONE = new Annotations(List.of());

    private final List<AnnotationView> views;

    Annotations(Elements elements, List<? extends Element> carriers) {
        this.views = carriers.stream()
                .flatMap(carrier -> carrier.getAnnotationMirrors().stream()
                        .map(mirror -> new AnnotationView(elements, carrier, mirror)))
                .toList();
    }

    private Annotations(List<AnnotationView> views) {
        this.views = List.copyOf(views);
    }

    /** The annotations of a type as it is used by a field: {@code @NotBlank String}. */
    static Annotations ofType(Elements elements, Element field, TypeMirror type) {
        return new Annotations(type.getAnnotationMirrors().stream()
                .map(mirror -> new AnnotationView(elements, field, mirror))
                .toList());
    }

    /** The same, but another annotation of this name. */
    Annotations with(String qualifiedName, AnnotationView other) {
        return new Annotations(Stream.concat(
                        views.stream().filter(view -> !view.name().equals(qualifiedName)), Stream.of(other))
                .toList());
    }

    boolean has(String qualifiedName) {
        return find(qualifiedName).isPresent();
    }

    boolean hasAny(String... qualifiedNames) {
        return Stream.of(qualifiedNames).anyMatch(this::has);
    }

    Optional<AnnotationView> find(String qualifiedName) {
        return views.stream().filter(view -> view.name().equals(qualifiedName)).findFirst();
    }

    /** The columns that refer to another entity, one or several. */
    List<AnnotationView> joinColumns() {
        return Stream.concat(
                        find(ApiNames.JOIN_COLUMN).stream(),
                        find(ApiNames.JOIN_COLUMNS).stream().flatMap(view -> view.contained().stream()))
                .toList();
    }

    /** Whether Jakarta Persistence is told anything. */
    boolean isMapped() {
        return views.stream().anyMatch(view -> view.name().startsWith(ApiNames.JPA));
    }

    /** The annotations of this library. */
    List<AnnotationView> ofThisApi() {
        return of(ApiNames.SSOT);
    }

    /** The annotations whose qualified names begin like this. */
    List<AnnotationView> of(String prefix) {
        return views.stream().filter(view -> view.name().startsWith(prefix)).toList();
    }

    /** All annotations whose own type carries another one, such as Bean Validation's {@code @Constraint}. */
    List<AnnotationView> allMarkedWith(String metaAnnotation) {
        List<AnnotationView> marked = new ArrayList<>();
        for (AnnotationView view : views) {
            if (isMarked(view.type(), metaAnnotation)) {
                marked.add(view);
            } else {
                view.contained().stream()
                        .filter(inner -> isMarked(inner.type(), metaAnnotation))
                        .forEach(marked::add);
            }
        }
        return marked;
    }

    private static boolean isMarked(TypeElement annotation, String metaAnnotation) {
        for (AnnotationMirror meta : annotation.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) meta.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(metaAnnotation)) {
                return true;
            }
        }
        return false;
    }
}
