package dev.ssot.processor.read;

import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what clients can do with an attribute, and refuses what contradicts itself. */
final class ExposureReader {

    private static final List<String> QUERIES = List.of(
            ApiNames.FILTERABLE, ApiNames.SORTABLE, ApiNames.SEARCHABLE, ApiNames.EXPAND, ApiNames.SUB_RESOURCE);

    private static final Set<String> OF_COMPONENTS =
            Set.of(ApiNames.FILTERABLE, ApiNames.SORTABLE, ApiNames.SEARCHABLE);

    private static final List<Map.Entry<String, String>> CONFLICTS = List.of(
            Map.entry(ApiNames.READ_ONLY, ApiNames.WRITE_ONLY),
            Map.entry(ApiNames.READ_ONLY, ApiNames.CREATE_ONLY),
            Map.entry(ApiNames.READ_ONLY, ApiNames.WRITABLE),
            Map.entry(ApiNames.HIDDEN, ApiNames.WRITABLE),
            Map.entry(ApiNames.HIDDEN, ApiNames.ID),
            Map.entry(ApiNames.WRITE_ONLY, ApiNames.ID),
            Map.entry(ApiNames.WRITE_ONLY, ApiNames.VERSION),
            Map.entry(ApiNames.TRANSITIONS, ApiNames.HIDDEN),
            Map.entry(ApiNames.TRANSITIONS, ApiNames.WRITE_ONLY),
            Map.entry(ApiNames.TRANSITIONS, ApiNames.CREATE_ONLY),
            Map.entry(ApiNames.TREE, ApiNames.HIDDEN),
            Map.entry(ApiNames.TREE, ApiNames.WRITE_ONLY),
            Map.entry(ApiNames.CREATED_AT, ApiNames.UPDATED_AT),
            Map.entry(ApiNames.SOFT_DELETE, ApiNames.CREATED_AT),
            Map.entry(ApiNames.SOFT_DELETE, ApiNames.UPDATED_AT),
            Map.entry(ApiNames.CREATED_BY, ApiNames.UPDATED_BY),
            Map.entry(ApiNames.SLUG, ApiNames.CREATED_BY),
            Map.entry(ApiNames.SLUG, ApiNames.UPDATED_BY),
            Map.entry(ApiNames.SLUG, ApiNames.ID),
            Map.entry(ApiNames.COUNTER, ApiNames.ID),
            Map.entry(ApiNames.COUNTER, ApiNames.VERSION),
            // Of what is hidden nothing is read, so that nobody would set it.
            Map.entry(ApiNames.HIDDEN, ApiNames.CREATED_BY),
            Map.entry(ApiNames.HIDDEN, ApiNames.UPDATED_BY),
            Map.entry(ApiNames.HIDDEN, ApiNames.SLUG),
            Map.entry(ApiNames.HIDDEN, ApiNames.COUNTER),
            Map.entry(ApiNames.HIDDEN, ApiNames.SOFT_DELETE));

    /** Annotations of other libraries that say: the value comes from elsewhere. */
    static final String[] SET_ELSEWHERE = {
        "org.hibernate.annotations.CreationTimestamp",
        "org.hibernate.annotations.UpdateTimestamp",
        "org.hibernate.annotations.Formula",
        "org.hibernate.annotations.Generated",
        "org.hibernate.annotations.GeneratedColumn",
        "org.hibernate.annotations.CurrentTimestamp",
        "org.hibernate.annotations.TenantId",
        "org.springframework.data.annotation.CreatedDate",
        "org.springframework.data.annotation.LastModifiedDate",
        "org.springframework.data.annotation.CreatedBy",
        "org.springframework.data.annotation.LastModifiedBy"
    };

    private final Compiler compiler;

    ExposureReader(Compiler compiler) {
        this.compiler = compiler;
    }

    Exposure read(Persistent persistent, Role role, Optional<Value> comparable, boolean isRelation) {
        Annotations annotations = persistent.annotations();
        reportConflicts(persistent);
        boolean setElsewhere =
                role.isServers() || annotations.has(ApiNames.READ_ONLY) || annotations.hasAny(SET_ELSEWHERE);
        boolean creatable = !setElsewhere && isColumn(annotations, "insertable");
        boolean updatable = creatable
                && role != Role.ASSIGNED_KEY
                && !annotations.hasAny(ApiNames.CREATE_ONLY, ApiNames.MAPS_ID, ApiNames.IMMUTABLE)
                && !isFixedNaturalId(annotations)
                && isColumn(annotations, "updatable");
        return new Exposure(
                !annotations.has(ApiNames.WRITE_ONLY) && role != Role.DELETED_AT,
                creatable,
                updatable,
                List.of(),
                isAllowed(persistent, ApiNames.SORTABLE, Problem.SORT_TYPE, comparable, isRelation),
                isAllowed(persistent, ApiNames.SEARCHABLE, Problem.SEARCH_TYPE, comparable, isRelation));
    }

    /** Whether Hibernate refuses to change it. */
    private static boolean isFixedNaturalId(Annotations annotations) {
        return annotations
                .find(ApiNames.NATURAL_ID)
                .filter(view -> !view.bool("mutable"))
                .isPresent();
    }

    /** Reports contradictions; asked for hidden attributes too, of which nothing else is read. */
    void reportConflicts(Persistent persistent) {
        Annotations annotations = persistent.annotations();
        for (Map.Entry<String, String> conflict : CONFLICTS) {
            annotations
                    .find(conflict.getKey())
                    .filter(view -> annotations.has(conflict.getValue()))
                    .ifPresent(view -> compiler.problems()
                            .add(
                                    Problem.ANNOTATION_CONFLICT,
                                    view.position(),
                                    persistent.name(),
                                    simple(conflict.getKey()),
                                    simple(conflict.getValue())));
        }
        for (String concealing : List.of(ApiNames.HIDDEN, ApiNames.WRITE_ONLY, ApiNames.SOFT_DELETE)) {
            if (annotations.has(concealing)) {
                reportQueries(persistent, concealing);
            }
        }
    }

    /** Reports what an embeddable's component says beyond how it is queried: it is as open as the attribute it is part of. */
    void reportComponentAnnotations(Persistent persistent) {
        persistent.annotations().ofThisApi().stream()
                .filter(view -> !OF_COMPONENTS.contains(view.name()))
                .forEach(view -> compiler.problems()
                        .add(
                                Problem.COMPONENT_ANNOTATED,
                                view.position(),
                                persistent.name(),
                                view.type().getSimpleName()));
    }

    private void reportQueries(Persistent persistent, String concealing) {
        for (String query : QUERIES) {
            persistent
                    .annotations()
                    .find(query)
                    .ifPresent(view -> compiler.problems()
                            .add(
                                    Problem.HIDDEN_BUT_QUERIED,
                                    view.position(),
                                    persistent.name(),
                                    simple(concealing),
                                    simple(query)));
        }
    }

    private boolean isAllowed(
            Persistent persistent, String annotation, Problem problem, Optional<Value> comparable, boolean isRelation) {
        Optional<AnnotationView> view = persistent.annotations().find(annotation);
        if (view.isEmpty()) {
            return false;
        }
        boolean large = persistent.annotations().has(ApiNames.LOB);
        boolean allowed = !large
                && comparable.filter(value -> fits(value, problem, isRelation)).isPresent();
        if (!allowed) {
            Position position = view.get().position();
            String type = comparable
                    .filter(value -> !isRelation)
                    .map(value -> large ? "large object" : value.declared().toString())
                    .orElse(isRelation ? "relation" : "composite");
            compiler.problems().add(problem, position, persistent.name(), type);
        }
        return allowed;
    }

    private static boolean fits(Value value, Problem problem, boolean isRelation) {
        boolean fits = problem == Problem.SORT_TYPE ? value.isSortable() : value.isText();
        return fits && !isRelation;
    }

    /** Whether none of an attribute's columns forbids something. */
    static boolean isColumn(Annotations annotations, String member) {
        return Stream.concat(annotations.find(ApiNames.COLUMN).stream(), annotations.joinColumns().stream())
                .allMatch(column -> column.bool(member));
    }

    private static String simple(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
