package com.example.peer;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;

@Controller("/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
public class ArticleController {

    private final ArticleRepository articles;
    private final AuthorRepository authors;

    ArticleController(ArticleRepository articles, AuthorRepository authors) {
        this.articles = articles;
        this.authors = authors;
    }

    @Get("/{id}")
    ArticleView get(long id) {
        return articles.findById(id).map(ArticleMapper::toView).orElseThrow(ArticleController::notFound);
    }

    @Get
    ArticlePage<ArticleView> page(
            @QueryValue Status status,
            @QueryValue(defaultValue = "id") String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "20") int size) {
        Page<Article> found = articles.findByStatus(status, pageable(page, size, sort));
        List<ArticleView> content =
                found.getContent().stream().map(ArticleMapper::toView).toList();
        return new ArticlePage<>(content, page, size, found.getTotalSize());
    }

    @Get("/slice")
    ArticleSlice<ArticleView> slice(
            @QueryValue Status status,
            @QueryValue(defaultValue = "id") String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "20") int size) {
        List<ArticleView> content = articles.queryByStatus(status, pageable(page, size, sort)).getContent().stream()
                .map(ArticleMapper::toView)
                .toList();
        return toSlice(content, page, size);
    }

    @Get("/full")
    ArticleSlice<ArticleWithAuthor> sliceWithAuthor(
            @QueryValue Status status,
            @QueryValue(defaultValue = "id") String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = "20") int size) {
        List<ArticleWithAuthor> content =
                articles.searchByStatus(status, pageable(page, size, sort)).getContent().stream()
                        .map(ArticleMapper::toViewWithAuthor)
                        .toList();
        return toSlice(content, page, size);
    }

    @Post
    @Transactional
    HttpResponse<ArticleView> create(@Valid @Body NewArticle input) {
        Author author = authors.findById(input.authorId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "author"));
        Article article = articles.save(Article.of(input, author));
        return HttpResponse.created(ArticleMapper.toView(article), URI.create("/articles/" + article.id()));
    }

    @Patch("/{id}")
    @Transactional
    ArticleView patch(long id, @Valid @Body ArticlePatch patch) {
        Article article = articles.findById(id).orElseThrow(ArticleController::notFound);
        return ArticleMapper.toView(articles.update(article.with(patch)));
    }

    /** A slice fetches no more than the page holds, so a full page is taken to have a next one. */
    private static <T> ArticleSlice<T> toSlice(List<T> content, int page, int size) {
        return new ArticleSlice<>(content, page, size, content.size() == size);
    }

    private static Pageable pageable(int page, int size, String sort) {
        Sort.Order order = sort.startsWith("-") ? Sort.Order.desc(sort.substring(1)) : Sort.Order.asc(sort);
        return Pageable.from(page, size, Sort.of(order));
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}
