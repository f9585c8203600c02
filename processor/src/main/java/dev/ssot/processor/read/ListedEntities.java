package dev.ssot.processor.read;

import dev.ssot.processor.problem.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The entities of other archives that {@code @ApiApplication} makes resources of this application. */
public final class ListedEntities {

    private record Entry(AnnotationView view, PackageElement home) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** The qualified names of those that are listed. */
    public Set<String> names() {
        return entries.keySet();
    }

    public boolean contains(TypeElement entity) {
        return names().contains(name(entity));
    }

    /** Adds an entity, and says whether it was not there yet. */
    boolean add(TypeElement entity, AnnotationView view, PackageElement home) {
        return entries.putIfAbsent(name(entity), new Entry(view, home)) == null;
    }

    /** The {@code @ApiEntity} that lists an entity. */
    Optional<AnnotationView> view(TypeElement entity) {
        return Optional.ofNullable(entries.get(name(entity))).map(Entry::view);
    }

    Optional<Position> position(TypeElement entity) {
        return view(entity).map(view -> view.position("value"));
    }

    /** The package that takes what is generated for a listed entity. */
    Optional<PackageElement> home(TypeElement entity) {
        return Optional.ofNullable(entries.get(name(entity))).map(Entry::home);
    }

    private static String name(TypeElement entity) {
        return entity.getQualifiedName().toString();
    }
}
