package dev.ssot.support;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells one state of a representation from all others (RFC 9110, section 8.8.3).
 *
 * @param value what stands between the quotes
 * @param weak whether it only promises that equal tags mean the same, not that they are the same to the letter
 */
public record EntityTag(String value, boolean weak) {

    private static final String SEPARATOR = "-";

    /** The tag of a resource's own state: {@code "3"}. */
    public static EntityTag ofVersion(Object version) {
        return new EntityTag(String.valueOf(version), false);
    }

    /**
     * The tag of a representation that has no version: {@code W/"9f2c..."}, a hash of its content. It is weak, as it is for
     * caches alone, and as servers compress no answer with a strong one.
     */
    public static EntityTag ofContent(byte[] content) {
        return new EntityTag(hash(content), true);
    }

    /** The tag of another representation of the same version, such as one with expanded relations: {@code "3-9f2c..."}. */
    public EntityTag withContent(byte[] content) {
        return new EntityTag(value + SEPARATOR + hash(content), weak);
    }

    /** Whether the tags are equal by the weak comparison, which is for caches. */
    public boolean matches(EntityTag other) {
        return value.equals(other.value);
    }

    /** Whether this is the tag of any representation of the version, by the strong comparison, which is for writes. */
    public boolean isOfVersion(Object version) {
        String text = String.valueOf(version);
        return !weak && (value.equals(text) || value.startsWith(text + SEPARATOR));
    }

    /** The tag as headers carry it. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + value + '"';
    }

    /** 64 bits that differ where content does, found in a fraction of what a cryptographic hash takes; nobody is to trust them. */
    private static String hash(byte[] content) {
        return Long.toUnsignedString(checksum(new CRC32(), content) << 32 | checksum(new CRC32C(), content), 36);
    }

    private static long checksum(Checksum checksum, byte[] content) {
        checksum.update(content);
        return checksum.getValue();
    }
}
