package dev.ssot.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses addresses that only a lenient server takes for those of a resource: it has one, and that is well-formed. */
public final class RequestTarget {

    /** Empty segments and those of dots, and the parameters of a segment (RFC 3986, section 3.3). */
    private static final Pattern OTHER_SPELLING = Pattern.compile("//|/\\.\\.?(?:/|$)|;");

    private RequestTarget() {}

    /**
     * Checks an address.
     *
     * @param path as it was sent
     * @param query as it was sent; null if there was none
     * @throws ProblemException 404 for another spelling of an address, and 400 for what is not encoded as UTF-8
     */
    public static void check(String path, @Nullable String query) {
        if (OTHER_SPELLING.matcher(path).find() || (path.length() > 1 && path.endsWith("/"))) {
            throw new ProblemException(404, "There is nothing at this address.");
        }
        if (!isText(path)) {
            throw new ProblemException(400, "The path is malformed.");
        }
        if (query != null && !isText(query)) {
            throw new ProblemException(400, "The query string is malformed.");
        }
    }

    private static boolean isText(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decode(encoded)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] decode(String encoded) throws CharacterCodingException {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length());
        for (int index = 0; index < encoded.length(); index++) {
            if (encoded.charAt(index) == '%') {
                decoded.write(digit(encoded, index + 1) << 4 | digit(encoded, index + 2));
                index += 2;
            } else {
                decoded.writeBytes(String.valueOf(encoded.charAt(index)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return decoded.toByteArray();
    }

    private static int digit(String encoded, int index) throws CharacterCodingException {
        if (index >= encoded.length() || !HexFormat.isHexDigit(encoded.charAt(index))) {
            throw new MalformedInputException(1);
        }
        return HexFormat.fromHexDigit(encoded.charAt(index));
    }
}
