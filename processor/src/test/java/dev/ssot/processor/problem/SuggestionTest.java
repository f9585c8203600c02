package dev.ssot.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> CHOICES = List.of("title", "createdAt", "id");

    @ParameterizedTest
    @CsvSource({
        "tilte, title",
        "TITLE, title",
        "titl, title",
        "titles, title",
        "created, createdAt",
        "creatdAt, createdAt"
    })
    void suggestsTheClosestChoice(String written, String meant) {
        assertThat(Suggestion.didYouMean(written, CHOICES)).isEqualTo(" (did you mean \"" + meant + "\"?)");
    }

    @ParameterizedTest
    @CsvSource({"author", "publishedOn", "''", "xx"})
    void suggestsNothingWhereNothingIsClose(String written) {
        assertThat(Suggestion.didYouMean(written, CHOICES)).isEmpty();
    }

    @Test
    void suggestsNothingWhereThereIsNoChoice() {
        assertThat(Suggestion.didYouMean("title", List.of())).isEmpty();
    }

    @Test
    void prefersTheFirstInAlphabetWhereTwoAreEquallyClose() {
        assertThat(Suggestion.didYouMean("rate", List.of("rats", "date"))).contains("\"date\"");
    }
}
