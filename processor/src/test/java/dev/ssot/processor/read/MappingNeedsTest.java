package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.MappingNeeds;
import org.junit.jupiter.api.Test;

/** What an entity needs counts for its parent, which is written with it. */
class MappingNeedsTest {

    private static final String ARTICLE = """
            @Entity @ApiResource public class Article {
                @Id @GeneratedValue Long id;
                @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true) @Writable(Writable.Verb.CREATE) List<Note> notes;
            }""";

    @Test
    void aPartOfPlainValuesNeedsNothing() {
        MappingNeeds needs = needs("String text;");

        assertThat(needs.user()).isFalse();
        assertThat(needs.references()).isFalse();
        assertThat(needs.liveReferences()).isFalse();
    }

    @Test
    void aPartThatMustNameWhoCreatedItIsMadeByChangesToo() {
        MappingNeeds needs = needs("String text; @CreatedBy @NotNull String creator;");

        assertThat(needs.user()).isTrue();
        assertThat(needs.userToCreate()).isTrue();
        assertThat(needs.userToChange()).isTrue();
    }

    @Test
    void aPartThatMayNameItNeedsNoUserToBeKnown() {
        MappingNeeds needs = needs("String text; @CreatedBy String creator;");

        assertThat(needs.user()).isTrue();
        assertThat(needs.userToChange()).isFalse();
    }

    @Test
    void aReferenceOfAPartIsOneToWhatMayBeDeletedOrNot() {
        assertThat(needs("@ManyToOne Source source;").references()).isTrue();
        assertThat(needs("@ManyToOne Source source;").liveReferences()).isFalse();
        assertThat(needs("@ManyToOne Author author;").references()).isFalse();
        assertThat(needs("@ManyToOne Author author;").liveReferences()).isTrue();
    }

    private static MappingNeeds needs(String members) {
        ReadModel model = ReadModel.of(
                ARTICLE,
                "@Entity public class Note { @Id @GeneratedValue Long id; " + members + " }",
                "@Entity public class Source { @Id @GeneratedValue Long id; }",
                "@Entity public class Author { @Id @GeneratedValue Long id; @SoftDelete Instant deletedAt; }");
        return new MappingNeeds(model.resource("Article"));
    }
}
