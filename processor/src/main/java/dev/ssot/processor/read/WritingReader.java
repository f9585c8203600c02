package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Reads on which occasions an attribute can be written, given how code can set it.
 *
 * @param visibility which types generated code can name
 * @param creation how its entity is made, which may set what has no setter
 * @param operations those of its entity, which may write nothing
 */
record WritingReader(Compiler compiler, Visibility visibility, Creation creation, Set<Operation> operations) {

    /** The same exposure; but only on creation, or never, if there is no setter. */
    Exposure possible(Persistent persistent, Role role, Access access, Exposure stated, boolean required) {
        if (access.isWritable() || isSetWithOthers(persistent) || !isWritten(stated)) {
            return stated;
        }
        if (isMadeWith(persistent, role)) {
            return stated.written(true, false);
        }
        boolean optional = !required && access.isReadable();
        boolean silent = persistent.annotations().ofThisApi().isEmpty();
        if (!optional || !silent || !new SetterSearch(persistent).isImmutable()) {
            return stated;
        }
        compiler.problems().add(Problem.NO_SETTER, Position.of(persistent.field()), persistent.name());
        return stated.written(false, false);
    }

    boolean isWritten(Exposure exposure) {
        return exposure.isWrittenBy(operations);
    }

    /** The same constraint; but what a constructor takes is not null from the start, as nothing else initialises it. */
    Constraint checked(Persistent persistent, Constraint constraint) {
        boolean ofColumn = constraint.kind() == Constraint.Kind.NOT_NULL && !constraint.declared();
        return ofColumn && creation.takes(persistent.name()) ? constraint.ofType() : constraint;
    }

    /** Reports what has to be read or set and cannot be, and what has a type that code there cannot name. */
    void report(Persistent persistent, Role role, Access access, boolean read, boolean written) {
        if (!visibility.covers(persistent.type()) && !isListed(persistent)) {
            compiler.problems()
                    .add(
                            Problem.TYPE_CONCEALED,
                            Position.of(persistent.field()),
                            persistent.name(),
                            TypeName.get(persistent.type()).withoutAnnotations());
        }
        if (read && !access.isReadable()) {
            compiler.problems().add(Problem.READER_MISSING, Position.of(persistent.field()), persistent.name());
        }
        if (written && !access.isWritable() && !isSetWithOthers(persistent) && !isMadeWith(persistent, role)) {
            String flaw = new SetterSearch(persistent).flaw();
            compiler.problems().add(Problem.WRITER_MISSING, Position.of(persistent.field()), persistent.name(), flaw);
        }
    }

    /** Whether its class is reported where the application lists it. */
    private boolean isListed(Persistent persistent) {
        return persistent.field().getEnclosingElement() instanceof TypeElement owner
                && compiler.listed().contains(owner);
    }

    private static boolean isSetWithOthers(Persistent persistent) {
        return persistent.together() || persistent.keyPart() == KeyPart.EMBEDDED;
    }

    /** What code sets by itself, it may set later than on creation. */
    private boolean isMadeWith(Persistent persistent, Role role) {
        return creation.sets(persistent.name()) && !role.isSetByCode();
    }
}
