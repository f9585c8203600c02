package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Coupon} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CouponMapper {

    /** Makes a new coupon of what a client sent; what it left out stays as the entity initialises it. */
    public Coupon toEntity(CouponCreate input) {
        var builder = Coupon.builder();
        builder.code(input.code());
        if (input.campaign() != null) {
            builder.campaign(input.campaign());
        }
        if (input.percent() != null) {
            builder.percent(input.percent());
        }
        return builder.build();
    }

    /** Replaces all that clients can write. */
    public void update(Coupon coupon, CouponUpdate input) {
        if (input.percent() != null) {
            coupon.percent(input.percent());
        }
    }

    /** Changes what the client sent. */
    public void patch(Coupon coupon, CouponPatch input) {
        input.percent().ifPresent(coupon::percent);
    }

    /** Shows a coupon, its relations by their keys alone. */
    public CouponView toView(Coupon coupon) {
        return new CouponView(
                coupon.code(),
                coupon.campaign().orElse(null),
                coupon.percent());
    }
}
