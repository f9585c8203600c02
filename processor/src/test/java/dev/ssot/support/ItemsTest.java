package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ItemsTest {

    @Test
    void whatIsInvalidWithAnyItemIsOneProblem() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.check(List.of("a", "", " "), ItemsTest::validate))
                .matches(problem -> problem.status() == 422)
                .extracting(ItemsTest::paths)
                .isEqualTo(List.of("items[1].name", "items[2].name"));
        Items.check(List.of("a", "b"), ItemsTest::validate);
    }

    @Test
    void anotherProblemEndsTheChecksAtOnce() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.check(List.of("", "x"), List.of(1, 2), (item, entity) -> {
                    throw new ProblemException(409, "No.");
                }))
                .matches(problem -> problem.status() == 409 && problem.detail().equals("No."))
                .extracting(ItemsTest::paths)
                .isEqualTo(List.of("items[0]"));
    }

    @Test
    void eachItemIsMappedUnlessOneIsInvalid() {
        Function<String, Integer> length = item -> {
            validate(item);
            return item.length();
        };

        assertThat(Items.map(List.of("a", "bc"), length)).containsExactly(1, 2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.map(List.of("", "b", ""), length))
                .extracting(ItemsTest::paths)
                .isEqualTo(List.of("items[0].name", "items[2].name"));
    }

    @Test
    void eachStopsAtTheFirstThatIsRefused() {
        List<String> seen = new ArrayList<>();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.each(List.of("a", "", "c"), item -> {
                    seen.add(item);
                    validate(item);
                }))
                .extracting(ItemsTest::paths)
                .isEqualTo(List.of("items[1].name"));
        assertThat(seen).containsExactly("a", "");
    }

    @Test
    void whatWasFoundIsPutIntoTheOrderOfTheRequest() {
        assertThat(Items.inOrder(List.of(3, 1), List.of(1, 3), Function.identity(), "tag"))
                .containsExactly(3, 1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.inOrder(List.of(3, 1, 2), List.of(1), Function.identity(), "tag"))
                .matches(problem -> problem.status() == 404)
                .extracting(ItemsTest::paths)
                .isEqualTo(List.of("items[0]", "items[2]"));
    }

    @Test
    void whatIsThereAgainWasInTheWay() {
        assertThat(Items.missing(List.of(1, 2), List.of(1, 2), "tag").status()).isEqualTo(409);
        assertThat(Items.missing(List.of(1, 2), List.of(2), "tag").status()).isEqualTo(404);
    }

    @Test
    void moreThanTheLimitIsAConflict() {
        assertThat(Items.atMost(2, List.of(1, 2), "tags")).containsExactly(1, 2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.atMost(2, List.of(1, 2, 3), "tags"))
                .matches(problem -> problem.status() == 409);
    }

    @Test
    void aVersionIsCheckedIfThereIsOne() {
        Items.checkVersion(null, 3L);
        Items.checkVersion(3L, 3L);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Items.checkVersion(2L, 3L))
                .matches(problem -> problem.status() == 409);
    }

    private static void validate(String name) {
        new Violations().check("name", !name.isBlank(), "must not be blank").throwIfAny();
    }

    private static List<String> paths(ProblemException problem) {
        return problem.violations().stream().map(Violation::path).toList();
    }
}
