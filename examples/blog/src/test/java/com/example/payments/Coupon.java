package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A reason to pay less. */
@Entity
@ApiResource
public class Coupon extends Coded<UUID> {}
