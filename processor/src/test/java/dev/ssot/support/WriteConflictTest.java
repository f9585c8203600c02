package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteConflictTest {

    private final ProblemException diagnosis =
            ProblemException.conflict(List.of(new Violation("slug", "is already in use")));

    @ParameterizedTest
    @ValueSource(strings = {"23000", "23503", "23505", "23506"})
    void aBrokenConstraintIsDiagnosed(String sqlState) {
        assertThat(problemOf(new PersistenceException(new SQLException("secret", sqlState))))
                .isSameAs(diagnosis);
    }

    @ParameterizedTest
    @CsvSource({
        "22001, 422",
        "23502, 422",
        "23513, 422",
        "23514, 422",
        "22003, 422",
        "22021, 422",
        "40001, 409",
        "40P01, 409"
    })
    void otherRefusalsAreToldByTheirClass(String sqlState, int status) {
        ProblemException problem =
                problemOf(new PersistenceException(new RuntimeException(new SQLException("secret", sqlState))));
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).doesNotContain("secret");
    }

    @Test
    void aKeyThatIsTakenWithinTheTransactionIsDiagnosed() {
        assertThat(problemOf(new EntityExistsException("secret"))).isSameAs(diagnosis);
    }

    @Test
    void whatCouldNotBeWrittenAsAWholeIsDiagnosed() {
        assertThat(new WriteConflict(() -> diagnosis).toProblem()).hasValue(diagnosis);
    }

    @Test
    void aLostRaceIsAConflict() {
        assertThat(problemOf(new OptimisticLockException()).status()).isEqualTo(409);
        assertThat(problemOf(new PessimisticLockException()).status()).isEqualTo(409);
        assertThat(problemOf(new LockTimeoutException()).status()).isEqualTo(409);
        assertThat(problemOf(new RollbackException(new OptimisticLockException()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aDanglingReferenceIsInvalid() {
        assertThat(problemOf(new EntityNotFoundException("secret")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "42P01", "57014"})
    void aFailureTheClientCannotResolveIsNotExplained(String sqlState) {
        PersistenceException failure = new PersistenceException(new SQLException("secret", sqlState));
        assertThat(explain(failure)).isEmpty();
    }

    @Test
    void aFailureWithoutSqlStateIsNotExplained() {
        PersistenceException failure = new PersistenceException(new SQLException("secret"));
        assertThat(explain(failure)).isEmpty();
    }

    @Test
    void aBrokenConstraintAtCommitIsAConflictWithoutDiagnosis() {
        assertThat(DatabaseRefusal.explain(new RollbackException(new SQLException("secret", "23505"))))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.detail()).doesNotContain("secret");
                });
    }

    private ProblemException problemOf(PersistenceException failure) {
        return explain(failure).orElseThrow();
    }

    private Optional<ProblemException> explain(PersistenceException failure) {
        return new WriteConflict(failure, () -> diagnosis).toProblem();
    }
}
