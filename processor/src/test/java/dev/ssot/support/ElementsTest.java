package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElementsTest {

    @Test
    void otherValuesReplaceThoseThatAreThere() {
        List<String> current = new ArrayList<>(List.of("a", "b"));

        Elements.replace(current, List.of("b", "a"));

        assertThat(current).containsExactly("b", "a");
    }

    @Test
    void theSameValuesAreNoChange() {
        List<String> unchangeable = List.of("a", "b");

        assertThatCode(() -> Elements.replace(unchangeable, Arrays.asList("a", "b")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Elements.replace(unchangeable, List.of("b", "a")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofASetTheOrderDoesNotMatterAndEqualValuesAreOne() {
        Set<String> current = new LinkedHashSet<>(List.of("a", "b"));

        Elements.replace(current, List.of("b", "a", "b"));
        assertThat(current).containsExactly("a", "b");

        Elements.replace(current, List.of("c", "c"));
        assertThat(current).containsExactly("c");
    }

    @Test
    void nullEmpties() {
        List<String> current = new ArrayList<>(List.of("a"));

        Elements.replace(current, null);

        assertThat(current).isEmpty();
    }

    @Test
    void nothingIsAnEmptyList() {
        assertThat(Elements.list(null)).isEmpty();
        assertThat(Elements.list(Set.of("a"))).containsExactly("a");
    }

    @Test
    void theViolationsOfEachValueNameItsPlace() {
        Violations violations = new Violations();

        Elements.check(violations, "labels", Arrays.asList("a", "", null), 3, ElementsTest::notEmpty);

        assertThat(violations.toList())
                .containsExactly(
                        new Violation("labels[1]", "must not be empty"),
                        new Violation("labels[2]", "must not be empty"));
    }

    @Test
    void whatIsTooLongOrNotThereIsNotCheckedValueByValue() {
        Violations violations = new Violations();

        Elements.check(violations, "labels", List.of("", ""), 1, ElementsTest::notEmpty);
        Elements.check(violations, "labels", null, 1, ElementsTest::notEmpty);

        assertThat(violations.isEmpty()).isTrue();
    }

    private static void notEmpty(Violations violations, String value) {
        violations.check("", value != null && !value.isEmpty(), "must not be empty");
    }
}
