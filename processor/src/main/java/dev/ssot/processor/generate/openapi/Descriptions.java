package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Names;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Attribute -> what people read about it: its documentation, and the rules that no schema can state. */
final class Descriptions {

    private Descriptions() {}

    static String of(Attribute attribute, Form form) {
        Stream<String> rules = form.isConstrained()
                ? attribute.constraints().stream().flatMap(rule -> rule(rule).stream())
                : Stream.of();
        return Stream.concat(Stream.of(attribute.description()), rules)
                .filter(sentence -> !sentence.isEmpty())
                .map(Descriptions::sentence)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> rule(Constraint constraint) {
        return switch (constraint.kind()) {
            case DIGITS ->
                Optional.of("At most %s integer and %s fraction digits."
                        .formatted(constraint.arguments().toArray()));
            case PRECISION, PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT -> Optional.of(constraint.message());
            case PATTERN ->
                EcmaPatterns.of(constraint).isPresent() ? Optional.empty() : Optional.of(constraint.message());
            default -> Optional.empty();
        };
    }

    private static String sentence(String text) {
        return Names.capitalise(text) + (text.matches("(?s).*[.!?]") ? "" : ".");
    }
}
