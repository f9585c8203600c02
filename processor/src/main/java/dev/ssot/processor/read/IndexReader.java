package dev.ssot.processor.read;

import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Reports what clients filter or order by though no index that the model names begins with it.
 *
 * @param kind how grave that is
 */
public record IndexReader(Compiler compiler, Diagnostic.Kind kind) {

    public void report(TypeElement entity, Resource resource) {
        Set<String> indexed = indexed(entity, resource);
        for (Persistent field : new PersistentFields(compiler).of(entity)) {
            Annotations annotations = field.annotations();
            boolean held =
                    !annotations.hasAny(ApiNames.ID, ApiNames.HIDDEN, ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY);
            if (held && !indexed.contains(plain(column(field)))) {
                annotations
                        .find(ApiNames.FILTERABLE)
                        .or(() -> annotations.find(ApiNames.SORTABLE))
                        .ifPresent(view -> report(view, field, entity));
            }
        }
    }

    private void report(AnnotationView use, Persistent field, TypeElement entity) {
        Position position = use.position();
        compiler.problems()
                .addAs(
                        kind,
                        Problem.NOT_INDEXED,
                        position,
                        use.name().equals(ApiNames.FILTERABLE) ? "filter" : "sort",
                        field.name(),
                        entity.getSimpleName(),
                        Names.words(column(field), "_"));
    }

    /** The first columns of all indexes; the others serve only together with it. */
    private Set<String> indexed(TypeElement entity, Resource resource) {
        Stream<String> unique = resource.uniqueKeys().stream()
                .map(key -> key.attributes().get(0).name())
                .flatMap(name -> new PersistentFields(compiler)
                        .of(entity).stream().filter(field -> field.name().equals(name)))
                .map(IndexReader::column);
        Stream<String> stated = new Annotations(compiler.elements(), List.of(entity))
                .find(ApiNames.TABLE).stream()
                        .flatMap(table -> table.annotations("indexes").stream())
                        .map(index -> index.string("columnList")
                                .split(",", 2)[0]
                                .strip()
                                .split("\\s+", 2)[0]);
        return Stream.concat(unique, stated).map(IndexReader::plain).collect(Collectors.toSet());
    }

    private static String column(Persistent field) {
        Annotations annotations = field.annotations();
        String stated = annotations
                .find(ApiNames.COLUMN)
                .or(() -> annotations.find(ApiNames.JOIN_COLUMN))
                .map(view -> view.string("name"))
                .orElse("");
        boolean isRelation = annotations.hasAny(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE);
        return stated.isEmpty() ? field.name() + (isRelation ? "Id" : "") : stated;
    }

    /** Naming strategies differ in case and underscores only. */
    private static String plain(String column) {
        return column.replace("_", "").replace("\"", "").replace("`", "").toLowerCase(Locale.ROOT);
    }
}
