package com.example.peer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes articles. One more row than a page holds tells whether another page follows. */
@Component
public class ArticleStore {

    private final JdbcClient database;

    ArticleStore(JdbcClient database) {
        this.database = database;
    }

    Optional<ArticleView> find(long id) {
        return database.sql(ArticleSql.FIND)
                .params(id)
                .query(ArticleRows::toView)
                .optional();
    }

    ArticlePage<ArticleView> page(Status status, String order, int page, int size) {
        List<ArticleView> found = database.sql(ArticleSql.list(order))
                .params(status.name(), size, page * size)
                .query(ArticleRows::toView)
                .list();
        long total = database.sql(ArticleSql.COUNT)
                .params(status.name())
                .query(Long.class)
                .single();
        return new ArticlePage<>(found, page, size, total);
    }

    ArticleSlice<ArticleView> slice(Status status, String order, int page, int size) {
        List<ArticleView> found = database.sql(ArticleSql.list(order))
                .params(status.name(), size + 1, page * size)
                .query(ArticleRows::toView)
                .list();
        return ArticleSlice.of(found, page, size);
    }

    ArticleSlice<ArticleWithAuthor> sliceWithAuthor(Status status, String order, int page, int size) {
        List<ArticleWithAuthor> found = database.sql(ArticleSql.listWithAuthor(order))
                .params(status.name(), size + 1, page * size)
                .query(ArticleRows::toViewWithAuthor)
                .list();
        return ArticleSlice.of(found, page, size);
    }

    /** The published articles that come after a place, the newest first. */
    ArticleSlice<ArticleView> publishedAfter(OffsetDateTime createdAt, long id, int size) {
        List<ArticleView> found = database.sql(ArticleSql.KEYSET)
                .params(createdAt, id, size + 1)
                .query(ArticleRows::toView)
                .list();
        return ArticleSlice.of(found, 0, size);
    }

    /** The published articles of a numbered page, the newest first. */
    ArticleSlice<ArticleView> published(int page, int size) {
        List<ArticleView> found = database.sql(ArticleSql.OFFSET)
                .params(size + 1, page * size)
                .query(ArticleRows::toView)
                .list();
        return ArticleSlice.of(found, 0, size);
    }

    ArticleView insert(NewArticle input) {
        return database.sql(ArticleSql.INSERT)
                .params(
                        input.title(),
                        input.slug(),
                        input.body(),
                        input.status().name(),
                        input.authorId())
                .query(ArticleRows::toView)
                .single();
    }

    Optional<ArticleView> update(long id, ArticlePatch patch) {
        return database.sql(ArticleSql.UPDATE)
                .params(patch.title(), patch.views(), id)
                .query(ArticleRows::toView)
                .optional();
    }
}
