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

    private final Compiler compiler;

    RoleReader(Compiler compiler) {
        this.compiler = compiler;
    }

    Role read(Persistent persistent, Value value) {
        Annotations annotations = persistent.annotations();
        if (annotations.has(ApiNames.ID)) {
            return annotations.has(ApiNames.GENERATED_VALUE) ? Role.GENERATED_KEY : Role.ASSIGNED_KEY;
        }
        if (annotations.has(ApiNames.VERSION)) {
            return Role.VERSION;
        }
        for (Role role : List.of(Role.CREATED_AT, Role.UPDATED_AT)) {
            String name = role == Role.CREATED_AT ? ApiNames.CREATED_AT : ApiNames.UPDATED_AT;
            Optional<AnnotationView> view = annotations.find(name);
            if (view.isPresent()) {
                reportTimestamp(persistent, view.get(), value);
                return role;
            }
        }
        return Role.PLAIN;
    }

    private void reportTimestamp(Persistent persistent, AnnotationView view, Value value) {
        if (!TIMESTAMPS.contains(value.type())) {
            String annotation = view.type().getSimpleName().toString();
            compiler.problems()
                    .add(Problem.TIMESTAMP_TYPE, view.position(), persistent.name(), annotation, value.java());
        }
    }
}
