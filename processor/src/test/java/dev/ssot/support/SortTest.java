package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortTest {

    @Test
    void nullIsGreaterThanEveryValue() {
        assertThat(orderBy(new Sort<>("title", false))).isEqualTo(" order by e.title nulls last, e.id");
        assertThat(orderBy(new Sort<>("title", true))).isEqualTo(" order by e.title desc nulls first, e.id");
    }

    @Test
    void theOrderIsTotal() {
        assertThat(orderBy()).isEqualTo(" order by e.id");
        assertThat(orderBy(new Sort<>("id", true))).isEqualTo(" order by e.id desc");
        assertThat(orderBy(new Sort<>("id", false), new Sort<>("title", false)))
                .isEqualTo(" order by e.id, e.title nulls last");
    }

    @SafeVarargs
    private static String orderBy(Sort<String>... sorts) {
        List<Sort<String>> list = new ArrayList<>();
        for (Sort<String> sort : sorts) {
            list.add(sort);
        }
        return Sort.orderBy(list, key -> key.equals("id") ? Path.to(key) : Path.toNullable(key), "e.id");
    }
}
