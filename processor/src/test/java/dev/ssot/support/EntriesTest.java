package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntriesTest {

    @Test
    void otherEntriesReplaceThoseThatAreThere() {
        Map<String, Integer> current = new HashMap<>(Map.of("a", 1, "b", 2));

        Entries.replace(current, Map.of("b", 3, "c", 4));
        assertThat(current).isEqualTo(Map.of("b", 3, "c", 4));

        Entries.replace(current, null);
        assertThat(current).isEmpty();
    }

    @Test
    void theSameEntriesAreNoChange() {
        Map<String, Integer> unchangeable = Map.of("a", 1, "b", 2);

        assertThatCode(() -> {
                    Entries.replace(unchangeable, Map.of("b", 2, "a", 1));
                    Entries.patch(unchangeable, Map.of("b", Change.to(2)));
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Entries.replace(unchangeable, Map.of("a", 1)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Entries.patch(unchangeable, Map.of("a", Change.to(2))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPatchSetsRemovesAndKeeps() {
        Map<String, Integer> current = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3));

        Entries.patch(
                current, Map.of("a", Change.to(null), "b", Change.to(5), "d", Change.to(6), "e", Change.to(null)));
        assertThat(current).isEqualTo(Map.of("b", 5, "c", 3, "d", 6));

        Entries.<String, Integer>patch(current, null);
        assertThat(current).isEmpty();
    }

    @Test
    void valuesThatAreMergedAreToldWhatWasBefore() {
        Map<String, StringBuilder> current =
                new HashMap<>(Map.of("a", new StringBuilder("1"), "b", new StringBuilder("2")));
        StringBuilder kept = current.get("a");

        Entries.patch(
                current,
                Map.of("a", Change.to(""), "b", Change.to("x"), "c", Change.to("y")),
                (before, change) -> new StringBuilder(before == null ? "new" : before).append(change),
                StringBuilder::toString);

        assertThat(Entries.map(current, StringBuilder::toString)).isEqualTo(Map.of("a", "1", "b", "2x", "c", "newy"));
        assertThat(current.get("a")).isSameAs(kept);
    }

    @Test
    void whatAPatchMakesIsKnownBeforeItIsApplied() {
        assertThat(Entries.merged(Map.of("a", 1, "b", 2), Map.of("a", Change.to(null), "c", Change.to(3))))
                .isEqualTo(Map.of("b", 2, "c", 3));
        assertThat(Entries.merged(Map.of("a", 1), null)).isEmpty();
    }

    @Test
    void nothingIsAnEmptyMapAndValuesThatAreNullAreNotShown() {
        Map<String, Integer> gaps = new LinkedHashMap<>();
        gaps.put("a", null);
        gaps.put("b", 2);
        Map<String, Integer> none = null;

        assertThat(Entries.map(none)).isEmpty();
        assertThat(Entries.map(gaps)).isEqualTo(Map.of("b", 2));
    }

    @Test
    void violationsNameTheKeyAndThePathWithin() {
        Violations violations = new Violations();
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a", "");
        entries.put("", "b");

        Entries.check(violations, "texts", entries, 2, EntriesTest::notEmpty);
        Entries.checkKeys(violations, "texts", entries, 2, EntriesTest::notEmpty);
        Entries.checkChanges(
                violations,
                "texts",
                Map.of("a", Change.to("x")),
                Map.of("a", "y"),
                (found, before, change) -> found.check("inner", false, before + change));

        assertThat(violations.toList())
                .containsExactly(
                        new Violation("texts.a", "must not be empty"),
                        new Violation("texts.", "key: must not be empty"),
                        new Violation("texts.a.inner", "yx"));
    }

    @Test
    void whatIsTooLargeOrNotThereIsNotCheckedEntryByEntry() {
        Violations violations = new Violations();

        Entries.check(violations, "texts", Map.of("a", "", "b", ""), 1, EntriesTest::notEmpty);
        Entries.checkKeys(violations, "texts", Map.of("", "a", "b", ""), 1, EntriesTest::notEmpty);
        Entries.check(violations, "texts", null, 1, EntriesTest::notEmpty);

        assertThat(violations.isEmpty()).isTrue();
    }

    private static void notEmpty(Violations violations, String value) {
        violations.check("", !value.isEmpty(), "must not be empty");
    }
}
