package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a coupon. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CouponCreate(
        @Nullable String code,
        @Nullable String campaign,
        @Nullable Integer percent) implements Payload {}
