package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyedPartsTest {

    private static final KeyedParts<Line, Sent> LINES = new KeyedParts<>("lines", "number", Sent::number);

    private static final class Line {

        final int number;
        int quantity;

        Line(int number, int quantity) {
            this.number = number;
            this.quantity = quantity;
        }

        @Override
        public String toString() {
            return number + "x" + quantity;
        }
    }

    private record Sent(int number, int quantity) {}

    private final Line first = new Line(1, 10);
    private final Line second = new Line(2, 20);
    private final List<Line> current = new ArrayList<>(List.of(first, second));

    @Test
    void aKnownKeyChangesItsEntityAnUnknownOneMakesANewEntityAndTheRestIsRemoved() {
        replace(List.of(new Sent(7, 5), new Sent(1, 11)));

        assertThat(current).hasToString("[7x5, 1x11]");
        assertThat(current.get(1)).isSameAs(first);
    }

    @Test
    void nothingSentIsNothingLeft() {
        replace(null);

        assertThat(current).isEmpty();
    }

    @Test
    void aKeyThatIsSentTwiceIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> replace(List.of(new Sent(2, 0), new Sent(3, 0), new Sent(2, 1))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.violations()).containsExactly(new Violation("lines[2].number", "is sent twice"));
                });
        assertThat(current).hasToString("[1x10, 2x20]");
    }

    @Test
    void aKeyOfSeveralMembersThatIsSentTwiceIsRefusedAtItsItem() {
        KeyedParts<Line, Sent> parts =
                new KeyedParts<>("lines", "", sent -> Arrays.asList(sent.number(), sent.quantity()));

        assertThatThrownBy(() -> parts.replace(
                        current,
                        line -> Arrays.asList(line.number, line.quantity),
                        List.of(new Sent(2, 0), new Sent(2, 1), new Sent(2, 0)),
                        sent -> new Line(sent.number(), sent.quantity()),
                        this::set))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Violation("lines[2]", "is sent twice")));
    }

    @Test
    void whatTheMakerRefusesHasThePlaceOfItsItem() {
        assertThatThrownBy(() -> LINES.replace(
                        current, line -> line.number, List.of(new Sent(1, 1), new Sent(9, 1)), this::refuse, this::set))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Violation("lines[1].productId", "does not exist")));
    }

    @Test
    void aSetThatTakesTwoItemsForOneIsRefusedRatherThanCutShort() {
        Set<Line> set = new HashSet<>();

        assertThatThrownBy(() -> LINES.replace(
                        set, line -> line.number, List.of(new Sent(3, 1), new Sent(4, 1)), sent -> first, this::set))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Violation("lines", "must not hold equal items")));
    }

    private void replace(@Nullable List<Sent> sent) {
        LINES.replace(current, line -> line.number, sent, item -> new Line(item.number(), 0), this::set);
    }

    private void set(Line line, Sent sent) {
        line.quantity = sent.quantity();
    }

    private Line refuse(Sent sent) {
        throw ProblemException.invalid(List.of(new Violation("productId", "does not exist")));
    }
}
