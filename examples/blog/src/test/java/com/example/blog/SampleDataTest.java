package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.RunningApplication;
import com.example.http.Api;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleDataTest {

    @ParameterizedTest
    @EnumSource
    void theSampleDataIsServedAndLeavesRoomForMore(Database database) {
        Api api = RunningApplication.start(database, BlogApplication.class, List.of(), "--spring.sql.init.mode=always")
                .api();

        assertThat(api.get("/articles/count").has(200).at("/count").asInt()).isEqualTo(4);
        assertThat(api.get("/articles/1?expand=author,tags,comments")
                        .has(200)
                        .at("/author/name")
                        .asString())
                .isEqualTo("Ada Lovelace");
        assertThat(api.get("/comments/1?expand=replies")
                        .has(200)
                        .at("/replies/0/text")
                        .asString())
                .isEqualTo("And better.");
        assertThat(api.get("/articles/3").has(200).at("/createdAt").asString()).isEqualTo("2026-02-14T08:00:00Z");
        long tag = api.post("/tags", "{\"name\": \"new\"}").has(201).id();
        long author = api.post("/authors", "{\"name\": \"New\", \"email\": \"new@example.com\"}")
                .has(201)
                .id();
        long article =
                api.post("/articles", """
                        {"title": "New", "slug": "new", "authorId": %d, "tagIds": [%d]}""".formatted(author, tag)).has(201).id();
        api.post("/comments", "{\"articleId\": %d, \"authorName\": \"R\", \"text\": \"T\"}".formatted(article))
                .has(201);
    }
}
