package com.example;

import dev.ssot.ApiResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** A coupon, which its builder makes. */
@Entity
@ApiResource
public class Coupon {

    @Id
    @Column(length = 12)
    private String code;

    private String campaign;
    private int percent;

    private Coupon() {}

    public static Builder builder() {
        return new Builder();
    }

    public String code() {
        return code;
    }

    public Optional<String> campaign() {
        return Optional.ofNullable(campaign);
    }

    public int percent() {
        return percent;
    }

    public Coupon percent(int percent) {
        this.percent = percent;
        return this;
    }

    public static class Builder {

        private final Coupon coupon = new Coupon();

        public Builder code(String code) {
            coupon.code = code;
            return this;
        }

        public Builder campaign(String campaign) {
            coupon.campaign = campaign;
            return this;
        }

        public Builder percent(int percent) {
            coupon.percent = percent;
            return this;
        }

        public Coupon build() {
            return coupon;
        }
    }
}
