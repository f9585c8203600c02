package com.example.peer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

@Service
@Transactional(readOnly = true)
public class ArticleService {

    private final ArticleRepository articles;
    private final AuthorRepository authors;

    ArticleService(ArticleRepository articles, AuthorRepository authors) {
        this.articles = articles;
        this.authors = authors;
    }

    public ArticleView get(long id) {
        return articles.findById(id).map(ArticleMapper::toView).orElseThrow(ArticleService::notFound);
    }

    public ArticlePage<ArticleView> page(Status status, Pageable pageable) {
        Page<Article> found = articles.findByStatus(status, pageable);
        return new ArticlePage<>(
                found.map(ArticleMapper::toView).getContent(),
                found.getNumber(),
                found.getSize(),
                found.getTotalElements());
    }

    public ArticleSlice<ArticleView> slice(Status status, Pageable pageable) {
        return toSlice(articles.findSliceByStatus(status, pageable).map(ArticleMapper::toView));
    }

    public ArticleSlice<ArticleWithAuthor> sliceWithAuthor(Status status, Pageable pageable) {
        return toSlice(articles.findWithAuthorByStatus(status, pageable).map(ArticleMapper::toViewWithAuthor));
    }

    @Transactional
    public ArticleView create(NewArticle input) {
        Author author = authors.findById(input.authorId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "author"));
        Article article = new Article();
        article.setTitle(input.title());
        article.setSlug(input.slug());
        article.setBody(input.body());
        article.setStatus(input.status());
        article.setAuthor(author);
        return ArticleMapper.toView(articles.save(article));
    }

    @Transactional
    public ArticleView patch(long id, ArticlePatch patch) {
        Article article = articles.findById(id).orElseThrow(ArticleService::notFound);
        if (patch.title() != null) {
            article.setTitle(patch.title());
        }
        if (patch.views() != null) {
            article.setViews(patch.views());
        }
        // The answer shows the new version and time.
        articles.flush();
        return ArticleMapper.toView(article);
    }

    private static <T> ArticleSlice<T> toSlice(Slice<T> found) {
        return new ArticleSlice<>(found.getContent(), found.getNumber(), found.getSize(), found.hasNext());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
