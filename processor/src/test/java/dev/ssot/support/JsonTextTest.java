package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void textOfAnyLanguageIsRead() throws IOException {
        String text = "{\"a\": \"Grüße, 你好, 👋\"}";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "C328", "C0AF", "E080AF", "EDA080", "F4908080", "E282", "FEFF", "FFFE7B00"})
    void whatIsNotUtf8IsRefused(String hexadecimal) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(hexadecimal)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @Test
    void theLongestBodyIsReadAndNoLongerOne() throws IOException {
        assertThat(read(new byte[JsonText.MAX_LENGTH])).hasSize(JsonText.MAX_LENGTH);
        assertThatThrownBy(() -> read(new byte[JsonText.MAX_LENGTH + 1]))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(413));
    }

    private static String read(byte[] body) throws IOException {
        return JsonText.read(new ByteArrayInputStream(body));
    }
}
