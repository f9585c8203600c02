package com.example;

import javax.annotation.processing.Generated;

/** The address of a person. */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonAddressData(String street, String city) {

    /** Whether all columns are null, which is how a row says that there is none. */
    boolean holdsNothing() {
        return street == null && city == null;
    }
}
