package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.support.Keyset.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeysetTest {

    private static final Key ID = required("e.id", false);

    @Test
    void oneKeyIsOneComparison() {
        assertThat(condition(ID)).isEqualTo("e.id > :cursor_0");
        assertThat(condition(required("e.id", true))).isEqualTo("e.id < :cursor_0");
        assertThat(new Keyset(List.of(ID), true).condition()).isEqualTo("e.id >= :cursor_0");
    }

    @Test
    void anIndexCanStartAtTheFirstKey() {
        assertThat(condition(required("e.createdAt", true), required("e.id", true)))
                .isEqualTo("e.createdAt <= :cursor_0"
                        + " and (e.createdAt < :cursor_0 or e.createdAt = :cursor_0 and e.id < :cursor_1)");
    }

    @Test
    void directionsMayDiffer() {
        assertThat(condition(required("e.a", false), required("e.b", true), ID))
                .isEqualTo("e.a >= :cursor_0 and (e.a > :cursor_0 or e.a = :cursor_0"
                        + " and (e.b < :cursor_1 or e.b = :cursor_1 and e.id > :cursor_2))");
    }

    @Test
    void theVeryPlaceIsWantedByItsLastKey() {
        assertThat(new Keyset(List.of(required("e.a", false), ID), true).condition())
                .isEqualTo("e.a >= :cursor_0 and (e.a > :cursor_0 or e.a = :cursor_0 and e.id >= :cursor_1)");
    }

    @Test
    void nullComesAfterAValueIfTheOrderIsAscending() {
        assertThat(condition(nullable("e.a", false, 1), ID))
                .isEqualTo("(e.a > :cursor_0 or e.a is null or e.a = :cursor_0 and e.id > :cursor_1)");
        assertThat(condition(nullable("e.a", true, 1), ID))
                .isEqualTo("e.a <= :cursor_0 and (e.a < :cursor_0 or e.a = :cursor_0 and e.id > :cursor_1)");
    }

    @Test
    void nothingComesAfterNullIfTheOrderIsAscendingAndEveryValueIfItIsDescending() {
        assertThat(condition(nullable("e.a", false, null), ID)).isEqualTo("e.a is null and e.id > :cursor_1");
        assertThat(condition(nullable("e.a", true, null), ID))
                .isEqualTo("(e.a is not null or e.a is null and e.id > :cursor_1)");
        assertThat(condition(nullable("e.a", false, null), nullable("e.b", true, null), ID))
                .isEqualTo("e.a is null and (e.b is not null or e.b is null and e.id > :cursor_2)");
    }

    private static String condition(Key... keys) {
        return new Keyset(List.of(keys), false).condition();
    }

    private static Key required(String path, boolean descending) {
        return new Key(path, false, descending, 1);
    }

    private static Key nullable(String path, boolean descending, @Nullable Object value) {
        return new Key(path, true, descending, value);
    }
}
