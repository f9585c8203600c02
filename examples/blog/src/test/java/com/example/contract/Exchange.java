package com.example.contract;

/**
 * One request and its response, as far as an OpenAPI document speaks about them.
 *
 * @param query the raw query string, empty if there is none
 * @param requestType the media type of the request's body, empty if it has none
 * @param responseType the media type of the response's body, empty if it has none
 */
public record Exchange(
        String method,
        String path,
        String query,
        String requestType,
        String requestBody,
        int status,
        String responseType,
        String responseBody) {

    boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " " + requestBody + "\n-> " + status + " "
                + responseType + " " + responseBody;
    }
}
