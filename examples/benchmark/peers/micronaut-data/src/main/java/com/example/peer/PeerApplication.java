package com.example.peer;

import io.micronaut.runtime.Micronaut;

public class PeerApplication {

    public static void main(String[] args) {
        Micronaut.run(PeerApplication.class, args);
    }
}
