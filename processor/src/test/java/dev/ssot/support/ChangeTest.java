package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void tellsAbsentFromNullAndFromAValue() {
        assertThat(Change.absent().isPresent()).isFalse();
        assertThat(Change.absent().value()).isNull();
        assertThat(Change.to(null).isPresent()).isTrue();
        assertThat(Change.to(null).value()).isNull();
        assertThat(Change.to("x").isPresent()).isTrue();
        assertThat(Change.to("x").value()).isEqualTo("x");
    }

    @Test
    void handsOnNullAndValuesOnly() {
        List<String> seen = new ArrayList<>();
        Change.<String>absent().ifPresent(seen::add);
        Change.<String>to(null).ifPresent(seen::add);
        Change.to("x").ifPresent(seen::add);
        assertThat(seen).containsExactly(null, "x");
    }

    @Test
    void isAValue() {
        assertThat(Change.to("x")).isEqualTo(Change.to("x")).hasSameHashCodeAs(Change.to("x"));
        assertThat(Change.to(null)).isEqualTo(Change.to(null)).isNotEqualTo(Change.absent());
        assertThat(Change.to("x")).isNotEqualTo(Change.to("y")).isNotEqualTo("x");
        assertThat(Change.absent()).hasToString("Change.absent()");
        assertThat(Change.to(1)).hasToString("Change.to(1)");
    }
}
