package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxAffectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-affected=7|7",
                "MAX-AFFECTED = 7|7",
                "max-affected=\"7\"|7",
                "return=minimal, max-affected=7; foo=1|7",
                "max-affected=7, max-affected=8|7",
                "foo=\"a, max-affected=3\", max-affected=7|7",
                "foo; bar=\"max-affected=3\"|10",
                "max-affected=0|0",
                "max-affected=99|10",
                "return=minimal|10",
                "handling=lenient, , ;|10"
            })
    void readsTheHeaderAndNeverExceedsTheLimit(String header, int expected) {
        assertThat(MaxAffected.of(header).within(10)).isEqualTo(expected);
    }

    @Test
    void withoutAHeaderTheLimitIsThatOfTheModel() {
        assertThat(MaxAffected.of(null).within(10)).isEqualTo(10);
        assertThat(MaxAffected.any().within(10)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"max-affected", "max-affected=", "max-affected=-1", "max-affected=1.5", "max-affected=9999999999"
            })
    void aLimitThatCannotBeReadIsRefused(String header) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> MaxAffected.of(header))
                .matches(problem -> problem.status() == 400)
                .extracting(problem -> problem.violations().get(0).path())
                .isEqualTo("Prefer");
    }
}
