package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.clients.blog.ApiClient;
import com.example.clients.blog.ApiException;
import com.example.clients.blog.ApiResponse;
import com.example.clients.blog.api.ArticlesApi;
import com.example.clients.blog.api.ArticlesApi.APIListArticlesRequest;
import com.example.clients.blog.api.AuthorsApi;
import com.example.clients.blog.api.TagsApi;
import com.example.clients.blog.model.ArticleCreate;
import com.example.clients.blog.model.ArticlePage;
import com.example.clients.blog.model.ArticlePart;
import com.example.clients.blog.model.ArticlePatch;
import com.example.clients.blog.model.ArticleSeoData;
import com.example.clients.blog.model.ArticleSeoPatch;
import com.example.clients.blog.model.ArticleView;
import com.example.clients.blog.model.AuthorCreate;
import com.example.clients.blog.model.Problem;
import com.example.clients.blog.model.TagCreate;
import com.example.clients.blog.model.TagView;
import com.example.clients.blog.model.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The blog through the client that OpenAPI Generator makes of its document. */
class JavaClientOfBlogTest {

    private final ApiClient client = new ApiClient();
    private final ArticlesApi articles;
    private final AuthorsApi authors;
    private final TagsApi tags;

    JavaClientOfBlogTest() {
        client.updateBaseUri(Example.BLOG.url());
        articles = new ArticlesApi(client);
        authors = new AuthorsApi(client);
        tags = new TagsApi(client);
    }

    @Test
    void aListIsFilteredThroughRelationsAndBounds() throws ApiException {
        long author = author();
        TagView tag = tags.createTag(new TagCreate().name(UUID.randomUUID().toString()), null);
        ArticleView tagged = articles.createArticle(article(author, "A").addTagIdsItem(tag.getId()), null);
        ArticleView second = articles.createArticle(
                article(author, "B").status(ArticleCreate.StatusEnum.PUBLISHED).publishedOn(LocalDate.of(2026, 5, 1)),
                null);
        articles.createArticle(article(author, "C"), null);

        ArticlePage byTag = articles.listArticles(APIListArticlesRequest.newBuilder()
                .authorId(author)
                .tagsName(tag.getName())
                .expand(List.of("author", "tags"))
                .build());
        ArticlePage published = articles.listArticles(APIListArticlesRequest.newBuilder()
                .authorId(author)
                .statusIn(List.of("PUBLISHED", "ARCHIVED"))
                .publishedOnGte(LocalDate.of(2026, 5, 1))
                .total("exact")
                .build());

        assertThat(byTag.getItems()).singleElement().satisfies(item -> {
            ArticlePart found = item.getArticlePart();
            assertThat(found.getId()).isEqualTo(tagged.getId());
            assertThat(found.getAuthor().getName()).isEqualTo("Ada");
            assertThat(found.getTags()).extracting(one -> one.getId()).containsExactly(tag.getId());
        });
        assertThat(published.getItems())
                .extracting(item -> item.getArticlePart().getId())
                .containsExactly(second.getId());
        assertThat(published.getTotal().getValue()).isEqualTo(1);
    }

    @Test
    void whatIsCreatedIsFoundByItsKeyAndByItsSlug() throws ApiException {
        ArticleView created =
                articles.createArticle(article(author(), "Found").seo(new ArticleSeoData().metaTitle("Title")), null);

        ArticlePart byKey =
                articles.findArticle(created.getId(), null, null, null).getArticlePart();
        ArticlePart bySlug = articles.findArticleBySlug(created.getSlug(), null, List.of("title"), null)
                .getArticlePart();

        assertThat(byKey.getCreatedAt()).isEqualTo(created.getCreatedAt());
        assertThat(byKey.getSeo().getMetaTitle()).isEqualTo("Title");
        assertThat(bySlug.getId()).isEqualTo(created.getId());
        assertThat(bySlug.getStatus()).isNull();
    }

    @Test
    void patchMergesAnEmbeddedObjectUnlessTheArticleWasChangedSince() throws ApiException {
        ApiResponse<ArticleView> created = articles.createArticleWithHttpInfo(
                article(author(), "Seen")
                        .seo(new ArticleSeoData().metaTitle("Title").metaDescription("Text")),
                null);
        long id = created.getData().getId();
        String tag = created.getHeaders().get("etag").get(0);

        ArticleView changed =
                articles.patchArticle(id, new ArticlePatch().seo(new ArticleSeoPatch().metaTitle(null)), tag, null);
        Problem late = problem(412, () -> articles.patchArticle(id, new ArticlePatch().title("Late"), tag, null));

        assertThat(changed.getSeo().getMetaTitle()).isNull();
        assertThat(changed.getSeo().getMetaDescription()).isEqualTo("Text");
        assertThat(late.getTitle()).isEqualTo("Precondition Failed");
        assertThat(articles.findArticle(id, null, null, null).getArticlePart().getTitle())
                .isEqualTo("Seen");
    }

    @Test
    void whatIsWrongIsAProblemWithEachViolation() throws ApiException {
        long author = author();

        Problem problem =
                problem(422, () -> articles.createArticle(article(author, " ").slug("Not a slug"), null));

        assertThat(problem.getViolations()).extracting(Violation::getPath).containsExactlyInAnyOrder("title", "slug");
        problem(404, () -> articles.findArticleBySlug("nobody", null, null, null));
    }

    private Problem problem(int status, ThrowingCallable call) {
        ApiException refused = catchThrowableOfType(ApiException.class, call);
        assertThat(refused.getCode()).as(refused.getMessage()).isEqualTo(status);
        assertThat(refused.getResponseHeaders().firstValue("Content-Type")).contains("application/problem+json");
        try {
            return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(refused.getResponseBody(), e);
        }
    }

    private long author() throws ApiException {
        return authors.createAuthor(new AuthorCreate().name("Ada").email(UUID.randomUUID() + "@example.com"), null)
                .getId();
    }

    private static ArticleCreate article(long author, String title) {
        return new ArticleCreate().title(title).slug("a-" + UUID.randomUUID()).authorId(author);
    }
}
