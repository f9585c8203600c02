package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextReaderTest {

    @Test
    void partsOfTextsAreTheDefault() {
        assertThat(ReadModel.ofMembers("@Searchable String title;").resource().fullText())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', simple", "(language = \"english\"), english", "(language = \"public.my_words2\"), public.my_words2"
    })
    void theLanguageIsStated(String members, String expected) {
        assertThat(search(members).resource().fullText()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English", "a b", "a'", "a.b.c", "1a", "a;", "?", "a\\n"})
    void whatIsNoNameOfALanguageIsRefused(String language) {
        assertThat(search("(language = \"" + language + "\")").codes()).containsExactly("SSOT042");
    }

    private static ReadModel search(String members) {
        return ReadModel.of("@Entity @ApiResource @FullTextSearch" + members
                + " public class A { @Id Long id; @Searchable String title; }");
    }
}
