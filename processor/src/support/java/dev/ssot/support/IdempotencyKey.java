package dev.ssot.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that a client has given to a request, and the answer to that request. */
@Entity
@IdClass(IdempotencyKey.Key.class)
@Table(name = "idempotency_key", indexes = @Index(name = "idempotency_key_expires_at", columnList = "expires_at"))
class IdempotencyKey {

    /** What tells one request from the others: where it went, who sent it, and its key. */
    record Key(String resource, String principal, String requestKey) {}

    @Id
    @Column(name = "resource", length = 200)
    String resource = "";

    /** The SHA-256 of the name of the user, or of "", in hexadecimal digits. */
    @Id
    @Column(name = "principal", length = 64)
    String principal = "";

    @Id
    @Column(name = "request_key", length = 200)
    String requestKey = "";

    /** The SHA-256 of the request, in hexadecimal digits. */
    @Column(name = "fingerprint", nullable = false, length = 64)
    String fingerprint = "";

    /** The answer as JSON; null only while the request is being worked on. */
    @Column(name = "answer", length = Integer.MAX_VALUE)
    @Nullable
    String answer;

    @Column(name = "expires_at", nullable = false)
    Instant expiresAt = Instant.EPOCH;
}
