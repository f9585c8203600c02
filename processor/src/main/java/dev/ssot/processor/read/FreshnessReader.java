package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Freshness;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads how clients tell whether what they have is still good, and refuses what could not work. */
record FreshnessReader(Compiler compiler, Annotations annotations, AnnotationView api) {

    private static final int YEAR = 31_536_000;
    private static final String IF_MATCH = "requireIfMatch";
    private static final Set<Operation> READS = Set.of(Operation.GET, Operation.LIST, Operation.COUNT);
    private static final Set<Operation> WRITES = Set.of(Operation.UPDATE, Operation.PATCH, Operation.DELETE);

    Freshness read(List<Persistent> fields, List<Attribute> attributes, Set<Operation> operations) {
        boolean ifMatchRequired = api.bool(IF_MATCH);
        if (ifMatchRequired && attributes.stream().noneMatch(attribute -> attribute.role() == Role.VERSION)) {
            compiler.problems().add(Problem.IF_MATCH_WITHOUT_VERSION, api.position(IF_MATCH), entity());
        }
        boolean hasStates = attributes.stream().anyMatch(attribute -> attribute.role() == Role.STATE);
        if (ifMatchRequired && !hasStates && Collections.disjoint(operations, WRITES)) {
            compiler.problems()
                    .add(Problem.WITHOUT_EFFECT, api.position(IF_MATCH), IF_MATCH, entity(), "changes or deletes one");
        }
        boolean covered = isCovered(compiler, fields);
        reportCache(operations);
        return new Freshness(covered, ifMatchRequired, cacheControl(annotations));
    }

    /** Whether nothing that is shown changes without the version. */
    static boolean isCovered(Compiler compiler, List<Persistent> fields) {
        return fields.stream()
                .flatMap(field -> withComponents(compiler, field))
                .noneMatch(FreshnessReader::changesByItself);
    }

    /** What {@code Cache-Control} says of an entity with these annotations; "" if they say nothing. */
    static String cacheControl(Annotations annotations) {
        return annotations
                .find(ApiNames.HTTP_CACHE)
                .map(cache -> (cache.bool("shared") ? "public" : "private") + ", max-age=" + cache.integer("maxAge"))
                .orElse("");
    }

    /** A field, and if it is shown those that an embeddable consists of. */
    private static Stream<Persistent> withComponents(Compiler compiler, Persistent field) {
        Stream<Persistent> components = Stream.of(field.type())
                .filter(type -> type.getKind() == TypeKind.DECLARED
                        && !field.annotations().has(ApiNames.HIDDEN))
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .filter(type -> new Annotations(compiler.elements(), List.of(type)).has(ApiNames.EMBEDDABLE))
                .flatMap(type -> new PersistentFields(compiler).of(type).stream());
        return Stream.concat(Stream.of(field), components);
    }

    /** Whether an attribute's value can change while the version stays. */
    private static boolean changesByItself(Persistent field) {
        return !field.annotations().has(ApiNames.HIDDEN)
                && (field.annotations()
                                .hasAny(
                                        ApiNames.COUNTER,
                                        "org.hibernate.annotations.Formula",
                                        "org.hibernate.annotations.JoinFormula")
                        || field.annotations()
                                .find("org.hibernate.annotations.OptimisticLock")
                                .filter(lock -> lock.bool("excluded"))
                                .isPresent());
    }

    private void reportCache(Set<Operation> operations) {
        Optional<AnnotationView> cache = annotations.find(ApiNames.HTTP_CACHE);
        if (cache.isEmpty()) {
            return;
        }
        int maxAge = cache.get().integer("maxAge");
        if (maxAge < 1 || maxAge > YEAR) {
            compiler.problems()
                    .add(Problem.NUMBER_OUT_OF_RANGE, cache.get().position("maxAge"), "maxAge", maxAge, 1, YEAR);
        }
        if (Collections.disjoint(operations, READS)) {
            compiler.problems()
                    .add(Problem.WITHOUT_EFFECT, cache.get().position(), "@HttpCache", entity(), "reads anything");
        }
    }

    private String entity() {
        return api.carrier().getSimpleName().toString();
    }
}
