package com.example.peer;

import java.util.Map;

/** The statements. Nothing of a request gets into their text but an order out of {@link #ORDERS}. */
final class ArticleSql {

    /** What a list can be ordered by. */
    static final Map<String, String> ORDERS = Map.of(
            "id", "a.id",
            "-id", "a.id desc",
            "createdAt", "a.created_at",
            "-createdAt", "a.created_at desc");

    private static final String COLUMNS =
            "a.id, a.title, a.slug, a.body, a.status, a.views, a.created_at, a.updated_at, a.version, a.author_id";

    static final String FIND = "select " + COLUMNS + " from article a where a.id = ?";

    static final String COUNT = "select count(*) from article where status = ?";

    static final String INSERT = """
        insert into article as a
            (title, slug, body, status, views, created_at, updated_at, version, author_id)
        values (?, ?, ?, ?, 0, now(), now(), 0, ?)
        returning %s
        """.formatted(COLUMNS);

    static final String UPDATE = """
        update article a
        set title = coalesce(?::varchar, title), views = coalesce(?::int, views), updated_at = now(), version = version + 1
        where id = ?
        returning %s
        """.formatted(COLUMNS);

    private ArticleSql() {}

    static String list(String order) {
        return "select " + COLUMNS + " from article a where a.status = ? order by " + order + " limit ? offset ?";
    }

    static String listWithAuthor(String order) {
        return "select " + COLUMNS + ", u.name, u.email from article a join author u on u.id = a.author_id"
                + " where a.status = ? order by " + order + " limit ? offset ?";
    }
}
