package com.example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {

    String street;
    String city;
}
