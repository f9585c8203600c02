package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateMachineTest {

    private enum Light {
        RED,
        GREEN,
        OFF {
            @Override
            public String toString() {
                return "dark";
            }
        }
    }

    private final StateMachine<Light> machine = new StateMachine<Light>("light")
            .allow("go", Set.of(Light.RED), Light.GREEN)
            .allow("stop", Set.of(Light.GREEN), Light.RED)
            .allow("switch-off", Set.of(Light.RED, Light.GREEN), Light.OFF);

    @Test
    void aTransitionLeadsOnFromEachOfItsStates() {
        assertThat(machine.next(Light.RED, "go")).isEqualTo(Light.GREEN);
        assertThat(machine.next(Light.RED, "switch-off")).isEqualTo(Light.OFF);
        assertThat(machine.next(Light.GREEN, "switch-off")).isEqualTo(Light.OFF);
    }

    @Test
    void aRefusalSaysTheStateAndWhatItAllows() {
        assertThat(refusal(Light.GREEN, "go"))
                .isEqualTo("The light is GREEN, which does not allow go. It allows stop, switch-off.");
    }

    @Test
    void aStateIsCalledByItsConstant() {
        assertThat(refusal(Light.OFF, "go")).isEqualTo("The light is OFF, which does not allow go. It allows nothing.");
    }

    @Test
    void nothingLeadsOnFromNoState() {
        assertThat(refusal(null, "go")).isEqualTo("The light is unset, which does not allow go. It allows nothing.");
    }

    private String refusal(@Nullable Light current, String transition) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> machine.next(current, transition))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(409))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Violation::path)
                        .containsExactly("light"))
                .actual()
                .detail();
    }
}
