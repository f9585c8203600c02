package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Parts<Line, Sent> LINES =
            new Parts<>("lines", "id", stored -> stored.id, Sent::id, () -> new Line(null, 0));

    private static final class Line {

        final @Nullable Long id;
        int quantity;

        Line(@Nullable Long id, int quantity) {
            this.id = id;
            this.quantity = quantity;
        }

        @Override
        public String toString() {
            return id + "x" + quantity;
        }
    }

    private record Sent(@Nullable Long id, int quantity) {}

    private final Line first = new Line(1L, 10);
    private final Line second = new Line(2L, 20);
    private final List<Line> current = new ArrayList<>(List.of(first, second));

    @Test
    void theListOfTheClientReplacesTheStoredOneInItsOrder() {
        replace(new Sent(null, 5), new Sent(1L, 11));

        assertThat(current).hasToString("[nullx5, 1x11]");
        assertThat(current.get(1)).isSameAs(first);
    }

    @Test
    void nothingSentIsNothingLeft() {
        LINES.replace(current, null, (line, sent) -> {});

        assertThat(current).isEmpty();
    }

    @Test
    void aKeyOfNoItemOfThisParentIsRefusedAndNothingChanges() {
        assertThat(refused(new Sent(1L, 0), new Sent(3L, 0))).containsExactly("lines[1].id does not exist");
        assertThat(current).hasToString("[1x10, 2x20]");
    }

    @Test
    void aKeyThatIsSentTwiceIsRefusedAndNothingChanges() {
        assertThat(refused(new Sent(2L, 0), new Sent(null, 0), new Sent(2L, 1)))
                .containsExactly("lines[2].id is sent twice");
        assertThat(current).hasToString("[1x10, 2x20]");
    }

    @Test
    void everyItemIsCheckedUnlessThereAreTooMany() {
        List<Sent> sent = List.of(new Sent(null, 0), new Sent(null, -1), new Sent(null, -2));

        assertThat(checked(sent, 3)).containsExactly("lines[1].quantity is bad", "lines[2].quantity is bad");
        assertThat(checked(sent, 2)).isEmpty();
        assertThat(checked(null, 2)).isEmpty();
    }

    @Test
    void aSetThatTakesTwoNewItemsForOneIsRefusedRatherThanCutShort() {
        Set<Line> set = new HashSet<>();
        Parts<Line, Sent> equal = new Parts<>("lines", "id", stored -> stored.id, Sent::id, () -> first);

        assertThatThrownBy(() -> equal.replace(set, List.of(new Sent(null, 1), new Sent(null, 1)), (line, item) -> {}))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(texts(problem.violations())).containsExactly("lines must not hold equal items");
                });
    }

    private void replace(Sent... sent) {
        LINES.replace(current, List.of(sent), (line, item) -> line.quantity = item.quantity());
    }

    private List<String> refused(Sent... sent) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(() -> replace(sent)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(422);
            texts(problem.violations()).forEach(found::add);
        });
        return found;
    }

    private static List<String> checked(@Nullable List<Sent> sent, int max) {
        Violations violations = new Violations();
        Parts.check(
                violations,
                "lines",
                sent,
                max,
                (ofItem, item) -> ofItem.check("quantity", item.quantity() >= 0, "is bad"));
        return texts(violations.toList()).toList();
    }

    private static Stream<String> texts(List<Violation> violations) {
        return violations.stream().map(violation -> violation.path() + " " + violation.message());
    }
}
