package com.example.shop;

/** A type of the shop's own, which refuses what it is not. */
public record EmailAddress(String text) {

    public EmailAddress {
        if (!text.contains("@")) {
            throw new IllegalArgumentException("No @ in " + text);
        }
    }
}
