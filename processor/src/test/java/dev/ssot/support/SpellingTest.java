package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.5", "1e3", "-2.5E-3"})
    void numbersAreSpelledAsInJson(String text) {
        Double value = Double.valueOf(text);

        assertThat(Spelling.check(text, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "1f", "0x1p3", "+1", "1.", ".5", " 1", "NaN", "Infinity"})
    void otherSpellingsThatJavaTakesAreRefused(String text) {
        Double value = Double.valueOf(text);

        assertThatThrownBy(() -> Spelling.check(text, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digitsOfOtherScriptsAreRefused() {
        Long value = Long.valueOf("\u0661");

        assertThatThrownBy(() -> Spelling.check("\u0661", value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUuidIsSpelledInFull() {
        UUID value = UUID.fromString("1-2-3-4-5");

        assertThat(Spelling.check(value.toString(), value)).isEqualTo(value);
        assertThatThrownBy(() -> Spelling.check("1-2-3-4-5", value)).isInstanceOf(IllegalArgumentException.class);
    }
}
