package dev.ssot.processor.corpus;

import java.util.List;

/**
 * A model of one entity, or of a few that belong together.
 *
 * @param name the simple name of the entity that it is about
 * @param sources the top-level classes
 * @param refusal the code of the diagnostic that refuses it, or "" if it is accepted
 */
record Specimen(String name, List<Source> sources, String refusal) {

    /** One top-level class. */
    record Source(String qualifiedName, String text) {}

    static Specimen accepted(EntitySource... entities) {
        return of("", entities);
    }

    static Specimen refused(String code, EntitySource... entities) {
        return of(code, entities);
    }

    private static Specimen of(String refusal, EntitySource... entities) {
        List<Source> sources = List.of(entities).stream()
                .map(entity -> new Source(entity.qualifiedName(), entity.text()))
                .toList();
        return new Specimen(entities[0].name(), sources, refusal);
    }

    boolean isAccepted() {
        return refusal.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
