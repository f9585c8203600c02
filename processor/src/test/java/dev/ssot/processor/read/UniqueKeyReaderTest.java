package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Attribute;
import java.util.List;
import org.junit.jupiter.api.Test;

class UniqueKeyReaderTest {

    @Test
    void singleColumnsAreKeys() {
        assertThat(
                        keys(
                                "",
                                "@Column(unique = true) String slug; @OneToOne A twin; @ManyToOne @JoinColumn(unique = true) A up;"))
                .containsExactly(List.of("slug"), List.of("twin"), List.of("up"));
    }

    @Test
    void columnsOfTheTableAreFoundByTheirSnakeCaseNames() {
        assertThat(keys(
                        "@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {\"owner_id\", \"short_name\"}),"
                                + " @UniqueConstraint(columnNames = \"ISBN_13\")})",
                        "@ManyToOne A owner; String shortName; @Column(name = \"isbn_13\") String isbn;"))
                .containsExactly(List.of("owner", "shortName"), List.of("isbn"));
    }

    @Test
    void columnsOfTheTableAreFoundByTheNamesThatAreStated() {
        assertThat(keys(
                        "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"fk\", \"n\"}))",
                        "@ManyToOne @JoinColumn(name = \"fk\") A owner; @Column(name = \"n\") String name;"))
                .containsExactly(List.of("owner", "name"));
    }

    @Test
    void aKeyWithAColumnThatNobodySeesIsNone() {
        assertThat(keys(
                        "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"name\", \"tenant\"}))",
                        "String name; @Hidden String tenant;"))
                .isEmpty();
    }

    @Test
    void aKeyThatIsStatedTwiceIsOne() {
        assertThat(keys(
                        "@Table(uniqueConstraints = @UniqueConstraint(columnNames = \"slug\"))",
                        "@Column(unique = true) String slug;"))
                .containsExactly(List.of("slug"));
    }

    @Test
    void theNaturalIdOfHibernateIsUniqueAsAWholeAndChangedOnlyIfItMayBe() {
        ReadModel model = ReadModel.of(
                "package org.hibernate.annotations; public @interface NaturalId { boolean mutable() default false; }",
                "@Entity @ApiResource public class A { @Id @GeneratedValue Long id; String name;"
                        + " @org.hibernate.annotations.NaturalId String country;"
                        + " @org.hibernate.annotations.NaturalId(mutable = true) String code; }");

        assertThat(model.resource().uniqueKeys())
                .singleElement()
                .satisfies(key ->
                        assertThat(key.attributes()).extracting(Attribute::name).containsExactly("country", "code"));
        assertThat(model.attribute("country").exposure().updatable()).isFalse();
        assertThat(model.attribute("country").exposure().creatable()).isTrue();
        assertThat(model.attribute("code").exposure().updatable()).isTrue();
    }

    private static List<List<String>> keys(String onClass, String members) {
        return ReadModel.of("@Entity " + onClass + " @ApiResource public class A { @Id @GeneratedValue Long id; "
                        + members + " }")
                .resource()
                .uniqueKeys()
                .stream()
                .map(key -> key.attributes().stream().map(Attribute::name).toList())
                .toList();
    }
}
