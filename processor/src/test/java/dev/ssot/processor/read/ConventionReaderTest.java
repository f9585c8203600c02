package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Conventions.Counter;
import dev.ssot.processor.model.Conventions.Slug;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Role;
import org.junit.jupiter.api.Test;

class ConventionReaderTest {

    @Test
    void anEntityWithoutAnyHasNone() {
        assertThat(ReadModel.ofMembers("String title;").resource().conventions())
                .isEqualTo(Conventions.NONE);
    }

    @Test
    void aUserIsReadOnly() {
        ReadModel model = ReadModel.ofMembers("@CreatedBy String creator; @UpdatedBy String editor;");

        assertThat(model.attribute("creator").role()).isEqualTo(Role.CREATED_BY);
        assertThat(model.attribute("editor").role()).isEqualTo(Role.UPDATED_BY);
        assertThat(model.resource().creatable()).isEmpty();
        assertThat(model.resource().users()).extracting(Attribute::name).containsExactly("creator", "editor");
        assertThat(new MappingNeeds(model.resource()).userToCreate()).isFalse();
    }

    @Test
    void aRequiredCreatorIsNeededOnCreationAlone() {
        ReadModel model = ReadModel.ofMembers("@CreatedBy @NotNull String creator; @UpdatedBy String editor;");

        assertThat(new MappingNeeds(model.resource()).userToCreate()).isTrue();
        assertThat(new MappingNeeds(model.resource()).userToChange()).isFalse();
    }

    @Test
    void aSlugKnowsItsSourceAndItsLength() {
        ReadModel model = ReadModel.ofMembers("String title;"
                + "@Slug(from = \"title\") @NotNull @Size(max = 60) @Column(unique = true, length = 100) String slug;"
                + "@Slug(from = \"slug\") @Column(unique = true) String second;");

        assertThat(model.codes()).isEmpty();
        assertThat(model.resource().conventions().slugs())
                .extracting(slug -> slug.source().name(), Slug::length)
                .containsExactly(tuple("title", 60), tuple("slug", 255));
        assertThat(model.attribute("slug").requiredOnCreate()).isFalse();
        assertThat(model.attribute("slug").required()).isTrue();
    }

    @Test
    void aCounterSaysWhereItGoes() {
        ReadModel model = ReadModel.ofMembers("@Counter @Column(updatable = false) int viewCount;"
                + "@Counter(decrement = true, negative = true) @Column(updatable = false) Long votes;");

        assertThat(model.resource().conventions().counters())
                .extracting(Counter::path, Counter::decrement, Counter::negative)
                .containsExactly(tuple("view-count", false, false), tuple("votes", true, true));
        assertThat(model.resource().writable()).isEmpty();
    }

    @Test
    void whatIsCountedChangesWithoutTheVersion() {
        ReadModel model = ReadModel.ofMembers("@Version long version; @Counter @Column(updatable = false) int views;");

        assertThat(model.resource().freshness().coveredByVersion()).isFalse();
    }

    @Test
    void softDeletionRestrictsTheEntityAndWhatRefersToIt() {
        ReadModel model = ReadModel.ofMembers("@SoftDelete Instant deletedAt; @ManyToOne Article parent;");

        assertThat(model.resource().restriction()).contains("e.deletedAt is null");
        assertThat(model.resource().where(model.resource().identity().condition()))
                .isEqualTo(" where e.id = :id and e.deletedAt is null");
        assertThat(model.attribute("deletedAt").exposure().readable()).isFalse();
        assertThat(model.attribute("parent").target().restriction("t")).contains("t.deletedAt is null");
        assertThat(model.resource().guardedReferences())
                .extracting(Attribute::name)
                .containsExactly("parent");
    }

    @Test
    void softDeletionIsInherited() {
        ReadModel model = ReadModel.of(
                "@MappedSuperclass abstract class Kept { @SoftDelete(purge = true) Instant goneAt; }",
                "@Entity @ApiResource public class Note extends Kept { @Id Long id; @ManyToOne Note parent; }");

        assertThat(model.resource().restriction()).contains("e.goneAt is null");
        assertThat(model.resource().conventions().softDelete().orElseThrow().purge())
                .isTrue();
        assertThat(model.attribute("parent").target().deletedAt()).contains("goneAt");
    }
}
