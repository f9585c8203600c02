package dev.ssot.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered list: that of an item, which need not be there any more. A page that starts at a place stays right
 * while items come and go, and the database finds it by an index however far from the start it is.
 *
 * <p>Clients get a cursor as a text, and send it back as it is. It holds nothing that they have not seen, and is neither secret
 * nor signed: whatever they send is read strictly, and its values are only ever bound to parameters.
 *
 * @param list tells cursors of one list from those of another
 * @param order the names of the order's keys, a minus before the descending ones; the last is unique
 * @param backward whether what comes before the place is wanted, rather than what comes after it
 * @param inclusive whether an item at the very place is wanted as well
 * @param values what the item has for each key of the order; the last is not null
 */
public record Cursor(int list, String order, boolean backward, boolean inclusive, List<@Nullable Object> values) {

    /** The length of the longest text: an address has to hold it. */
    public static final int MAX_LENGTH = 2_000;

    static final String OTHER_ORDER = "belongs to another order";

    private static final int BACKWARD = 1;
    private static final int INCLUSIVE = 2;

    public Cursor {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The cursor whose page holds exactly what this one's does not. */
    Cursor complement() {
        return new Cursor(list, order, !backward, !inclusive, values);
    }

    /** The cursor, unless a value is too long for it, or is one that {@link #parse} would refuse. */
    Optional<Cursor> ifPortable() {
        try {
            values.forEach(Cursor::check);
            return Optional.of(this).filter(cursor -> cursor.toString().length() <= MAX_LENGTH);
        } catch (DateTimeException | IllegalArgumentException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a text that {@link #toString()} has written.
     *
     * @param keys what the list can be ordered by
     * @throws IllegalArgumentException if it is any other text, or belongs to another list
     */
    static <K extends OrderKey> Cursor parse(String text, K[] keys) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Too long");
        }
        try (DataInputStream input = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            Cursor cursor = read(input, keys);
            // Nothing after the end, no leniency of a parser, no second spelling of the same place.
            if (cursor.list != list(keys[0]) || !cursor.toString().equals(text)) {
                throw new IllegalArgumentException("Not a cursor of this list");
            }
            return cursor;
        } catch (IOException | DateTimeException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Malformed", e);
        }
    }

    /** What tells the lists apart that have different keys. */
    static int list(OrderKey key) {
        return key.getDeclaringClass().getName().hashCode();
    }

    private static <K extends OrderKey> Cursor read(DataInputStream input, K[] keys) throws IOException {
        int list = input.readInt();
        int flags = input.readByte();
        String order = input.readUTF();
        List<@Nullable Object> values = new ArrayList<>();
        Set<K> seen = new HashSet<>();
        for (String name : order.split(",", -1)) {
            K key = key(name, keys);
            values.add(input.readBoolean() ? check(key.parse(input.readUTF())) : null);
            if (!seen.add(key)) {
                throw new IllegalArgumentException("A key twice");
            }
        }
        if (values.get(values.size() - 1) == null) {
            throw new IllegalArgumentException("A unique key is not null");
        }
        return new Cursor(list, order, (flags & BACKWARD) != 0, (flags & INCLUSIVE) != 0, values);
    }

    private static <K extends OrderKey> K key(String name, K[] keys) {
        String wireName = name.startsWith("-") ? name.substring(1) : name;
        return Stream.of(keys)
                .filter(key -> key.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a key"));
    }

    /** The value itself, if every database can store it. */
    private static <T extends @Nullable Object> T check(T value) {
        if (value instanceof String text && !Constraints.text(text)) {
            throw new IllegalArgumentException("Not to be stored");
        }
        return Dates.inRange(value);
    }

    /** The text: base64url without padding (RFC 4648, section 5). */
    @Override
    public String toString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            output.writeInt(list);
            output.writeByte((backward ? BACKWARD : 0) | (inclusive ? INCLUSIVE : 0));
            output.writeUTF(order);
            for (Object value : values) {
                output.writeBoolean(value != null);
                if (value != null) {
                    output.writeUTF(value instanceof Enum<?> constant ? constant.name() : value.toString());
                }
            }
        } catch (IOException e) { // a text of more than 65,535 bytes
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
