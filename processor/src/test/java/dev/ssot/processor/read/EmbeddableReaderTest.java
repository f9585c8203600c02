package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Embeddable;
import org.junit.jupiter.api.Test;

class EmbeddableReaderTest {

    private static final String ENTITY =
            "@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; @Embedded Seo seo; }";

    @Test
    void theComponentsOfAClassAreItsFields() {
        Embeddable seo = seo(
                "@Embeddable public class Seo { @Size(max = 9) String title; static int x; @Transient int y;"
                        + " private Integer rank; public Integer getRank() { return rank; } public void setRank(Integer r) {} }");

        assertThat(seo.type()).isEqualTo(ClassName.get("com.example", "Seo"));
        assertThat(seo.isRecord()).isFalse();
        assertThat(seo.components()).extracting(Attribute::name).containsExactly("title", "rank");
        assertThat(seo.components().get(0).constraints())
                .extracting(Constraint::kind)
                .containsExactly(Constraint.Kind.SIZE);
        assertThat(seo.components().get(1).access()).isEqualTo(new Access("getRank", false, "setRank", false));
    }

    @Test
    void whatIsSaidOfTheColumnOfARelationFurtherOutPrevails() {
        String entity = """
                @Entity @ApiResource public class Article {
                    @Id @GeneratedValue Long id;
                    @AssociationOverride(
                            name = "%s", joinColumns = @JoinColumn(nullable = false, insertable = false, updatable = false))
                    Seo seo;
                }""";
        String[] classes = {
            "@Embeddable public class Seo { @ManyToOne Country country; Place place; }",
            "@Embeddable public class Place { @ManyToOne Country country; }",
            "@Entity public class Country { @Id @GeneratedValue Long id; }"
        };

        Embeddable outer = ReadModel.of(entity.formatted("country"), classes[0], classes[1], classes[2])
                .attribute("seo")
                .embedded();
        Embeddable inner = ReadModel.of(entity.formatted("place.country"), classes[0], classes[1], classes[2])
                .attribute("seo")
                .embedded();

        assertThat(outer.components().get(0).exposure().isWritten()).isFalse();
        assertThat(inner.components().get(0).exposure().isWritten()).isTrue();
        assertThat(inner.components()
                        .get(1)
                        .embedded()
                        .components()
                        .get(0)
                        .exposure()
                        .isWritten())
                .isFalse();
    }

    @Test
    void theComponentsOfARecordAreReadByItsAccessors() {
        Embeddable seo = seo("@Embeddable public record Seo(@NotNull String title, int rank) {}");

        assertThat(seo.isRecord()).isTrue();
        assertThat(seo.components()).extracting(Attribute::name).containsExactly("title", "rank");
        assertThat(seo.components().get(0).access().read("seo")).isEqualTo("seo.title()");
        assertThat(seo.components()).allMatch(Attribute::required);
    }

    @Test
    void theConstraintsOfARecordAreReadOnce() {
        assertThat(seo("@Embeddable public record Seo(@NotNull @Size(max = 9) String title) {}")
                        .components()
                        .get(0)
                        .constraints())
                .extracting(Constraint::kind)
                .containsExactly(Constraint.Kind.NOT_NULL, Constraint.Kind.SIZE);
    }

    @Test
    void inheritedComponentsComeFirst() {
        ReadModel model = ReadModel.of(
                ENTITY,
                "@MappedSuperclass public class Meta { String keywords; }",
                "@Embeddable public class Seo extends Meta { String title; }");

        assertThat(model.attribute("seo").embedded().components())
                .extracting(Attribute::name)
                .containsExactly("keywords", "title");
    }

    @Test
    void anEmbeddableMayEmbedAnotherAndReferToOneEntity() {
        ReadModel model = ReadModel.of(
                ENTITY,
                "@Embeddable public class Seo { String title; @ManyToOne Article other; Deep deep; }",
                "@Embeddable public class Deep { String more; @ManyToMany Set<Article> all; }");

        Embeddable seo = model.attribute("seo").embedded();
        assertThat(seo.components()).extracting(Attribute::name).containsExactly("title", "other", "deep");
        assertThat(seo.components().get(1).member()).isEqualTo("otherId");
        assertThat(seo.components().get(2).embedded().name()).isEqualTo("seoDeep");
        assertThat(seo.components().get(2).embedded().components())
                .extracting(Attribute::name)
                .containsExactly("more");
        assertThat(model.codes()).containsExactly("SSOT030");
    }

    @Test
    void theAnnotationOfTheClassIsEnough() {
        ReadModel model =
                ReadModel.of(ENTITY.replace("@Embedded ", ""), "@Embeddable public class Seo { String title; }");

        assertThat(model.attribute("seo").isEmbedded()).isTrue();
    }

    private static Embeddable seo(String source) {
        return ReadModel.of(ENTITY, source).attribute("seo").embedded();
    }
}
