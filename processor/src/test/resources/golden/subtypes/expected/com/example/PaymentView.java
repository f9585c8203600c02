package com.example;

import com.example.api.Versioned;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A payment as clients see it, with what all payments have. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public sealed interface PaymentView extends Versioned permits CardPaymentView, TransferView {

    String type();

    Long id();

    long version();

    @Nullable BigDecimal amount();
}
