package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Conventions.Counter;
import dev.ssot.processor.model.Conventions.Slug;
import dev.ssot.processor.model.Conventions.SoftDelete;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.UniqueKey;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the server does with attributes by itself, and reports where the entity is not made for it. */
record ConventionReader(
        Compiler compiler, List<Persistent> fields, List<Attribute> attributes, List<UniqueKey> uniqueKeys) {

    /** An attribute, with all its annotations and the one that gives it its role. */
    private record Stated(Attribute attribute, Annotations annotations, AnnotationView view) {

        String name() {
            return attribute.name();
        }
    }

    Conventions read() {
        List<Stated> softDelete = stated(Role.DELETED_AT, ApiNames.SOFT_DELETE);
        softDelete.stream().skip(1).forEach(second -> report(Problem.SOFT_DELETE, second, "another attribute is it"));
        return new Conventions(
                softDelete.stream().findFirst().map(this::softDelete),
                stated(Role.SLUG, ApiNames.SLUG).stream()
                        .flatMap(slug -> slug(slug).stream())
                        .toList(),
                stated(Role.COUNTER, ApiNames.COUNTER).stream()
                        .map(this::counter)
                        .toList());
    }

    private List<Stated> stated(Role role, String annotation) {
        return attributes.stream()
                .filter(attribute -> attribute.role() == role)
                .flatMap(attribute -> fields.stream()
                        .filter(field -> field.name().equals(attribute.name()))
                        .map(Persistent::annotations)
                        .flatMap(annotations -> annotations.find(annotation).stream()
                                .map(view -> new Stated(attribute, annotations, view)))
                        .limit(1))
                .toList();
    }

    private SoftDelete softDelete(Stated stated) {
        reportUnreadable(stated.attribute());
        if (stated.attribute().required()) {
            report(Problem.SOFT_DELETE, stated, "it always has a value");
        }
        String unique = uniqueKeys.stream()
                .flatMap(key -> key.attributes().stream())
                .map(Attribute::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unique.isEmpty()) {
            compiler.problems().add(Problem.SOFT_DELETE_UNIQUE, stated.view().position(), unique, stated.name());
        }
        return new SoftDelete(stated.attribute(), stated.view().bool("purge"));
    }

    private Optional<Slug> slug(Stated stated) {
        Attribute attribute = stated.attribute();
        reportUnreadable(attribute);
        if (uniqueKeys.stream().noneMatch(key -> key.attributes().equals(List.of(attribute)))) {
            report(Problem.SLUG_NOT_UNIQUE, stated);
        }
        String from = stated.view().string("from");
        List<Attribute> texts = attributes.stream()
                .filter(text -> text.isBasic() && text.basic().isText() && !text.equals(attribute))
                .filter(text -> text.access().isReadable())
                .toList();
        Optional<Attribute> source =
                texts.stream().filter(text -> text.name().equals(from)).findFirst();
        if (source.isEmpty()) {
            String suggestion = Suggestion.didYouMean(
                    from, texts.stream().map(Attribute::name).toList());
            compiler.problems()
                    .add(Problem.SLUG_SOURCE, stated.view().position("from"), stated.name(), from, suggestion);
        }
        return source.map(found -> new Slug(attribute, found));
    }

    private Counter counter(Stated stated) {
        boolean updatable = stated.annotations()
                .find(ApiNames.COLUMN)
                .filter(column -> !column.bool("updatable"))
                .isEmpty();
        if (updatable) {
            report(Problem.COUNTER_WRITTEN_BACK, stated);
        }
        return new Counter(
                stated.attribute(),
                stated.view().bool("decrement"),
                stated.view().bool("negative"));
    }

    /** Generated code looks at it, even where clients do not. */
    private void reportUnreadable(Attribute attribute) {
        if (!attribute.exposure().readable() && !attribute.access().isReadable()) {
            compiler.problems().add(Problem.READER_MISSING, attribute.origin(), attribute.name());
        }
    }

    private void report(Problem problem, Stated stated, Object... details) {
        Object[] arguments =
                Stream.concat(Stream.of(stated.name()), Stream.of(details)).toArray();
        compiler.problems().add(problem, stated.view().position(), arguments);
    }
}
