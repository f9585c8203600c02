package com.example;

import com.example.api.EntityTag;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A card payment as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CardPaymentView(
        String type,
        Long id,
        long version,
        @Nullable BigDecimal amount,
        String cardNumber) implements PaymentView {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }
}
