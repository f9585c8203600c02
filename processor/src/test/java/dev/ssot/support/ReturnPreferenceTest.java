package dev.ssot.support;

import static dev.ssot.support.ReturnPreference.MINIMAL;
import static dev.ssot.support.ReturnPreference.REPRESENTATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPreferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return=minimal",
                "Return = Minimal",
                "return=\"minimal\"",
                "respond-async, wait=10, return=minimal",
                "return=minimal; foo=\"a,return=representation\"",
                "foo=\"a, \\\"b\", return=minimal",
                "x,,return=minimal,",
                "return=minimal, return=minimal"
            })
    void minimalIsFoundAmongOthers(String header) {
        assertThat(ReturnPreference.of(header)).contains(MINIMAL);
    }

    @Test
    void representationIsTheOther() {
        assertThat(ReturnPreference.of("return=representation")).contains(REPRESENTATION);
        assertThat(REPRESENTATION.text()).isEqualTo("return=representation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                ";",
                "=",
                "\"",
                "return",
                "return=",
                "return=nothing",
                "return==minimal",
                "minimal",
                "handling=lenient",
                "foo;return=minimal",
                "foo=\"return=minimal\"",
                "foo=\", return=minimal",
                "return=minimal, return=representation",
                "return=nothing, return=minimal",
                "return=\"",
                "\\"
            })
    void whatIsUnknownMalformedOrContradictoryIsIgnored(String header) {
        assertThat(ReturnPreference.of(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", ",", ";", "return=", "\\\"", "a=\"b\";"})
    void hugeHeadersAreReadInNoTime(String part) {
        assertThat(ReturnPreference.of(part.repeat(100_000))).isEmpty();
    }
}
