package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    private static final Throwable LOST = new WriteConflict(new OptimisticLockException());

    @Test
    void withoutAHeaderAnyVersionWillDo() {
        assertThatCode(() -> Precondition.ifMatch(null).check(7)).doesNotThrowAnyException();
        assertThatCode(() -> Precondition.none().check(7)).doesNotThrowAnyException();
        assertThat(Precondition.none().namesVersions()).isFalse();
        assertThat(Precondition.none().versions(Long::valueOf)).isNull();
        assertThat(Precondition.ifMatch("*").versions(Long::valueOf)).isNull();
    }

    @Test
    void aVersionThatIsNotNamedIs412() {
        assertThatCode(() -> Precondition.ifMatch("\"6\", \"7-x\"").check(7)).doesNotThrowAnyException();
        assertThatCode(() -> Precondition.ofVersion(7L).check(7)).doesNotThrowAnyException();
        assertThat(statusOf(() -> Precondition.ifMatch("\"6\"").check(7))).isEqualTo(412);
        assertThat(statusOf(() -> Precondition.ifMatch("W/\"7\"").check(7))).isEqualTo(412);
        assertThat(statusOf(() -> Precondition.ofVersion(6).check(7))).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "\"7", "*,\"7\""})
    void aMalformedHeaderIs400(String header) {
        assertThat(statusOf(() -> Precondition.ifMatch(header))).isEqualTo(400);
        assertThat(statusOf(() -> Precondition.required(header))).isEqualTo(400);
    }

    @Test
    void aMissingHeaderIs428WhereOneIsRequired() {
        assertThat(statusOf(() -> Precondition.required(null))).isEqualTo(428);
        assertThatCode(() -> Precondition.required("\"7\"").check(7)).doesNotThrowAnyException();
    }

    @Test
    void theVersionsOfAWhereClauseAreThoseThatTheTagsNameStrongly() {
        assertThat(Precondition.ifMatch(
                                "\"7\", \"7-a-8\", \"-1\", W/\"9\", \"x\", \"+5\", \"05\", \"99999999999999999999\"")
                        .versions(Long::valueOf))
                .containsExactly(7L, -1L);
        assertThat(Precondition.ifMatch("W/\"7\"").versions(Long::valueOf)).isEmpty();
        assertThat(Precondition.ifMatch("\"7\"").versions(Short::valueOf)).containsExactly((short) 7);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31T08:30:00.123456Z", "1969-12-31T23:59:59Z"})
    void aVersionMayBeAnInstant(String text) {
        Instant version = Instant.parse(text);
        EntityTag expanded = EntityTag.ofVersion(version).withContent(new byte[] {1});

        assertThat(Precondition.ofVersion(version).versions(Instant::parse)).containsExactly(version);
        assertThat(Precondition.ifMatch(expanded.toString()).versions(Instant::parse))
                .containsExactly(version);
        assertThatCode(() -> Precondition.ifMatch(expanded.toString()).check(version))
                .doesNotThrowAnyException();
    }

    @Test
    void aVersionMayBeALocalDateTime() {
        LocalDateTime version = LocalDateTime.parse("2026-01-31T08:30");

        assertThat(Precondition.ofVersion(version).versions(LocalDateTime::parse))
                .containsExactly(version);
        assertThat(statusOf(() -> Precondition.ofVersion(version.plusSeconds(1)).check(version)))
                .isEqualTo(412);
    }

    @Test
    void aRaceIs412ForAClientThatHasNamedAVersion() {
        assertThat(Precondition.failed("\"7\"", LOST))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(412));
        assertThat(Precondition.failed("\"7\"", new RollbackException(new OptimisticLockException())))
                .isPresent();
        assertThat(Precondition.failed("*", LOST)).isEmpty();
        assertThat(Precondition.failed(null, LOST)).isEmpty();
        assertThat(Precondition.failed("malformed", LOST)).isEmpty();
        assertThat(Precondition.failed("\"7\"", new PersistenceException())).isEmpty();
    }

    private static int statusOf(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).status();
    }
}
