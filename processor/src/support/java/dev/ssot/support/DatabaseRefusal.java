package dev.ssot.support;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells what a client can act on, such as a taken name, from what it cannot, such as a lost connection. */
public final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /** Explains a failure of which nothing is known but its causes, such as that of a commit. */
    public static Optional<ProblemException> explain(Throwable failure) {
        return explain(failure, () -> ProblemException.conflict("The request conflicts with stored data."));
    }

    /**
     * Explains a failure.
     *
     * @param diagnosis finds out which constraint was broken; asked only if one was
     * @return nothing if the failure is not the client's to resolve
     */
    public static Optional<ProblemException> explain(Throwable failure, Supplier<ProblemException> diagnosis) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException) {
                return Optional.of(ProblemException.conflict("The resource was changed meanwhile."));
            }
            if (cause instanceof EntityExistsException) {
                return Optional.of(diagnosis.get());
            }
            if (cause instanceof EntityNotFoundException) {
                return Optional.of(new ProblemException(422, "A referenced resource does not exist."));
            }
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                return explain(refusal.getSQLState(), diagnosis);
            }
        }
        return Optional.empty();
    }

    /** Whether a write failed because of what others write: a lost connection, say, or a value that does not fit are no conflict. */
    static boolean isConflict(Throwable failure) {
        return explain(failure).filter(problem -> problem.status() == 409).isPresent();
    }

    /** Whether a write failed because another has changed or deleted the same row since it was read. */
    public static boolean isStale(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** The first two characters of an SQLSTATE are its class, which the SQL standard defines for all databases. */
    private static Optional<ProblemException> explain(String sqlState, Supplier<ProblemException> diagnosis) {
        if (sqlState.startsWith("22")) {
            return Optional.of(new ProblemException(422, "A value does not fit its column."));
        }
        if (sqlState.equals("23502")) {
            return Optional.of(new ProblemException(422, "A required value is missing."));
        }
        if (sqlState.equals("23513") || sqlState.equals("23514")) { // H2's and PostgreSQL's code of a check constraint
            return Optional.of(new ProblemException(422, "A value breaks a rule of the database."));
        }
        if (sqlState.startsWith("23")) {
            return Optional.of(diagnosis.get());
        }
        if (sqlState.startsWith("40")) {
            return Optional.of(ProblemException.conflict("Another request got in the way; try again."));
        }
        return Optional.empty();
    }
}
