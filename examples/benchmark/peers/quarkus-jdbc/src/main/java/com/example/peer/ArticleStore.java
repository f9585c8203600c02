package com.example.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads and writes articles. One more row than a page holds tells whether another page follows. */
@ApplicationScoped
public class ArticleStore {

    private final DataSource database;

    ArticleStore(DataSource database) {
        this.database = database;
    }

    Optional<ArticleView> find(long id) throws SQLException {
        return query(ArticleSql.FIND, ArticleRows::toView, id).stream().findFirst();
    }

    ArticlePage<ArticleView> page(Status status, String order, int page, int size) throws SQLException {
        List<ArticleView> found =
                query(ArticleSql.list(order), ArticleRows::toView, status.name(), size, page * size);
        long total = query(ArticleSql.COUNT, row -> row.getLong(1), status.name()).get(0);
        return new ArticlePage<>(found, page, size, total);
    }

    ArticleSlice<ArticleView> slice(Status status, String order, int page, int size) throws SQLException {
        List<ArticleView> found =
                query(ArticleSql.list(order), ArticleRows::toView, status.name(), size + 1, page * size);
        return ArticleSlice.of(found, page, size);
    }

    ArticleSlice<ArticleWithAuthor> sliceWithAuthor(Status status, String order, int page, int size)
            throws SQLException {
        List<ArticleWithAuthor> found = query(
                ArticleSql.listWithAuthor(order), ArticleRows::toViewWithAuthor, status.name(), size + 1, page * size);
        return ArticleSlice.of(found, page, size);
    }

    ArticleView insert(NewArticle input) throws SQLException {
        return query(
                        ArticleSql.INSERT,
                        ArticleRows::toView,
                        input.title(),
                        input.slug(),
                        input.body(),
                        input.status().name(),
                        input.authorId())
                .get(0);
    }

    Optional<ArticleView> update(long id, ArticlePatch patch) throws SQLException {
        return query(ArticleSql.UPDATE, ArticleRows::toView, patch.title(), patch.views(), id).stream()
                .findFirst();
    }

    private <T> List<T> query(String sql, Row<T> reader, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
