package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A coupon as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CouponView(String code, @Nullable String campaign, int percent) implements View {}
