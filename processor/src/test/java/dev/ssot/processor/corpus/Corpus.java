package dev.ssot.processor.corpus;

import java.util.List;
import java.util.stream.Stream;

/** All families. */
final class Corpus {

    /** The package above those of all families, and so the application's. */
    static final String PACKAGE = "corpus";

    static final List<Family> FAMILIES = List.of(
            KeyFamily.family(),
            TypeFamily.family(),
            RelationFamily.family(),
            ShapeFamily.family(),
            FeatureFamily.family(),
            ValueFamily.family(),
            LegacyFamily.family(),
            DomainFamily.family());

    private Corpus() {}

    static Stream<Specimen> accepted() {
        return FAMILIES.stream().flatMap(family -> family.accepted().stream());
    }

    static Stream<Specimen> refused() {
        return FAMILIES.stream().flatMap(family -> family.refused().stream());
    }
}
