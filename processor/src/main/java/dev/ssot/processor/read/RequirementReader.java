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
                || isNeverNull(annotations)
                || annotations.has(ApiNames.MAPS_ID)
                || persistent.type().getKind().isPrimitive()
                || isNeverNullInRow(annotations)
                || isFalse(annotations, ApiNames.BASIC, "optional");
    }

    /** The columns of a collection are in the rows of what it holds, and say nothing of the collection. */
    private static boolean isNeverNullInRow(Annotations annotations) {
        return !isCollection(annotations)
                && (isFalse(annotations, ApiNames.COLUMN, "nullable")
                        || isFalse(annotations, ApiNames.JOIN_COLUMN, "nullable"));
    }

    /** Whether its type in Kotlin says so; a collection is never null anyway, and may be left out nevertheless. */
    static boolean isNeverNull(Annotations annotations) {
        return annotations.has(ApiNames.KOTLIN_NOT_NULL) && !isCollection(annotations);
    }

    private static boolean isCollection(Annotations annotations) {
        return annotations.hasAny(ApiNames.ELEMENT_COLLECTION, ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY);
    }

    /** Whether a relation to one says so itself. */
    static boolean isMandatory(AnnotationView association) {
        return association.states("optional") && !association.bool("optional");
    }

    private static boolean isFalse(Annotations annotations, String annotation, String member) {
        return annotations.find(annotation).filter(view -> !view.bool(member)).isPresent();
    }
}
