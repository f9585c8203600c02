package com.example.peer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private static final int UNPROCESSABLE_CONTENT = 422;

    @GET
    @Path("/{id}")
    @Transactional
    public ArticleView get(@PathParam("id") long id) {
        return ArticleMapper.toView(require(id));
    }

    @GET
    @Transactional
    public ArticlePage<ArticleView> page(
            @QueryParam("status") Status status,
            @QueryParam("sort") @DefaultValue("id") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        PanacheQuery<Article> query = Article.find("status", sort(sort), status);
        List<ArticleView> found = query.page(page, size).list().stream()
                .map(ArticleMapper::toView)
                .toList();
        return new ArticlePage<>(found, page, size, query.count());
    }

    @GET
    @Path("/slice")
    @Transactional
    public ArticleSlice<ArticleView> slice(
            @QueryParam("status") Status status,
            @QueryParam("sort") @DefaultValue("id") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        PanacheQuery<Article> query = Article.find("status", sort(sort), status);
        List<ArticleView> found =
                oneMore(query, page, size).stream().map(ArticleMapper::toView).toList();
        return ArticleSlice.of(found, page, size);
    }

    @GET
    @Path("/full")
    @Transactional
    public ArticleSlice<ArticleWithAuthor> sliceWithAuthor(
            @QueryParam("status") Status status,
            @QueryParam("sort") @DefaultValue("id") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        PanacheQuery<Article> query =
                Article.find("from Article a join fetch a.author where a.status = ?1", sort(sort), status);
        List<ArticleWithAuthor> found = oneMore(query, page, size).stream()
                .map(ArticleMapper::toViewWithAuthor)
                .toList();
        return ArticleSlice.of(found, page, size);
    }

    @POST
    @Transactional
    public Response create(@Valid NewArticle input) {
        Author author = Author.findById(input.authorId());
        if (author == null) {
            throw new WebApplicationException(UNPROCESSABLE_CONTENT);
        }
        Article article = new Article();
        article.title = input.title();
        article.slug = input.slug();
        article.body = input.body();
        article.status = input.status();
        article.author = author;
        article.persist();
        return Response.created(URI.create("/articles/" + article.id))
                .entity(ArticleMapper.toView(article))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    public ArticleView patch(@PathParam("id") long id, @Valid ArticlePatch patch) {
        Article article = require(id);
        if (patch.title() != null) {
            article.title = patch.title();
        }
        if (patch.views() != null) {
            article.views = patch.views();
        }
        // The answer shows the new version and time.
        Article.flush();
        return ArticleMapper.toView(article);
    }

    private static Article require(long id) {
        Article article = Article.findById(id);
        if (article == null) {
            throw new NotFoundException();
        }
        return article;
    }

    /** One more than the page holds: that tells whether another page follows. */
    private static List<Article> oneMore(PanacheQuery<Article> query, int page, int size) {
        int first = page * size;
        return query.range(first, first + size).list();
    }

    private static Sort sort(String sort) {
        return sort.startsWith("-") ? Sort.descending(sort.substring(1)) : Sort.ascending(sort);
    }
}
