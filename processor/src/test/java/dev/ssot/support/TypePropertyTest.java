package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypePropertyTest {

    private static final TypeProperty<Number> TYPE =
            new TypeProperty<Number>("type").or("whole", Integer.class).or("it's real", Double.class);

    @Test
    void comparesTheTypeOfTheEntity() {
        assertThat(new Where().all(List.of(TYPE.eq(Integer.class)))).hasToString(" where type(e) = :p1");
        assertThat(new Where().all(List.of(TYPE.ne(Integer.class)))).hasToString(" where type(e) <> :p1");
        assertThat(new Where().all(List.of(TYPE.in(List.of(Integer.class, Double.class)))))
                .hasToString(" where type(e) in :p1");
    }

    @Test
    void knowsTypesByTheirNames() {
        assertThat(TYPE.parse("whole")).isEqualTo(Integer.class);
        assertThat(TYPE.parse("it's real")).isEqualTo(Double.class);
        assertThat(TYPE.choices()).containsExactly("whole", "it's real");
        assertThat(TYPE.parameters()).containsExactly("type", "type.ne", "type.in", "type.nin");
    }

    @Test
    void knowsNoOtherType() {
        for (String name : List.of("", "Whole", "java.lang.Integer", "Float")) {
            assertThatThrownBy(() -> TYPE.parse(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
