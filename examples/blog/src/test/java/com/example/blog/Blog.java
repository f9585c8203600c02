package com.example.blog;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The blog, running and empty, and a quick way to fill it. */
final class Blog {

    private static final Map<Database, Blog> RUNNING = new EnumMap<>(Database.class);

    private final RunningApplication application;
    private final AtomicInteger counter = new AtomicInteger();

    private Blog(RunningApplication application) {
        this.application = application;
    }

    /** Starts the blog once for each database, and empties it for each test. */
    static synchronized Blog on(Database database) {
        Blog blog = RUNNING.computeIfAbsent(
                database,
                key -> new Blog(RunningApplication.start(
                        key,
                        BlogApplication.class,
                        List.of(ScriptedArticleHooks.class),
                        "--spring.sql.init.mode=never")));
        blog.application.bean(ScriptedArticleHooks.class).reset();
        blog.sql("update comment set parent_id = null");
        for (String table : List.of("comment", "article_tags", "article", "author", "tag")) {
            blog.sql("delete from " + table);
        }
        return blog;
    }

    Api api() {
        return application.api();
    }

    ScriptedArticleHooks hooks() {
        return application.bean(ScriptedArticleHooks.class);
    }

    long statementsOf(Runnable work) {
        return application.statementsOf(work);
    }

    /** Runs a statement beside the API, in a transaction of its own. */
    int sql(String statement) {
        return application.database().sql(statement).update();
    }

    long author() {
        return author("Ada");
    }

    long author(String name) {
        int number = counter.incrementAndGet();
        return api().post("/authors", """
                        {"name": "%s", "email": "author%d@example.com", "bio": "Bio %d"}""".formatted(name, number, number))
                .has(201)
                .id();
    }

    long tag(String name) {
        return api().post("/tags", "{\"name\": \"%s\"}".formatted(name))
                .has(201)
                .id();
    }

    long article(long author) {
        return article(author, "Title");
    }

    long article(long author, String title) {
        return create(articleInput(author, title)).has(201).id();
    }

    /** Creates an article from an input's members. */
    Reply create(String json) {
        return api().post("/articles", json);
    }

    /** The least that an article needs, with a new slug; more members can follow in the same syntax. */
    String articleInput(long author, String title, String... members) {
        String more = members.length == 0 ? "" : ", " + String.join(", ", members);
        return """
                {"title": "%s", "slug": "slug-%d", "authorId": %d%s}""".formatted(title, counter.incrementAndGet(), author, more);
    }

    long comment(long article, String text) {
        return api().post("/comments", """
                        {"articleId": %d, "authorName": "Reader", "text": "%s"}""".formatted(article, text)).has(201).id();
    }

    long reply(long article, long parent, String text) {
        return api().post("/comments", """
                        {"articleId": %d, "parentId": %d, "authorName": "Reader", "text": "%s"}""".formatted(article, parent, text))
                .has(201)
                .id();
    }
}
