package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is deleted is on no page, and counts for none. */
@OnEveryDatabase
class DeletedInPagesTest {

    private final Database database;
    private final Forum forum;
    private final Api api;

    DeletedInPagesTest(Database database) {
        this.database = database;
        forum = Forum.on(database);
        api = forum.api();
    }

    @Test
    void aCursorPassesWhatIsDeleted() {
        long author = forum.poster();
        List<Long> ids =
                Stream.generate(() -> forum.discussion(author)).limit(6).toList();
        String list = "/discussions?authorId=" + author + "&size=2";
        String next = api.get(list).has(200).at("/next").asString();
        delete(ids.get(1));
        delete(ids.get(2));

        Reply second = api.get(list + "&cursor=" + next).has(200);

        assertThat(second.items("id")).containsExactly(text(ids.get(3)), text(ids.get(4)));
        String previous = second.at("/previous").asString();
        assertThat(api.get(list + "&cursor=" + previous).has(200).items("id")).containsExactly(text(ids.get(0)));
        String last = second.at("/next").asString();
        delete(ids.get(5));
        assertThat(api.get(list + "&cursor=" + last).has(200).items("id")).isEmpty();
    }

    @Test
    void aCursorPassesWhatIsDeletedInAListThatCannotBeNarrowed() {
        long discussion = forum.discussion(forum.poster());
        long first = forum.post(discussion);
        long gone = forum.post(discussion);
        long second = forum.post(discussion);
        api.delete("/posts/" + gone).has(204);

        Reply page = api.get("/posts?sort=-id&size=1").has(200);

        assertThat(page.items("id")).containsExactly(text(second));
        String next = page.at("/next").asString();
        assertThat(api.get("/posts?sort=-id&size=1&cursor=" + next).has(200).items("id"))
                .containsExactly(text(first));
    }

    @Test
    void anExactTotalDoesNotCountWhatIsDeleted() {
        long author = forum.poster();
        forum.discussion(author);
        delete(forum.discussion(author));

        for (String list : List.of("/discussions?authorId=" + author + "&", "/posters/" + author + "/discussions?")) {
            assertThat(total(list + "total=exact")).isEqualTo("1 eq");
            assertThat(total(list + "total=estimated")).isEqualTo("1 eq");
        }
        String name = api.get("/posters/" + author).at("/name").asString().replace(" ", "%20");
        assertThat(total("/posters?total=exact&q=" + name)).isEqualTo("1 eq");
        api.delete("/posters/" + author).has(204);
        assertThat(total("/posters?total=exact&q=" + name)).isEqualTo("0 eq");
        api.get("/posters/" + author + "/discussions?total=exact").has(404);
    }

    /** The statistics of the table count deleted rows. */
    @Test
    void anEstimateDoesNotCountWhatIsDeletedEither() {
        long discussion = forum.discussion(forum.poster());
        api.delete("/posts/" + forum.post(discussion)).has(204);
        api.delete("/posters/" + forum.poster()).has(204);
        if (database == Database.POSTGRESQL) {
            forum.sql("analyze");
        }

        for (String list : List.of("/posts", "/posters", "/discussions")) {
            long count = api.get(list + "/count").has(200).at("/count").asLong();
            assertThat(total(list + "?total=estimated")).isEqualTo(count + " eq");
            assertThat(total(list + "?total=exact")).isEqualTo(count + " eq");
        }
    }

    private void delete(long discussion) {
        api.delete("/discussions/" + discussion).has(204);
    }

    private String total(String list) {
        JsonNode total = api.get(list).has(200).at("/total");
        return total.at("/value").asLong() + " " + total.at("/relation").asString();
    }

    private static String text(long id) {
        return String.valueOf(id);
    }
}
