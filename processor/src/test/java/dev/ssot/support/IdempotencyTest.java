package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What happens when the database cannot decide who owns a key; all else is tested on real databases. */
class IdempotencyTest {

    private final AtomicInteger transactions = new AtomicInteger();
    private final List<String> headers = new ArrayList<>();

    @Test
    void whoCannotWaitAnyLongerIsToldToTryAgain() {
        Idempotency<String> idempotency = on(new LockTimeoutException("Busy"));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> idempotency.once("k1", "input", input -> "done"))
                .matches(problem -> problem.status() == 409);
        assertThat(transactions).hasValue(2);
        assertThat(headers).containsExactly("Retry-After: 1");
    }

    @Test
    void aFailureThatIsNotAboutTheKeyIsNoConflict() {
        Idempotency<String> idempotency = on(new PersistenceException("Connection lost"));

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> idempotency.once("k1", "input", input -> "done"));
        assertThat(transactions).hasValue(1);
    }

    @Test
    void aValueThatDoesNotFitIsNoConflictEither() {
        Idempotency<String> idempotency = on(new PersistenceException(new SQLException("Value too long", "22001")));

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> idempotency.once("k1", "input", input -> "done"));
        assertThat(transactions).hasValue(1);
        assertThat(headers).isEmpty();
    }

    @Test
    void withoutAKeyTheWorkIsDoneAsItIs() {
        assertThat(on(new PersistenceException("Unused")).once(null, "input", input -> input + " done"))
                .isEqualTo("input done");
        assertThat(transactions).hasValue(0);
    }

    private Idempotency<String> on(RuntimeException failure) {
        EntityManager failing = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    throw failure;
                });
        return new IdempotencyStore(failing, new Context()).of("/tags", Duration.ofHours(1), String.class);
    }

    private final class Context implements IdempotencyContext {

        @Override
        public String principal() {
            return "";
        }

        @Override
        public void header(String name, String value) {
            headers.add(name + ": " + value);
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            transactions.incrementAndGet();
            return work.get();
        }

        @Override
        public String toJson(Object value) {
            return String.valueOf(value);
        }

        @Override
        public <T> T fromJson(String json, Class<T> type) {
            return type.cast(json);
        }
    }
}
