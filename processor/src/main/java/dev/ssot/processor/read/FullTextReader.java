package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** Reads whether the database searches for words, and in which language. */
record FullTextReader(Compiler compiler, TypeElement entity, Annotations annotations) {

    private static final Set<Operation> SEARCHES = Set.of(Operation.LIST, Operation.COUNT);

    /** It becomes a part of the statements. A name may have its schema before it. */
    private static final Pattern CONFIGURATION = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    Optional<String> read(List<Attribute> attributes, Set<Operation> operations) {
        Optional<AnnotationView> found = annotations.find(ApiNames.FULL_TEXT_SEARCH);
        found.ifPresent(view -> report(view, attributes, operations));
        return found.map(view -> view.string("language"));
    }

    private void report(AnnotationView view, List<Attribute> attributes, Set<Operation> operations) {
        String language = view.string("language");
        if (!CONFIGURATION.matcher(language).matches()) {
            compiler.problems().add(Problem.FULL_TEXT_LANGUAGE, view.position("language"), language);
        }
        if (attributes.stream()
                .flatMap(Attribute::leaves)
                .noneMatch(attribute -> attribute.exposure().searchable())) {
            compiler.problems().add(Problem.FULL_TEXT_EMPTY, view.position(), entity.getSimpleName());
        }
        if (Collections.disjoint(operations, SEARCHES)) {
            compiler.problems()
                    .add(
                            Problem.WITHOUT_EFFECT,
                            view.position(),
                            "@FullTextSearch",
                            entity.getSimpleName(),
                            "lists or counts anything");
        }
    }
}
