package com.example;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The price of an article. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticlePriceData(@Nullable BigDecimal amount, @Nullable String currency) {

    /** Whether all columns are null, which is how a row says that there is none. */
    boolean holdsNothing() {
        return amount == null && currency == null;
    }
}
