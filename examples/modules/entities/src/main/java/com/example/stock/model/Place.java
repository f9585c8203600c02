package com.example.stock.model;

import jakarta.persistence.Embeddable;

/** Where something lies: the rack, then the box in it. */
@Embeddable
public record Place(String rack, String box) {}
