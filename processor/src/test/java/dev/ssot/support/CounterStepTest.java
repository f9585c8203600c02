package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterStepTest {

    @Test
    void aStepIsOneOrWhatIsSaid() {
        assertThat(CounterStep.parse(Map.of())).isEqualTo(1);
        assertThat(CounterStep.parse(Map.of("by", List.of("1000")))).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "1.5", "", "one", "99999999999999999999"})
    void aStepOutOfBoundsIsRefused(String step) {
        assertThatThrownBy(() -> CounterStep.parse(Map.of("by", List.of(step))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @Test
    void anyOtherParameterIsRefused() {
        assertThatThrownBy(() -> CounterStep.parse(Map.of("step", List.of("1"))))
                .isInstanceOf(ProblemException.class);
    }
}
