package dev.ssot.support.jakarta;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of what was created, below that of the application. Texts of a key are encoded more strictly than by a {@code
 * UriBuilder}, which leaves the semicolon that would begin a matrix parameter.
 */
public final class Location {

    private Location() {}

    /**
     * Makes an address.
     *
     * @param path where the resource is, without a slash at its beginning
     * @param key the parts of the key, each of which is a segment
     */
    public static URI of(String path, Object... key) {
        StringBuilder address = new StringBuilder(path);
        for (Object part : key) {
            address.append('/').append(encoded(part.toString()));
        }
        return URI.create(address.toString());
    }

    /** Percent-encodes what is not unreserved (RFC 3986, section 2.3); forms differ in three characters. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
