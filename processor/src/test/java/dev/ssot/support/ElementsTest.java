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
    void theViolationsOfComponentsNameTheirPathsAsWell() {
        Violations violations = new Violations();

        Elements.check(
                violations,
                "lines",
                List.of("", "a"),
                3,
                (found, line) -> found.check("point.latitude", !line.isEmpty(), "must not be null"));

        assertThat(violations.toList()).containsExactly(new Violation("lines[0].point.latitude", "must not be null"));
    }

    @Test
    void valuesThatClientsSeeOtherwiseAreMadeUnlessTheyAreTheSame() {
        List<StringBuilder> current = new ArrayList<>(List.of(new StringBuilder("a")));
        StringBuilder kept = current.get(0);

        Elements.replace(current, List.of("a"), StringBuilder::new, StringBuilder::toString);
        assertThat(current).containsExactly(kept);

        Elements.replace(current, List.of("b", "a"), StringBuilder::new, StringBuilder::toString);
        assertThat(Elements.list(current, StringBuilder::toString)).containsExactly("b", "a");

        Elements.replace(current, null, StringBuilder::new, StringBuilder::toString);
        assertThat(current).isEmpty();
    }

    @Test
    void ofASetValuesAreMadeOfWhatIsDistinctAndTheirOrderDoesNotMatter() {
        Set<StringBuilder> current = new LinkedHashSet<>(List.of(new StringBuilder("a"), new StringBuilder("b")));
        Set<StringBuilder> before = new LinkedHashSet<>(current);

        Elements.replace(current, List.of("b", "a", "b"), StringBuilder::new, StringBuilder::toString);
        assertThat(current).isEqualTo(before);

        Elements.replace(current, List.of("c", "c"), StringBuilder::new, StringBuilder::toString);
        assertThat(Elements.list(current, StringBuilder::toString)).containsExactly("c");
    }

    @Test
    void gapsInAListAreNotShown() {
        assertThat(Elements.list(Arrays.asList("a", null, "b"))).containsExactly("a", "b");
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
