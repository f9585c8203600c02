package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.FilterKind;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads by what of an attribute a list can be narrowed. */
final class FilterReader {

    private static final int DEEPEST = 3;

    private final Compiler compiler;
    private final int depth;

    /**
     * Makes a reader.
     *
     * @param depth how many relations may be followed at most
     */
    FilterReader(Compiler compiler, int depth) {
        this.compiler = compiler;
        this.depth = depth;
    }

    /** A basic attribute's own value. */
    List<Filter> ofValue(Persistent persistent, Value value, boolean required) {
        Optional<AnnotationView> view = persistent.annotations().find(ApiNames.FILTERABLE);
        if (view.isEmpty()) {
            return List.of();
        }
        if (persistent.annotations().has(ApiNames.LOB)) {
            return refuse(persistent, "large object");
        }
        if (!value.isFilterable()) {
            return refuse(persistent, value.declared().toString());
        }
        if (view.get().states("depth")) {
            compiler.problems().add(Problem.FILTER_DEPTH, view.get().position("depth"), persistent.name());
        }
        String name = persistent.name();
        Filter filter = new Filter(name, List.of(), name, !required, false, false, value, Set.of());
        return List.of(filter.withKinds(kinds(view.get(), name, filter)));
    }

    /** One of the values of a collection. */
    List<Filter> ofElements(Persistent persistent, Elements elements) {
        Optional<AnnotationView> view = persistent.annotations().find(ApiNames.FILTERABLE);
        if (view.isEmpty()) {
            return List.of();
        }
        if (elements.isMap()) {
            return refuse(persistent, "map");
        }
        String name = persistent.name();
        if (elements.element().isEmbedded()) {
            List<Filter> filters = ofComponents(elements.element().embedded())
                    .map(filter -> filter.through(name, true, Optional.empty()))
                    .toList();
            return filters.isEmpty() ? refuse(persistent, "collection of what names nothing filterable") : filters;
        }
        Value value = elements.element().basic();
        if (!value.isFilterable() || persistent.annotations().has(ApiNames.LOB)) {
            return refuse(persistent, value.declared().toString());
        }
        Filter filter = new Filter(name, List.of(name), "", true, true, false, value, Set.of());
        return List.of(filter.withKinds(kinds(view.get(), name, filter)));
    }

    /** What the components of an embedded attribute let clients filter by. */
    static List<Filter> ofComponents(Persistent persistent, Embeddable embeddable, boolean required) {
        return ofComponents(embeddable)
                .map(filter -> filter.embeddedIn(persistent.name(), !required))
                .toList();
    }

    private static Stream<Filter> ofComponents(Embeddable embeddable) {
        return embeddable.components().stream().flatMap(component -> component.exposure().filters().stream());
    }

    /** The key behind a relation, and what its target itself lets clients filter by. */
    List<Filter> ofRelation(Persistent persistent, AttributeKind kind, Relation relation, boolean required) {
        Optional<AnnotationView> view = persistent.annotations().find(ApiNames.FILTERABLE);
        if (view.isEmpty()) {
            return List.of();
        }
        boolean many = kind == AttributeKind.TO_MANY;
        if (!many && !relation.owning()) {
            return refuse(persistent, "relation without a key");
        }
        String name = persistent.name();
        List<Filter> filters = new ArrayList<>();
        for (Filter key : keys(Attribute.member(name, kind), name, many, !required, relation)) {
            filters.add(key.withKinds(kinds(view.get(), name, key)));
        }
        int steps = Math.min(depth, stated(view.get()));
        TypeElement target =
                compiler.elements().getTypeElement(relation.target().canonicalName());
        if (steps > 0 && target != null) {
            behind(target, steps - 1).forEach(filter -> filters.add(filter.through(name, many, relation.deletedAt())));
        }
        return filters;
    }

    /** A key is compared by its parts; of many entities not at all, as each part could be another one's. */
    private static List<Filter> keys(String parameter, String name, boolean many, boolean nullable, Relation relation) {
        if (relation.compositeKey().isEmpty()) {
            return List.of(key(parameter, name, many, nullable, relation));
        }
        return many
                ? List.of()
                : relation.compositeKey().get().parts().stream()
                        .map(part -> new Filter(
                                parameter + "." + part.member(),
                                List.of(),
                                name + "." + part.path(),
                                nullable,
                                false,
                                true,
                                part.value(),
                                Set.of()))
                        .toList();
    }

    /** An entity holds the key of one related to it, but not those of many. */
    private static Filter key(String parameter, String name, boolean many, boolean nullable, Relation relation) {
        return many
                ? new Filter(
                        parameter,
                        List.of(name),
                        relation.keyName(),
                        true,
                        true,
                        true,
                        relation.key(),
                        Set.of(),
                        List.of(relation.deletedAt().orElse("")))
                : new Filter(
                        parameter,
                        List.of(),
                        name + "." + relation.keyName(),
                        nullable,
                        false,
                        true,
                        relation.key(),
                        Set.of());
    }

    /** Refuses what nothing can be compared with. */
    List<Filter> refuse(Persistent persistent, String type) {
        persistent
                .annotations()
                .find(ApiNames.FILTERABLE)
                .ifPresent(
                        view -> compiler.problems().add(Problem.FILTER_TYPE, view.position(), persistent.name(), type));
        return List.of();
    }

    /** What is not exposed, hidden or write-only stays so from the other end of a relation. */
    private List<Filter> behind(TypeElement target, int steps) {
        if (new Exposed(compiler, target).resource().isEmpty()) {
            return List.of();
        }
        Compiler silent = compiler.reportingTo(new Problems());
        AttributeReader reader = new AttributeReader(silent, compiler.elements().getPackageOf(target), steps);
        List<Persistent> fields = new PersistentFields(silent).of(target);
        return fields.stream()
                .filter(field ->
                        field.annotations().has(ApiNames.FILTERABLE) || EmbeddedReader.isEmbedded(silent, field))
                .filter(field -> !field.annotations().hasAny(ApiNames.HIDDEN, ApiNames.WRITE_ONLY))
                .flatMap(field -> new CompositeKeyReader(silent, target, fields).attributes(field, reader).stream())
                .flatMap(attribute -> attribute.exposure().filters().stream())
                .toList();
    }

    private int stated(AnnotationView view) {
        int stated = view.integer("depth");
        if (stated < 0 || stated > DEEPEST) {
            compiler.problems().add(Problem.NUMBER_OUT_OF_RANGE, view.position("depth"), "depth", stated, 0, DEEPEST);
        }
        return Math.min(stated, DEEPEST);
    }

    private Set<FilterKind> kinds(AnnotationView view, String name, Filter filter) {
        List<String> stated = view.constants("value");
        Set<FilterKind> possible = filter.possibleKinds();
        Set<FilterKind> kinds = EnumSet.noneOf(FilterKind.class);
        for (int index = 0; index < stated.size(); index++) {
            FilterKind kind = FilterKind.valueOf(stated.get(index));
            kinds.add(kind);
            if (!possible.contains(kind)) {
                String choices = possible.stream().map(FilterKind::name).collect(Collectors.joining(", "));
                compiler.problems()
                        .add(
                                Problem.FILTER_KIND,
                                view.position("value", index),
                                name,
                                kind,
                                flaw(filter, kind),
                                choices);
            }
        }
        return kinds.isEmpty() ? filter.defaultKinds() : kinds;
    }

    private static String flaw(Filter filter, FilterKind kind) {
        if (kind == FilterKind.NULL) {
            return "it always has a value";
        }
        TypeName type = filter.value().declared();
        String word = type instanceof ClassName known ? known.simpleName() : type.toString();
        return (filter.key() ? "a key" : "the type " + word) + " has no such comparison";
    }
}
