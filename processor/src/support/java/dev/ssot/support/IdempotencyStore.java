package dev.ssot.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The keys that clients have given to their requests, in the database. */
public final class IdempotencyStore {

    private static final System.Logger log = System.getLogger(IdempotencyStore.class.getName());
    private static final Duration PURGE_INTERVAL = Duration.ofMinutes(1);
    private static final int MOST_PURGED = 1000;

    /** Waits for another transaction that inserts the same key, and takes over a key that has expired. */
    private static final String CLAIM = """
            insert into IdempotencyKey (resource, principal, requestKey, fingerprint, expiresAt)
            values (:resource, :principal, :requestKey, :fingerprint, :expiresAt)
            on conflict (resource, principal, requestKey) do update
            set fingerprint = excluded.fingerprint, expiresAt = excluded.expiresAt, answer = null
            where expiresAt <= :now""";

    private static final String ONE =
            " where k.resource = :resource and k.principal = :principal and k.requestKey = :requestKey";

    private static final String PURGE = """
            delete from IdempotencyKey k where k.expiresAt <= :now and k in (
                select x from IdempotencyKey x where x.expiresAt <= :now
                order by x.expiresAt fetch first\s""" + MOST_PURGED + " rows only)";

    private final EntityManager entityManager;
    private final IdempotencyContext context;
    private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.EPOCH);

    public IdempotencyStore(EntityManager entityManager, IdempotencyContext context) {
        this.entityManager = entityManager;
        this.context = context;
    }

    /**
     * Makes what answers the repeated requests of one resource.
     *
     * @param resource the path of the resource
     * @param expiry for how long keys are remembered
     * @param type the type of the answers
     */
    public <T> Idempotency<T> of(String resource, Duration expiry, Class<T> type) {
        return new Idempotency<>(this, context, new Idempotency.Scope<>(resource, expiry, type, false));
    }

    /**
     * Takes possession of a key until the end of the transaction.
     *
     * @return whether it was free; if not, there is an answer
     */
    boolean claim(IdempotentRequest request, Instant now, Instant expiresAt) {
        try {
            return bind(entityManager.createQuery(CLAIM), request)
                            .setParameter("fingerprint", request.fingerprint())
                            .setParameter("expiresAt", expiresAt)
                            .setParameter("now", now)
                            .executeUpdate()
                    > 0;
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isConflict(e) ? new KeyInUse(e) : e;
        }
    }

    /** What was answered to the request that has used the key. */
    Optional<StoredAnswer> find(IdempotentRequest request) {
        String jpql =
                "select new " + StoredAnswer.class.getName() + "(k.fingerprint, k.answer) from IdempotencyKey k" + ONE;
        return bind(entityManager.createQuery(jpql, StoredAnswer.class), request).getResultList().stream()
                .findFirst();
    }

    void answer(IdempotentRequest request, String answer) {
        bind(entityManager.createQuery("update IdempotencyKey k set k.answer = :answer" + ONE), request)
                .setParameter("answer", answer)
                .executeUpdate();
    }

    /** Deletes some of the keys that have expired, once in a while. Nobody has to wait for it to succeed. */
    void purgeIfDue(Instant now) {
        Instant due = nextPurge.get();
        if (now.isBefore(due) || !nextPurge.compareAndSet(due, now.plus(PURGE_INTERVAL))) {
            return;
        }
        try {
            context.inTransaction(() ->
                    entityManager.createQuery(PURGE).setParameter("now", now).executeUpdate());
        } catch (RuntimeException e) {
            log.log(System.Logger.Level.WARNING, "Expired idempotency keys are left for the next time", e);
        }
    }

    private static <Q extends Query> Q bind(Q query, IdempotentRequest request) {
        query.setParameter("resource", request.resource())
                .setParameter("principal", request.principal())
                .setParameter("requestKey", request.key());
        return query;
    }

    /** What tells a request from others. */
    record IdempotentRequest(String resource, String principal, String key, String fingerprint) {}

    /** The fingerprint of a request, and the answer to it. */
    record StoredAnswer(String fingerprint, String answer) {}

    /** The database could not decide at once who owns a key. */
    @SuppressWarnings("serial") // never serialized
    static final class KeyInUse extends RuntimeException {

        KeyInUse(PersistenceException cause) {
            super(cause);
        }
    }
}
