package com.example.conformance;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What has come over the wire. */
record Received(int status, HttpHeaders headers, String body) {

    static Received of(HttpResponse<String> response) {
        return new Received(response.statusCode(), response.headers(), response.body());
    }
}
