package com.example;

import jakarta.persistence.Entity;

/** A payment from one bank account to another. */
@Entity
public class Transfer extends Payment {
    String iban;
    int retries;
}
