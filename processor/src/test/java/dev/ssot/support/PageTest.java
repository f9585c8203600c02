package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private final PageRequest request = new PageRequest(1, 2);

    @Test
    void hasNoNextIfTheExtraRowIsMissing() {
        assertThat(Page.of(List.of("a", "b"), request)).isEqualTo(new Page<>(List.of("a", "b"), 1, 2, false));
        assertThat(Page.of(List.of(), request)).isEqualTo(new Page<>(List.of(), 1, 2, false));
    }

    @Test
    void leavesOutTheExtraRow() {
        assertThat(Page.of(List.of("a", "b", "c"), request)).isEqualTo(new Page<>(List.of("a", "b"), 1, 2, true));
    }

    @Test
    void turnsEachItemIntoSomethingElse() {
        assertThat(Page.of(List.of("a", "bb", "c"), request).map(String::length))
                .isEqualTo(new Page<>(List.of(1, 2), 1, 2, true));
    }

    @Test
    void keepsItsPlaceWithOtherItems() {
        assertThat(Page.of(List.of("a", "b", "c"), request).withItems(List.of(1, 2)))
                .isEqualTo(new Page<>(List.of(1, 2), 1, 2, true));
    }
}
