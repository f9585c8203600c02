package com.example.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** One server, of which nothing is known but its address; and what it has answered before, to be used in further requests. */
final class Server {

    /** What clients of the API rely on. */
    private static final List<String> HEADERS = List.of(
            "content-type",
            "etag",
            "location",
            "link",
            "allow",
            "cache-control",
            "retry-after",
            "preference-applied",
            "idempotency-replayed");

    /** What is answered without a body to others than HEAD. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(201, 204, 304);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String name;
    private final String address;
    private final Map<String, String> remembered = new HashMap<>();

    /**
     * Knows a server.
     *
     * @param name what a report calls it
     * @param address without a slash at its end
     */
    Server(String name, String address) {
        this.name = name;
        this.address = address;
    }

    /** Sends a request in which {@code {name}} stands for what was remembered by that name. */
    Received send(String method, String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + filled(path)))
                .timeout(Duration.ofSeconds(60))
                .method(method, type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Received.of(CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request as it is written. */
    Received send(RawRequest request) {
        try {
            return request.send(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> entry : remembered.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }

    /** Remembers a member of an answer's body. */
    void remember(String name, Received response, String pointer) {
        remembered.put(
                name, new JsonMapper().readTree(response.body()).at(pointer).asString());
    }

    /** The answer without what two servers can only have in common by chance: their address, random keys, and the time. */
    Answer answer(Received response) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : HEADERS) {
            response.headers().firstValue(name).ifPresent(value -> headers.put(name, neutral(value)));
        }
        if (!neutral(response.body()).equals(response.body())) {
            headers.computeIfPresent("etag", (name, tag) -> tag.replaceAll("(W/\"|-)[0-9a-z]{8,}\"", "$1<hash>\""));
        }
        headers.computeIfPresent("allow", (name, methods) -> sorted(methods));
        if (response.body().isEmpty() && WITHOUT_BODY.contains(response.status())) {
            headers.remove("content-type"); // of nothing
        }
        return new Answer(response.status(), headers, neutral(response.body()));
    }

    /** Methods in an order of their own, as theirs means nothing, without those that no document names. */
    private static String sorted(String methods) {
        return Stream.of(methods.split(","))
                .map(String::strip)
                .filter(method -> !method.equals("HEAD") && !method.equals("OPTIONS"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String neutral(String text) {
        return text.replace(address, "")
                .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "<uuid>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "<instant>");
    }

    @Override
    public String toString() {
        return name;
    }
}
