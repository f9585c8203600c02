package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** An amount of money. */
@Embeddable
public record Money(@NotNull @Column(precision = 10, scale = 2) BigDecimal amount, @NotNull String currency) {}
