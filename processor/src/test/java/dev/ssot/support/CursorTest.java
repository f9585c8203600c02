package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ssot.support.Place.Key;
import dev.ssot.support.Place.OtherKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant SEEN_AT = Instant.parse("2026-01-31T08:30:00.123456Z");
    private static final Cursor CURSOR = cursor("-seenAt,name,id", SEEN_AT, "Z\u00fcrich, \ud83d\ude00", 7L);

    @Test
    void whatIsWrittenIsRead() {
        assertThat(Cursor.parse(CURSOR.toString(), Key.values())).isEqualTo(CURSOR);
        Cursor complement = CURSOR.complement();
        assertThat(complement.backward()).isTrue();
        assertThat(complement.inclusive()).isTrue();
        assertThat(Cursor.parse(complement.toString(), Key.values())).isEqualTo(complement);
        Cursor withNull = cursor("name,id", null, Long.MIN_VALUE);
        assertThat(Cursor.parse(withNull.toString(), Key.values())).isEqualTo(withNull);
    }

    @Test
    void theTextFitsIntoAnAddressAsItIs() {
        assertThat(CURSOR.toString()).matches("[A-Za-z0-9_-]+").hasSizeLessThan(120);
    }

    @Test
    void aChangedCursorIsRefusedOrAnotherPlace() {
        byte[] bytes = Base64.getUrlDecoder().decode(CURSOR.toString());
        for (int index = 0; index < bytes.length; index++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[index] ^= (byte) (1 << bit);
                isRefusedOrAnotherPlace(encoded(changed));
            }
            refuses(encoded(Arrays.copyOf(bytes, index)));
            refuses(encoded(Arrays.copyOfRange(bytes, index + 1, bytes.length)));
        }
        refuses(encoded(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    private static void isRefusedOrAnotherPlace(String text) {
        try {
            Cursor other = Cursor.parse(text, Key.values());
            assertThat(other).isNotEqualTo(CURSOR).hasToString(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).isNotNull(); // as any other text is
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "=",
                "AAAA",
                "not a cursor",
                "%00",
                "\0",
                "next",
                "2",
                "\ud800",
                "\u6f22\u5b57",
                "../../etc/passwd",
                "' or 1=1 --",
                "bnVsbA",
                "eyJpZCI6MX0",
                "gICAgICAgICAgICAgICAgIA",
                "____________________________"
            })
    void garbageIsRefused(String text) {
        refuses(text);
    }

    @Test
    void aSecondSpellingIsRefused() {
        String text = CURSOR.toString();
        refuses(text + "=");
        refuses(text + "A");
        refuses(text.substring(0, text.length() - 1));
        refuses(" " + text);
        refuses(cursor("seenAt,id", "2026-01-31T08:30:00.000Z", 7L).toString());
        refuses(cursor("name,id", "a", "+7").toString());
        refuses(cursor("name,id", "a", "007").toString());
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        refuses(cursor("seenAt,id", "yesterday", 7L).toString());
        refuses(cursor("seenAt,id", "", 7L).toString());
        refuses(cursor("id", "1.5").toString());
        refuses(cursor("id", "9223372036854775808").toString());
        refuses(cursor("id", "1e3").toString());
        refuses(cursor("id", new Object[] {null}).toString());
    }

    @Test
    void aValueThatNoDatabaseIsSureToStoreIsRefused() {
        refuses(cursor("name,id", "a\0b", 7L).toString());
        refuses(cursor("name,id", "\ud800", 7L).toString());
        refuses(cursor("seenAt,id", Instant.MAX, 7L).toString());
        refuses(cursor("seenAt,id", Instant.parse("+10000-01-01T00:00:00Z"), 7L).toString());
    }

    @Test
    void anUnknownKeyIsRefused() {
        refuses(cursor("password,id", "a", 7L).toString());
        refuses(cursor("password,id", null, 7L).toString());
        refuses(cursor("name,-name,id", "a", "a", 7L).toString());
        refuses(cursor("--id", 7L).toString());
        refuses(cursor("ID", 7L).toString());
        refuses(cursor("", 7L).toString());
        refuses(cursor("name,", "a", 7L).toString());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(CURSOR.toString(), OtherKey.values()));
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor("name,id", "ab", 7L).toString());
        int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("ab");
        bytes[name] = (byte) 0xff;
        refuses(encoded(bytes));
    }

    @Test
    void aCursorHasALargestLength() {
        assertThat(cursor("name,id", "a".repeat(1_400), 7L).ifPortable()).isPresent();
        assertThat(cursor("name,id", "a".repeat(1_500), 7L).ifPortable()).isEmpty();
        assertThat(cursor("name,id", "a".repeat(70_000), 7L).ifPortable()).isEmpty();
        refuses(cursor("name,id", "a".repeat(1_500), 7L).toString());
        refuses("A".repeat(100_000));
    }

    @Test
    void whatWouldBeRefusedIsNotHandedOut() {
        assertThat(CURSOR.ifPortable()).contains(CURSOR);
        assertThat(cursor("name,id", "a\0b", 7L).ifPortable()).isEmpty();
        assertThat(cursor("seenAt,id", Instant.MIN, 7L).ifPortable()).isEmpty();
    }

    private static void refuses(String text) {
        assertThatIllegalArgumentException().as(text).isThrownBy(() -> Cursor.parse(text, Key.values()));
    }

    private static Cursor cursor(String order, @Nullable Object... values) {
        return new Cursor(Cursor.list(Key.ID), order, false, false, Arrays.asList(values));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
