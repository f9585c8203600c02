package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"IDENTITY", "SEQUENCE", "TABLE", "UUID", "AUTO"})
    void everyStrategyGeneratesTheKey(String strategy) {
        ReadModel model = ReadModel.of("@Entity @ApiResource public class Article {"
                + " @Id @GeneratedValue(strategy = GenerationType." + strategy + ") UUID id; }");

        assertThat(model.attribute("id").role()).isEqualTo(Role.GENERATED_KEY);
    }

    @Test
    void anAnnotationThatIsMarkedAsAGeneratorGeneratesTheKey() {
        ReadModel model = ReadModel.of(
                "package org.hibernate.annotations; public @interface IdGeneratorType {}",
                "package com.other; @org.hibernate.annotations.IdGeneratorType public @interface Snowflake {}",
                "@Entity @ApiResource public class Article { @Id @com.other.Snowflake Long id; }");

        assertThat(model.attribute("id").role()).isEqualTo(Role.GENERATED_KEY);
    }

    @Test
    void aKeyThatARelationGivesIsNotSent() {
        ReadModel model = ReadModel.of(
                "@Entity public class Person { @Id @GeneratedValue Long id; }",
                "@Entity @ApiResource public class Passport { @Id Long id; @MapsId @OneToOne Person holder; }");

        assertThat(model.attribute("id").role()).isEqualTo(Role.GENERATED_KEY);
        assertThat(model.attribute("holder").required()).isTrue();
        assertThat(model.attribute("holder").exposure().creatable()).isTrue();
        assertThat(model.attribute("holder").exposure().updatable()).isFalse();
    }

    @Test
    void theTypeOfAKeyMayBeATypeArgument() {
        ReadModel model = ReadModel.of(
                "@MappedSuperclass public abstract class Base<K extends java.io.Serializable> {"
                        + " @Id @GeneratedValue private K id; public K getId() { return id; } }",
                "@MappedSuperclass public abstract class Named<T, K extends java.io.Serializable> extends Base<K> {"
                        + " String name; }",
                "@Entity @ApiResource public class Article extends Named<String, Integer> {}");

        assertThat(model.attribute("id").basic().java()).hasToString("java.lang.Integer");
        assertThat(model.attribute("id").access().reader()).isEqualTo("getId");
    }

    @Test
    void thePartsOfAKeyAreInTheOrderOfTheEntity() {
        ReadModel model = ReadModel.of(
                "public class Key { Integer year; String currency; Key(Integer year, String currency) {} }",
                "@Entity @ApiResource @IdClass(Key.class) public class Rate { @Id String currency; @Id Integer year; }");

        assertThat(model.resource().identity().keys())
                .extracting(Attribute::member)
                .containsExactly("currency", "year");
        assertThat(model.resource().compositeKey().orElseThrow().arguments()).containsExactly("year", "currency");
        assertThat(model.resource().identity().condition()).isEqualTo("e.currency = :currency and e.year = :year");
    }

    @Test
    void anEmbeddedKeyIsWhatItsComponentsAre() {
        ReadModel model = ReadModel.of(
                "@Entity public class Hall { @Id @GeneratedValue private Long id; public Long getId() { return id; } }",
                "@Embeddable public record Place(int number, Long hall) {}",
                "@Entity @ApiResource public class Seat { private @EmbeddedId Place id;"
                        + " @MapsId(\"hall\") @ManyToOne Hall hall;"
                        + " public Place getId() { return id; } public void setId(Place id) { this.id = id; } }");

        assertThat(model.resource().identity().keys())
                .extracting(Attribute::member)
                .containsExactly("number", "hallId");
        assertThat(model.resource().identity().condition()).isEqualTo("e.id.number = :number and e.hall.id = :hallId");
        assertThat(model.attribute("number").access().read("seat")).isEqualTo("seat.getId().number()");
    }

    @Test
    void propertyAccessFollowsTheKey() {
        ReadModel model =
                ReadModel.of("@Entity @ApiResource public class Article { private Long key; private String url;"
                        + " @Id @GeneratedValue public Long getId() { return key; } public void setId(Long id) {}"
                        + " public String getURL() { return url; } public void setURL(String url) {}"
                        + " @Transient public String getShort() { return url; } }");

        assertThat(model.resource().attributes()).extracting(Attribute::name).containsExactly("id", "URL");
    }

    @Test
    void accessMayBeMixed() {
        ReadModel model = ReadModel.ofMembers(
                "private String title; @Transient private String raw;"
                        + " public String getTitle() { return title; } public void setTitle(String title) {}"
                        + " public String getUnused() { return raw; }"
                        + " @Access(AccessType.PROPERTY) public String getText() { return raw; } public void setText(String text) {}");

        assertThat(model.resource().attributes()).extracting(Attribute::name).containsExactly("id", "title", "text");
    }
}
