package com.example.shop;

import java.io.Serializable;
import java.util.UUID;

/** Who has rated what. */
public record RatingId(UUID customer, Long product) implements Serializable {}
