package com.example;

/** A type of one value. */
public record EmailAddress(String value) {

    public EmailAddress {
        if (!value.contains("@")) {
            throw new IllegalArgumentException("No email address");
        }
    }
}
