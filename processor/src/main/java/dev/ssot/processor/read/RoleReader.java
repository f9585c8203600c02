package dev.ssot.processor.read;

import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a basic attribute is for. */
final class RoleReader {

    private static final Set<ValueType> TIMESTAMPS =
            Set.of(ValueType.INSTANT, ValueType.LOCAL_DATE_TIME, ValueType.OFFSET_DATE_TIME, ValueType.ZONED_DATE_TIME);
    private static final Set<ValueType> TEXT = Set.of(ValueType.STRING);
    private static final Set<ValueType> WHOLE = Set.of(ValueType.INTEGER, ValueType.LONG);

    /** The annotations that give an attribute a role, and the types that can have it. */
    private static final List<Stated> STATED = List.of(
            new Stated(ApiNames.CREATED_AT, Role.CREATED_AT, TIMESTAMPS),
            new Stated(ApiNames.UPDATED_AT, Role.UPDATED_AT, TIMESTAMPS),
            new Stated(ApiNames.CREATED_BY, Role.CREATED_BY, TEXT),
            new Stated(ApiNames.UPDATED_BY, Role.UPDATED_BY, TEXT),
            new Stated(ApiNames.SLUG, Role.SLUG, TEXT),
            new Stated(ApiNames.COUNTER, Role.COUNTER, WHOLE),
            new Stated(ApiNames.SOFT_DELETE, Role.DELETED_AT, TIMESTAMPS));

    private final Compiler compiler;

    RoleReader(Compiler compiler) {
        this.compiler = compiler;
    }

    private record Stated(String annotation, Role role, Set<ValueType> types) {}

    Role read(Persistent persistent, Value value) {
        Annotations annotations = persistent.annotations();
        if (persistent.keyPart() != KeyPart.NONE) {
            return persistent.keyPart() == KeyPart.GENERATED ? Role.GENERATED_KEY : Role.ASSIGNED_KEY;
        }
        Optional<AnnotationView> version = annotations.find(ApiNames.VERSION);
        if (version.isPresent()) {
            if (value.held().isPresent()) {
                reportRole(persistent, version.get(), value, "a whole number, an Instant or a LocalDateTime");
            }
            return Role.VERSION;
        }
        for (Stated stated : STATED) {
            Optional<AnnotationView> view = annotations.find(stated.annotation());
            if (view.isPresent()) {
                reportType(persistent, view.get(), value, stated.types());
                return stated.role();
            }
        }
        return annotations.has(ApiNames.TRANSITIONS) ? Role.STATE : Role.PLAIN;
    }

    /** What a relation is for. */
    static Role ofRelation(Persistent persistent) {
        if (persistent.keyPart() != KeyPart.NONE) {
            return Role.ASSIGNED_KEY;
        }
        return persistent.annotations().has(ApiNames.TREE) ? Role.PARENT : Role.PLAIN;
    }

    private void reportType(Persistent persistent, AnnotationView view, Value value, Set<ValueType> types) {
        if (types.contains(value.type()) && (value.held().isEmpty() || isStamp(view, value))) {
            return;
        }
        String name = persistent.name();
        String annotation = view.type().getSimpleName().toString();
        if (types.equals(TIMESTAMPS)) {
            compiler.problems().add(Problem.TIMESTAMP_TYPE, view.position(), name, annotation, value.declared());
        } else {
            String fit = types.equals(TEXT) ? "String" : "int, long, Integer or Long";
            reportRole(persistent, view, value, fit);
        }
    }

    /** Whether the server sets it when it writes the entity, as what the entity holds. */
    private static boolean isStamp(AnnotationView view, Value value) {
        return value.isHeldAsTime() && !view.name().equals(ApiNames.SOFT_DELETE);
    }

    private void reportRole(Persistent persistent, AnnotationView view, Value value, String fit) {
        String annotation = view.type().getSimpleName().toString();
        compiler.problems()
                .add(Problem.ROLE_TYPE, view.position(), persistent.name(), annotation, value.declared(), fit);
    }
}
