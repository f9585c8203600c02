package com.example.conformance;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request that no client library would send: it goes over the wire as it is written. */
record RawRequest(String line, String body) {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");
    private static final Pattern HEADER = Pattern.compile("(?m)^([A-Za-z-]+): *(.*?)\\r?$");

    /** Sends it by HTTP/1.0, whose answers end with the connection, and are not in chunks. */
    Received send(String address) throws IOException {
        URI server = URI.create(address);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
            String request = line + " HTTP/1.0\r\nHost: " + server.getAuthority() + "\r\n" + length + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Received parse(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        int status = STATUS.matcher(parts[0])
                .results()
                .map(result -> Integer.valueOf(result.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No answer of HTTP: " + answer));
        Map<String, List<String>> headers = HEADER.matcher(parts[0])
                .results()
                .collect(Collectors.groupingBy(
                        result -> result.group(1),
                        TreeMap::new,
                        Collectors.mapping((MatchResult result) -> result.group(2), Collectors.toList())));
        return new Received(status, HttpHeaders.of(headers, (name, value) -> true), parts.length > 1 ? parts[1] : "");
    }
}
