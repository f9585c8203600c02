package com.example.contract;

import java.util.Map;

/**
 * One request and its response, as far as an OpenAPI document speaks about them.
 *
 * @param query the raw query string, empty if there is none
 * @param requestType the media type of the request's body, empty if it has none
 * @param requestHeaders the headers that the request was sent with besides, by their lower-case names
 * @param responseType the media type of the response's body, empty if it has none
 * @param responseHeaders the headers of the response, by their lower-case names
 */
public record Exchange(
        String method,
        String path,
        String query,
        String requestType,
        String requestBody,
        Map<String, String> requestHeaders,
        int status,
        String responseType,
        String responseBody,
        Map<String, String> responseHeaders) {

    /** An exchange without headers. */
    Exchange(
            String method,
            String path,
            String query,
            String requestType,
            String requestBody,
            int status,
            String responseType,
            String responseBody) {
        this(method, path, query, requestType, requestBody, Map.of(), status, responseType, responseBody, Map.of());
    }

    boolean isAccepted() {
        return status >= 200 && status < 400;
    }

    /** Whether the client has said that it needs no body, and the server has followed. */
    boolean isMinimal() {
        return responseHeaders.getOrDefault("preference-applied", "").equals("return=minimal");
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " " + requestBody + "\n-> " + status + " "
                + responseType + " " + responseBody + "\n" + requestHeaders + " -> " + responseHeaders;
    }
}
