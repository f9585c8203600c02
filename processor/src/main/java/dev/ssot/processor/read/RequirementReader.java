package dev.ssot.processor.read;

import java.util.stream.Stream;

/** Reads whether an attribute is never null. */
final class RequirementReader {

    private RequirementReader() {}

    static boolean isRequired(Persistent persistent) {
        Annotations annotations = persistent.annotations();
        boolean notNull = Stream.of("NotNull", "NotBlank", "NotEmpty")
                .flatMap(name -> annotations.find(ApiNames.CONSTRAINTS + name).stream())
                .anyMatch(ConstraintReader::isInDefaultGroup);
        return notNull
                || annotations.has(ApiNames.MAPS_ID)
                || persistent.type().getKind().isPrimitive()
                || isFalse(annotations, ApiNames.COLUMN, "nullable")
                || isFalse(annotations, ApiNames.JOIN_COLUMN, "nullable")
                || isFalse(annotations, ApiNames.BASIC, "optional");
    }

    /** Whether a relation to one says so itself. */
    static boolean isMandatory(AnnotationView association) {
        return association.states("optional") && !association.bool("optional");
    }

    private static boolean isFalse(Annotations annotations, String annotation, String member) {
        return annotations.find(annotation).filter(view -> !view.bool(member)).isPresent();
    }
}
