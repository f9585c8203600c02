package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/articles", "/articles/7", "/articles/by/slug/a.b", "/articles/by/slug/..a", "/caf%C3%A9"})
    void anAddressOfAResourceIsTaken(String path) {
        assertThatCode(() -> RequestTarget.check(path, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/",
                "//articles",
                "/articles//7",
                "/articles;a=b",
                "/a/../articles",
                "/./articles",
                "/a/.."
            })
    void anotherSpellingIsNoAddress(String path) {
        assertThatThrownBy(() -> RequestTarget.check(path, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(404))
                .hasMessage("There is nothing at this address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C3", "%", "%4", "%zz", "%+4", "%\uFF11\uFF12", "%C0%80", "a=%FF"})
    void whatIsNotEncodedAsUtf8IsMalformed(String text) {
        assertThatThrownBy(() -> RequestTarget.check("/articles", text)).hasMessage("The query string is malformed.");
        assertThatThrownBy(() -> RequestTarget.check("/" + text, null)).hasMessage("The path is malformed.");
    }

    @Test
    @Timeout(5)
    void longAddressesTakeNoTime() {
        String address = "/articles/" + "a/".repeat(500_000) + "a";

        assertThatCode(() -> RequestTarget.check(address, address)).doesNotThrowAnyException();
    }

    @Test
    void aQueryMayHaveWhatAPathMayNot() {
        assertThatCode(() -> RequestTarget.check("/articles", "a=//;../&b=caf%C3%A9+%F0%9F%98%80"))
                .doesNotThrowAnyException();
    }
}
