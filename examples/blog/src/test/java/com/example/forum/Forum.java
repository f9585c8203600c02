package com.example.forum;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The running forum, started once for each database. */
final class Forum {

    private static final Map<Database, Forum> RUNNING = new EnumMap<>(Database.class);

    private final AtomicLong counter = new AtomicLong();
    private final RunningApplication application;

    private Forum(RunningApplication application) {
        this.application = application;
    }

    static Forum on(Database database) {
        return RUNNING.computeIfAbsent(database, key -> new Forum(start(key)));
    }

    static RunningApplication start(Database database, Class<?>... beans) {
        return RunningApplication.start(
                database, ForumApplication.class, List.of(beans), "--spring.sql.init.mode=never");
    }

    Api api() {
        return application.api();
    }

    /** A new poster's key. */
    long poster() {
        return api().post("/posters", "{\"name\": \"Poster %d\"}".formatted(counter.incrementAndGet()))
                .has(201)
                .id();
    }

    /** A new discussion's key. */
    long discussion(long author) {
        return discussion(author, "\"title\": \"Discussion %d\"".formatted(counter.incrementAndGet()))
                .has(201)
                .id();
    }

    /** Creates a discussion with these members. */
    Reply discussion(long author, String members) {
        return api().post("/discussions", "{\"authorId\": %d, %s}".formatted(author, members));
    }

    /** A new post's key. */
    long post(long discussion) {
        return as("ada", "POST", "/posts", "{\"text\": \"Text\", \"discussionId\": %d}".formatted(discussion))
                .has(201)
                .id();
    }

    /** Sends a request on behalf of a user. */
    Reply as(String user, String method, String path, String body) {
        String type = method.equals("PATCH") ? Api.MERGE_PATCH : Api.JSON;
        return api().send(method, path, type, body, HeaderUser.HEADER, user);
    }

    /** Sends a request without a body. */
    Reply act(String path) {
        return api().send("POST", path, "", "");
    }

    void sql(String statement) {
        application.database().sql(statement).update();
    }

    long rows(String from) {
        return application
                .database()
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }

    /** The first text of a query; "none" if there is none. */
    String text(String query) {
        return application.database().sql(query).query(String.class).optional().orElse("none");
    }

    long statementsOf(Runnable work) {
        return application.statementsOf(work);
    }
}
