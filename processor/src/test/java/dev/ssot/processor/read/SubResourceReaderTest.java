package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.SubResource;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubResourceReaderTest {

    private static final String ARTICLE =
            "@Entity @ApiResource public class Article { @Id Long nr; @ManyToOne Author writer;"
                    + " @ManyToMany List<Author> editors; @Filterable String title; }";

    @Test
    void theOwnersKeyIsAskedForWhereTheTargetHoldsIt() {
        assertThat(read("@OneToMany(mappedBy = \"writer\") @SubResource List<Article> articles;")
                        .condition())
                .isEqualTo("e.writer.code = :_owner");
    }

    @Test
    void everyOtherRelationIsFollowedFromItsOwner() {
        assertThat(read("@OneToMany @SubResource List<Article> articles;").condition())
                .isEqualTo("e.nr in (select t.nr from Author o join o.articles t where o.code = :_owner)")
                .isEqualTo(
                        read("@ManyToMany @SubResource List<Article> articles;").condition())
                .isEqualTo(read("@ManyToMany(mappedBy = \"editors\") @SubResource List<Article> articles;")
                        .condition());
    }

    @Test
    void theAnnotationMayStandOnAGetter() {
        assertThat(
                        read("@ManyToMany List<Article> articles; @SubResource public List<Article> getArticles() { return articles; }")
                                .listMethod())
                .isEqualTo("listArticles");
    }

    @Test
    void thePathIsTheRelationsNameUnlessItIsStated() {
        assertThat(read("@ManyToMany @SubResource List<Article> bestArticles;").path())
                .isEqualTo("/best-articles");
        assertThat(read("@ManyToMany @SubResource(path = \"best/\") List<Article> bestArticles;")
                        .path())
                .isEqualTo("/best");
    }

    @Test
    void whatTheTargetOffersIsRead() {
        SubResource plain = read("@ManyToMany @SubResource List<Plain> plain;");

        assertThat(read("@ManyToMany @SubResource List<Article> articles;"))
                .returns(true, SubResource::filtered)
                .returns(true, SubResource::counted)
                .returns(false, SubResource::sparse);
        assertThat(plain)
                .returns(false, SubResource::filtered)
                .returns(false, SubResource::counted)
                .returns(true, SubResource::sparse);
    }

    @Test
    void theTargetSaysHowLongItMayBeCached() {
        assertThat(read("@ManyToMany @SubResource List<Plain> plain;").cacheControl())
                .isEqualTo("public, max-age=5");
        assertThat(read("@ManyToMany @SubResource List<Article> articles;").cacheControl())
                .isEmpty();
    }

    private static SubResource read(String members) {
        List<SubResource> read = ReadModel.of(
                        "@Entity @ApiResource public class Author { @Id String code; " + members + " }",
                        ARTICLE,
                        "@Entity @ApiResource(operations = Operation.LIST, sparseFields = true)"
                                + " @HttpCache(maxAge = 5, shared = true) public class Plain {"
                                + " @Id Long id; String name; }")
                .resource("Author")
                .subResources();
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
