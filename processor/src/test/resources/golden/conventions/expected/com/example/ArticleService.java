package com.example;

import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with articles. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleService {

    private final ArticleRepository repository;
    private final ArticleMapper mapper;
    private final ArticleValidator validator;
    private final ArticleHooks hooks;

    public ArticleService(ArticleRepository repository, ArticleMapper mapper,
            ArticleValidator validator, ObjectProvider<ArticleHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(ArticleHooks::none);
    }

    /** The articles that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<ArticleView> list(ArticleQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The article with this id; 404 if there is none. */
    public ArticleView findById(Long id, Set<ArticleQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("article", id));
    }

    /** The article with this slug; 404 if there is none. */
    public ArticleView findBySlug(String slug, Set<ArticleQuery.Expansion> expand) {
        return repository.findBySlug(slug, expand)
                .orElseThrow(() -> ProblemException.notFound("article", "slug", slug));
    }

    public long count(ArticleQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public ArticleView create(ArticleCreate input) {
        validator.validate(input);
        Article article = mapper.toEntity(input);
        hooks.beforeCreate(article, input);
        repository.insert(article);
        hooks.afterCreate(article);
        repository.flush(article);
        return mapper.toView(article);
    }

    @Transactional
    public ArticleView update(Long id, ArticleUpdate input, Precondition precondition) {
        validator.validate(input);
        Article article = repository.require(id);
        precondition.check(article.version);
        mapper.update(article, input);
        hooks.beforeUpdate(article, input);
        repository.flush(article);
        hooks.afterUpdate(article);
        repository.flush(article);
        return mapper.toView(article);
    }

    @Transactional
    public ArticleView patch(Long id, ArticlePatch input, Precondition precondition) {
        validator.validate(input);
        Article article = repository.require(id);
        precondition.check(article.version);
        mapper.patch(article, input);
        hooks.beforePatch(article, input);
        repository.flush(article);
        hooks.afterUpdate(article);
        repository.flush(article);
        return mapper.toView(article);
    }

    @Transactional
    public void delete(Long id, Precondition precondition) {
        hooks.beforeDelete(id);
        repository.delete(id, precondition);
        hooks.afterDelete(id);
    }

    /** Undoes a deletion; 404 if there is none to undo. */
    @Transactional
    public ArticleView restore(Long id) {
        hooks.beforeRestore(id);
        repository.restore(id);
        hooks.afterRestore(id);
        return findById(id, Set.of());
    }

    /** Counts, by one statement and without hooks; 404 if there is no such entity. */
    @Transactional
    public void incrementViews(Long id, long by) {
        repository.incrementViews(id, by);
    }

    /** Counts, by one statement and without hooks; 404 if there is no such entity. */
    @Transactional
    public void incrementLikes(Long id, int by) {
        repository.incrementLikes(id, by);
    }

    /** Counts, by one statement and without hooks; 404 if there is no such entity. */
    @Transactional
    public void decrementLikes(Long id, int by) {
        repository.decrementLikes(id, by);
    }
}
