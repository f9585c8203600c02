package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    @Test
    void aKeyIsTakenApartAsAPathIs() {
        KeyText parts = KeyText.of("A b/-7", 2);

        assertThat(parts.at(0)).isEqualTo("A b");
        Integer second = parts.at(1, Integer::valueOf);
        assertThat(second).isEqualTo(-7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A/", "/1", "/", "A//1", "A/1/2", "A/1/"})
    void anotherNumberOfPartsIsNoKey(String text) {
        assertThatThrownBy(() -> KeyText.of(text, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "+1", "0x1", "1L"})
    void aPartHasOneSpelling(String text) {
        KeyText parts = KeyText.of("A/" + text, 2);

        assertThatThrownBy(() -> parts.at(1, Integer::valueOf)).isInstanceOf(IllegalArgumentException.class);
    }
}
