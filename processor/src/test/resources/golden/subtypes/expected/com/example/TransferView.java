package com.example;

import com.example.api.EntityTag;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A transfer as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TransferView(
        String type,
        Long id,
        long version,
        @Nullable BigDecimal amount,
        @Nullable String iban,
        int retries) implements PaymentView {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }
}
