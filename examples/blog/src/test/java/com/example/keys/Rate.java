package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.SoftDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a currency is worth in a year: two attributes are the key, and their class is a record. */
@Entity
@IdClass(Rate.Key.class)
@ApiResource
public class Rate {

    /** The key. */
    public record Key(String currency, Long since) implements Serializable {}

    @Id
    @Column(length = 3)
    @Filterable
    private String currency;

    @Id
    private Long since;

    @NotNull
    @Column(nullable = false, precision = 12, scale = 4)
    private BigDecimal amount;

    @SoftDelete(purge = true)
    @Nullable
    private Instant withdrawn;

    public String getCurrency() {
        return currency;
    }

    public Rate setCurrency(String currency) {
        this.currency = currency;
        return this;
    }

    public Long getSince() {
        return since;
    }

    public Rate setSince(Long since) {
        this.since = since;
        return this;
    }

    public @Nullable Instant getWithdrawn() {
        return withdrawn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Rate setAmount(BigDecimal amount) {
        this.amount = amount;
        return this;
    }
}
