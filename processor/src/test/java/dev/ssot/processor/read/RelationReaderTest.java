package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationReaderTest {

    private static final String AUTHOR = "@Entity(name = \"Writer\") @ApiResource public class Author {"
            + " @Version long version; String name; @Lob String life; @Size(max = 5000) String bio; @Hidden String secret;"
            + " @ManyToOne Author mentor; @Id private UUID code; public UUID getCode() { return code; } public void setCode(UUID c) {}"
            + " @OneToMany(mappedBy = \"author\") List<Article> articles; }";

    @Test
    void aRelationToOneKnowsTheTargetAndItsKey() {
        Attribute author =
                read("@ManyToOne(optional = false) @Filterable Author author;").attribute("author");
        Relation relation = author.target();

        assertThat(author.kind()).isEqualTo(AttributeKind.TO_ONE);
        assertThat(author.member()).isEqualTo("authorId");
        assertThat(author.required()).isTrue();
        assertThat(author.exposure().filterable()).isTrue();
        assertThat(relation.target()).isEqualTo(ClassName.get("com.example", "Author"));
        assertThat(relation.targetEntityName()).isEqualTo("Writer");
        assertThat(relation.keyName()).isEqualTo("code");
        assertThat(relation.key().type()).isEqualTo(ValueType.UUID);
        assertThat(relation.hasKeyGetter()).isTrue();
        assertThat(relation.owning()).isTrue();
        assertThat(relation.expansion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "@ManyToOne, false",
        "@ManyToOne(optional = false), true",
        "@ManyToOne @JoinColumn(nullable = false), true",
        "@ManyToOne @NotNull, true",
        "@OneToOne, false"
    })
    void aRelationIsRequiredWhereTheModelSaysSo(String annotations, boolean required) {
        assertThat(read(annotations + " Author author;").attribute("author").required())
                .isEqualTo(required);
    }

    @Test
    void anExpansionShowsTheKeyFirstAndNothingLong() {
        Expansion expansion = read("@ManyToOne @Expand Author author;")
                .attribute("author")
                .expansion()
                .orElseThrow();

        assertThat(expansion.idsOnly()).isFalse();
        assertThat(expansion.summary()).extracting(Attribute::name).containsExactly("code", "name");
    }

    @Test
    void anExpansionOfKeysHasItsCap() {
        Expansion expansion = read("@ManyToMany @Expand(as = Expand.Form.IDS, max = 7) Set<Author> authors;")
                .attribute("authors")
                .expansion()
                .orElseThrow();

        assertThat(expansion.idsOnly()).isTrue();
        assertThat(expansion.max()).isEqualTo(7);
    }

    @Test
    void theOwningSideOfManyToManyIsWritable() {
        Attribute authors = read("@ManyToMany Set<Author> authors;").attribute("authors");

        assertThat(authors.kind()).isEqualTo(AttributeKind.TO_MANY);
        assertThat(authors.member()).isEqualTo("authorIds");
        assertThat(authors.exposure().updatable()).isTrue();
        assertThat(authors.target().collection())
                .isEqualTo(ParameterizedTypeName.get(
                        ClassName.get("java.util", "Set"), ClassName.get("com.example", "Author")));
        assertThat(authors.constraints())
                .extracting(constraint -> constraint.kind() + " " + constraint.arguments())
                .containsExactly("SIZE [0, 1000]");
    }

    @Test
    void theInverseSideIsShownOnRequestOnly() {
        ReadModel model = read(
                "@ManyToMany(mappedBy = \"mentor\") Set<Author> hidden; @OneToMany(mappedBy = \"mentor\") List<Author> also;"
                        + " @OneToMany(mappedBy = \"mentor\") @Expand List<Author> shown;");

        assertThat(model.resource("Article").attributes())
                .extracting(Attribute::name)
                .containsExactly("id", "shown");
        assertThat(model.attribute("shown").exposure().creatable()).isFalse();
    }

    @Test
    void theInverseSideOfOneToOneIsNotExposedYet() {
        assertThat(read("@OneToOne(mappedBy = \"x\") Author author;").codes()).containsExactly("SSOT030");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLRestriction, '', true",
        "TenantId, on a field, true",
        "DynamicUpdate, '', false",
    })
    void aTargetMayBeLeftOutByHibernate(String annotation, String onField, boolean hidden) {
        String used = "@org.hibernate.annotations." + annotation + " ";
        ReadModel model = ReadModel.of(
                "package org.hibernate.annotations; public @interface " + annotation + " {}",
                "@Entity @ApiResource public class A { @Id Long id; @ManyToOne B b; }",
                (onField.isEmpty() ? used : "") + "@Entity @Inheritance public class B { @Id Long id; "
                        + (onField.isEmpty() ? "" : used) + " String tenant; }");

        assertThat(model.attribute("b").target().mayBeHidden()).isEqualTo(hidden);
    }

    @Test
    void theTargetMayBeStatedByTheAnnotation() {
        assertThat(read("@ManyToOne(targetEntity = Author.class) Object author;")
                        .attribute("author")
                        .target()
                        .target())
                .isEqualTo(ClassName.get("com.example", "Author"));
    }

    @Test
    void aTargetWithoutAGetterForItsKeyIsOpaque() {
        ReadModel model = ReadModel.of(
                "@Entity @ApiResource public class A { @Id Long id; @ManyToOne B b; }",
                "@Entity public class B { @Id Long id; }");

        assertThat(model.attribute("b").target().hasKeyGetter()).isFalse();
        assertThat(model.resource().opaqueReferences()).hasSize(1);
    }

    @Test
    void aRelationOfAGenericSuperclassLeadsWhereTheTypeArgumentSays() {
        ReadModel model = ReadModel.of(
                AUTHOR,
                "@MappedSuperclass public class Owned<O> { @ManyToOne O owner; }",
                "@Entity @ApiResource public class Article extends Owned<Author> { @Id Long id; }");

        assertThat(model.resource("Article").attributes().get(0).target().target())
                .isEqualTo(ClassName.get("com.example", "Author"));
    }

    private static ReadModel read(String members) {
        return ReadModel.of(
                AUTHOR, "@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; " + members + " }");
    }
}
