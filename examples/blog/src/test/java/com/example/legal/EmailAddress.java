package com.example.legal;

/** A type of one's own that refuses what it is not. */
record EmailAddress(String text) {

    EmailAddress {
        if (!text.contains("@")) {
            throw new IllegalArgumentException("No @ in " + text);
        }
    }

    String domain() {
        return text.substring(text.indexOf('@') + 1);
    }
}
