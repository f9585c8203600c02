package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SparseTest {

    private enum Field implements Named {
        ID,
        TITLE,
        CREATED_AT
    }

    @Test
    void holdsWhatIsChosenInTheOrderOfTheView() {
        Sparse sparse = new Sparse(Set.of(Field.CREATED_AT, Field.TITLE))
                .with("id", 7)
                .with(Field.TITLE, "Title")
                .with(Field.CREATED_AT, "now");

        assertThat(sparse.keySet()).containsExactly("id", "title", "createdAt");
        assertThat(sparse).containsEntry("title", "Title").containsEntry("id", 7);
    }

    @Test
    void aChosenFieldMayBeNullAndOneThatIsNotIsAbsent() {
        Sparse sparse = new Sparse(Set.of(Field.TITLE)).with(Field.TITLE, null).with(Field.CREATED_AT, "now");

        assertThat(sparse).containsOnlyKeys("title").containsEntry("title", null);
    }

    @Test
    void whatIsChosenOfAVersionIsOfThatVersion() {
        EntityTag version = EntityTag.ofVersion(3);
        Sparse sparse = Sparse.of(version, Set.of(Field.TITLE)).with(Field.TITLE, "Title");

        assertThat(sparse)
                .isInstanceOfSatisfying(
                        Versioned.class,
                        versioned -> assertThat(versioned.entityTag()).isEqualTo(version));
        assertThat(sparse).containsOnlyKeys("title");
        assertThat(new Sparse(Set.of(Field.TITLE))).isNotInstanceOf(Versioned.class);
    }

    @Test
    void aRelationIsThereIfItIsExpanded() {
        assertThat(new Sparse(Set.of(Field.ID))
                        .withExpanded("author", Map.of("id", 1))
                        .withExpanded("tags", null))
                .containsOnlyKeys("author");
    }
}
