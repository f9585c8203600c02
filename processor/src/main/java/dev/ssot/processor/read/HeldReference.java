package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A reference that clients set from the other side, by a link.
 *
 * @param holder the entity that has it
 */
record HeldReference(Compiler compiler, TypeElement holder, Persistent reference) {

    /** Why a link cannot set it although code can. */
    Optional<String> flaw() {
        String name = reference.name() + " of " + holder.getSimpleName();
        for (String fixed : List.of(ApiNames.READ_ONLY, ApiNames.CREATE_ONLY)) {
            if (reference.annotations().has(fixed)) {
                return Optional.of(name + " is @" + fixed.substring(ApiNames.SSOT.length()));
            }
        }
        if (reference.keyPart() != KeyPart.NONE || reference.annotations().has(ApiNames.MAPS_ID)) {
            return Optional.of(name + " is a part of the key, which never changes");
        }
        return ExposureReader.isColumn(reference.annotations(), "updatable")
                ? Optional.empty()
                : Optional.of(name + " has a column that is not updatable");
    }

    /** Reports an entity that nobody may change without naming its version: a link names that of the other side, if any. */
    void reportBypass(String relation, AnnotationView writable) {
        boolean required = new Exposed(compiler, holder)
                .resource()
                .filter(api -> api.bool("requireIfMatch"))
                .isPresent();
        if (required) {
            String rule = "requireIfMatch of " + holder.getSimpleName();
            compiler.problems()
                    .add(Problem.CONDITION_BYPASSED, writable.position(), "@Writable", relation, "If-Match", rule);
        }
    }
}
