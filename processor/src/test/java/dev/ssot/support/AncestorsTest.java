package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AncestorsTest {

    @Test
    void theRowsAreTurnedAroundWithoutTheEntityItself() {
        assertThat(Ancestors.ofPath(List.of("leaf", "middle", "root")))
                .hasValueSatisfying(ancestors -> assertThat(ancestors.items()).containsExactly("root", "middle"));
    }

    @Test
    void aRootHasNone() {
        assertThat(Ancestors.ofPath(List.of("root")))
                .hasValueSatisfying(ancestors -> assertThat(ancestors.items()).isEmpty());
    }

    @Test
    void noRowsAreNoEntity() {
        assertThat(Ancestors.ofPath(List.of())).isEmpty();
    }

    @Test
    void aCircleIsGoneRoundOnce() {
        assertThat(Ancestors.ofPath(List.of("leaf", "a", "b", "a", "b", "a")))
                .hasValueSatisfying(ancestors -> assertThat(ancestors.items()).containsExactly("b", "a"));
    }
}
