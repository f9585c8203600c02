package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Set<String> ALL = Set.of("A", "B", "C");

    private final Table table = new Table(List.of("A", "B", "C"));

    @Test
    void whatAllPassIsPassedByAll() {
        table.passed("Reading", "an item is shown", ALL);

        assertThat(table).hasToString("""
                | Behaviour | A | B | C |
                |---|:-:|:-:|:-:|
                | **Reading** |  |  |  |
                | an item is shown | passed | passed | passed |
                """);
    }

    @Test
    void aTargetThatDiffersHasFailedAndNothingIsSaidOfTheOthers() {
        table.failed("Reading", "an item is shown", ALL, Set.of("B"));

        assertThat(table.toString()).contains("| an item is shown | ? | **failed** | ? |");
    }

    @Test
    void whatIsWrongEverywhereHasFailedEverywhere() {
        table.failed("Reading", "an item is shown", ALL, Set.of());

        assertThat(table.toString()).contains("| an item is shown | **failed** | **failed** | **failed** |");
    }

    @Test
    void oneFailingCaseIsEnough() {
        table.failed("Reading", "an item is shown", ALL, Set.of("B"));
        table.passed("Reading", "an item is shown", ALL);
        table.failed("Reading", "a list is shown", ALL, Set.of("C"));

        assertThat(table.toString())
                .contains("| an item is shown | ? | **failed** | ? |")
                .contains("| a list is shown | ? | ? | **failed** |");
    }

    @Test
    void whatOneTargetIsNotAskedIsNeitherPassedNorFailed() {
        table.passed("Reading", "words are found", Set.of("B"));
        table.failed("Reading", "a list is shown", Set.of("A", "B"), Set.of("B"));

        assertThat(table.toString())
                .contains("| words are found | – | passed | – |")
                .contains("| a list is shown | ? | **failed** | – |");
    }
}
