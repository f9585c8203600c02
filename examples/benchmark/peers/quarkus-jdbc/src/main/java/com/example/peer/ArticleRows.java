package com.example.peer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads the rows of {@link ArticleSql}. */
final class ArticleRows {

    private ArticleRows() {}

    static ArticleView toView(ResultSet row) throws SQLException {
        return new ArticleView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Status.valueOf(row.getString(5)),
                row.getInt(6),
                instant(row, 7),
                instant(row, 8),
                row.getInt(9),
                row.getLong(10));
    }

    static ArticleWithAuthor toViewWithAuthor(ResultSet row) throws SQLException {
        return new ArticleWithAuthor(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Status.valueOf(row.getString(5)),
                row.getInt(6),
                instant(row, 7),
                instant(row, 8),
                row.getInt(9),
                new AuthorView(row.getLong(10), row.getString(11), row.getString(12)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
