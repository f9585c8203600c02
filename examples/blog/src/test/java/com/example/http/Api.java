package com.example.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.contract.Exchange;
import com.example.contract.OpenApiContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A running API. Every exchange is held against the document that the API serves. */
public final class Api {

    public static final String JSON = "application/json";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI origin;
    private final OpenApiContract contract;

    public Api(int port) {
        this.origin = URI.create("http://localhost:" + port);
        this.contract = OpenApiContract.of(file("/openapi.json").has(200).body());
    }

    public Reply get(String path) {
        return send("GET", path, "", "");
    }

    public Reply head(String path) {
        return send("HEAD", path, "", "");
    }

    public Reply post(String path, String json) {
        return send("POST", path, JSON, json);
    }

    public Reply put(String path, String json) {
        return send("PUT", path, JSON, json);
    }

    public Reply patch(String path, String json) {
        return send("PATCH", path, MERGE_PATCH, json);
    }

    public Reply delete(String path) {
        return send("DELETE", path, "", "");
    }

    /**
     * Sends any request.
     *
     * @param type the content type, empty for no body
     * @param headers names and values in turn
     */
    public Reply send(String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        Reply reply = exchange(request.build());
        List<String> breaches = new ArrayList<>(ProblemRules.breaches(method, reply));
        Exchange exchange = exchange(method, path, type, body, headers, reply);
        breaches.addAll(contract.breaches(exchange));
        assertThat(breaches).as(exchange.toString()).isEmpty();
        return reply;
    }

    /** Sends what the document does not speak about: a body that need not be text, and any headers. */
    public Reply sendBytes(String method, String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        Reply reply = exchange(request.build());
        assertThat(ProblemRules.breaches(method, reply)).as(method + " " + path).isEmpty();
        return reply;
    }

    /**
     * Sends a request line that no decent client would, and tells the status.
     *
     * @param target the request target as it goes over the wire (RFC 9112, section 3.2)
     */
    public int statusOfRawGet(String target) {
        String head = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(origin.getHost(), origin.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ").contains("application/problem+json");
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gets what the document does not speak about: the document itself, and the pages around it. */
    public Reply file(String path) {
        return exchange(HttpRequest.newBuilder(origin.resolve(path)).build());
    }

    private static Exchange exchange(
            String method, String path, String type, String body, String[] headers, Reply reply) {
        String[] target = path.split("\\?", 2);
        String query = target.length == 1 ? "" : target[1];
        String media = type.split(";", 2)[0].strip();
        return new Exchange(
                method,
                target[0],
                query,
                media,
                body,
                sent(headers),
                reply.status(),
                reply.type(),
                reply.body(),
                received(reply));
    }

    private static Map<String, String> sent(String[] headers) {
        Map<String, String> sent = new TreeMap<>();
        for (int index = 0; index < headers.length; index += 2) {
            sent.merge(headers[index].toLowerCase(Locale.ROOT), headers[index + 1], (one, other) -> one + "," + other);
        }
        return sent;
    }

    private static Map<String, String> received(Reply reply) {
        Map<String, String> received = new TreeMap<>();
        reply.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":")) { // the status of HTTP/2
                received.put(name.toLowerCase(Locale.ROOT), String.join(",", values));
            }
        });
        return received;
    }

    private static Reply exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
