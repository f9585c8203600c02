package dev.ssot.support;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The database refused a write. Why is found out after the transaction has ended, as it is then that the database answers
 * questions again.
 */
@SuppressWarnings("serial") // never serialized
public final class WriteConflict extends RuntimeException {

    private final Supplier<Optional<ProblemException>> explanation;

    /** Reports a refusal of which only the kind can be told. */
    public WriteConflict(PersistenceException refusal) {
        this(refusal, () -> ProblemException.conflict("The request conflicts with stored data."));
    }

    /**
     * @param refusal the failure of the write
     * @param diagnosis asks the database which value broke a constraint
     */
    public WriteConflict(PersistenceException refusal, Supplier<ProblemException> diagnosis) {
        super(refusal);
        this.explanation = () -> DatabaseRefusal.explain(refusal, diagnosis);
    }

    /**
     * Reports that not everything could be written.
     *
     * @param diagnosis asks the database what was in the way
     */
    public WriteConflict(Supplier<ProblemException> diagnosis) {
        this.explanation = () -> Optional.of(diagnosis.get());
    }

    /**
     * The problem to report, or nothing if it is not the client's to resolve. To be called outside the transaction that failed.
     */
    public Optional<ProblemException> toProblem() {
        return explanation.get();
    }
}
