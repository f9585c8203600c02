package dev.ssot.support;

import dev.ssot.support.IdempotencyStore.IdempotentRequest;
import dev.ssot.support.IdempotencyStore.KeyInUse;
import dev.ssot.support.IdempotencyStore.StoredAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that a client repeats with what it has answered before. The key and the answer are stored in the
 * transaction that does the work, so that there is never one without the other.
 */
public final class Idempotency<T> {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final IdempotencyStore store;
    private final IdempotencyContext context;
    private final Scope<T> scope;

    Idempotency(IdempotencyStore store, IdempotencyContext context, Scope<T> scope) {
        this.store = store;
        this.context = context;
        this.scope = scope;
    }

    /** What the keys are about: the path of the resource, for how long they count, the type of the answers, whether they are needed. */
    record Scope<T>(String resource, Duration expiry, Class<T> type, boolean required) {}

    /** The same for a resource whose requests must all have a key. */
    public Idempotency<T> requiringKeys() {
        return new Idempotency<>(store, context, new Scope<>(scope.resource(), scope.expiry(), scope.type(), true));
    }

    /**
     * Does the work, unless a request with this key was answered already.
     *
     * @param key what the client calls the request; without one the work is done, unless keys are required
     * @param input what the client sends
     */
    public <I> T once(@Nullable String key, I input, Function<I, T> work) {
        if (key == null && !scope.required()) {
            return work.apply(input);
        }
        if (key == null) {
            throw ProblemException.malformed(List.of(new Violation(HEADER, "must be sent")));
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.malformed(
                    List.of(new Violation(HEADER, "must be 1 to 200 visible ASCII characters")));
        }
        IdempotentRequest request = new IdempotentRequest(
                scope.resource(), digest(context.principal()), key, digest(context.toJson(input)));
        T answer = decide(request, () -> work.apply(input));
        store.purgeIfDue(Instant.now());
        return answer;
    }

    /** Some databases report a key that another request has just inserted, instead of waiting; then there is an answer. */
    private T decide(IdempotentRequest request, Supplier<T> work) {
        try {
            return context.inTransaction(() -> attempt(request, work));
        } catch (KeyInUse first) {
            // by now there may be an answer
        }
        try {
            return context.inTransaction(() -> attempt(request, work));
        } catch (KeyInUse second) {
            context.header("Retry-After", "1");
            throw ProblemException.conflict("Another request with this " + HEADER + " is still being answered.");
        }
    }

    private T attempt(IdempotentRequest request, Supplier<T> work) {
        Instant now = Instant.now();
        if (store.claim(request, now, now.plus(scope.expiry()))) {
            T answer = work.get();
            store.answer(request, context.toJson(answer));
            return answer;
        }
        StoredAnswer stored = store.find(request)
                .orElseThrow(() -> ProblemException.conflict("Another request got in the way; try again."));
        if (!stored.fingerprint().equals(request.fingerprint())) {
            throw ProblemException.invalid(List.of(new Violation(HEADER, "was used for another request")));
        }
        context.header("Idempotency-Replayed", "true");
        return context.fromJson(stored.answer(), scope.type());
    }

    /** As long for any text, and of characters that every database stores. */
    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
