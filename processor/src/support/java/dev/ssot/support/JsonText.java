package dev.ssot.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a JSON body, which is UTF-8 and nothing else (RFC 8259, section 8.1). Parsers guess at other encodings, and let
 * sequences pass that are not UTF-8, such as an overlong slash.
 */
public final class JsonText {

    /** The bytes of a body that are read at most. */
    public static final int MAX_LENGTH = 10_000_000;

    private JsonText() {}

    /**
     * Reads a body to its end, or as far as it may go.
     *
     * @throws ProblemException 413 if it is longer than {@link #MAX_LENGTH}, 400 if it is not UTF-8
     */
    public static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_LENGTH + 1);
        if (bytes.length > MAX_LENGTH) {
            throw new ProblemException(413, "The request body is longer than " + MAX_LENGTH + " bytes.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(400, "The request body is not UTF-8.");
        }
    }
}
