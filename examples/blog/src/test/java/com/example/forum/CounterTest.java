package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that clients count with. */
@OnEveryDatabase
class CounterTest {

    private final Forum forum;
    private final Api api;
    private final String discussion;

    CounterTest(Database database) {
        forum = Forum.on(database);
        api = forum.api();
        discussion = "/discussions/" + forum.discussion(forum.poster());
    }

    @Test
    void aCounterGoesUpByOneOrByWhatIsSaid() {
        forum.act(discussion + "/views/increment").has(204);
        forum.act(discussion + "/views/increment?by=1000").has(204);

        assertThat(number("/views")).isEqualTo(1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=0", "by=-1", "by=1001", "by=x", "by=", "by=1&by=2", "by=99999999999"})
    void aStepOutOfBoundsIs400(String query) {
        forum.act(discussion + "/views/increment?" + query).has(400, "by");
        assertThat(number("/views")).isZero();
    }

    @Test
    void anUnknownParameterIs400() {
        forum.act(discussion + "/views/increment?step=2").has(400, "step");
    }

    @Test
    void whatIsNotThereIs404() {
        forum.act("/discussions/999999/views/increment").has(404);
        forum.act("/discussions/999999/vote-count/decrement").has(404);
        forum.act(discussion + "/views/decrement").has(404);

        api.delete(discussion).has(204);
        forum.act(discussion + "/views/increment").has(404);
        forum.act(discussion + "/vote-count/decrement").has(404);
    }

    @Test
    void aCounterWithoutAValueStartsAtZeroAndStaysAbove() {
        assertThat(api.get(discussion).at("/voteCount").isNull()).isTrue();
        forum.act(discussion + "/vote-count/decrement").has(409);

        forum.act(discussion + "/vote-count/increment?by=3").has(204);
        forum.act(discussion + "/vote-count/decrement?by=4").has(409);
        forum.act(discussion + "/vote-count/decrement?by=3").has(204);

        assertThat(number("/voteCount")).isZero();
    }

    @Test
    void aCounterThatMayFallBelowZeroDoes() {
        forum.act(discussion + "/score/decrement?by=5").has(204);

        assertThat(number("/score")).isEqualTo(-5);
    }

    @Test
    void aCounterThatIsFullIs422() {
        forum.sql("update discussion set score = 2147483647 where id = " + discussion.replace("/discussions/", ""));

        forum.act(discussion + "/score/increment").has(422);
    }

    @Test
    void noCountIsLost() throws Exception {
        List<Integer> statuses = AtOnce.times(
                8, 50, client -> forum.act(discussion + "/views/increment").status());

        assertThat(statuses).hasSize(400).containsOnly(204);
        assertThat(number("/views")).isEqualTo(400);
    }

    @Test
    void noCountIsLostToChangesOfOtherMembers() throws Exception {
        List<Integer> statuses = AtOnce.times(
                8,
                25,
                client -> client % 2 == 0
                        ? forum.act(discussion + "/views/increment").status()
                        : api.patch(discussion, "{\"title\": \"Client %d\"}".formatted(client))
                                .status());

        assertThat(statuses).contains(204, 200).isSubsetOf(204, 200, 409);
        assertThat(number("/views")).isEqualTo(100);
    }

    @Test
    void countingIsNoChange() {
        Reply before = api.get(discussion).has(200);

        forum.act(discussion + "/views/increment").has(204);

        Reply after = api.get(discussion).has(200);
        assertThat(after.at("/version")).isEqualTo(before.at("/version"));
        assertThat(after.at("/updatedAt")).isEqualTo(before.at("/updatedAt"));
    }

    @Test
    void whoHasReadTheOldNumberGetsTheNewOne() {
        String tag = api.get(discussion).has(200).header("ETag").orElseThrow();
        api.send("GET", discussion, "", "", "If-None-Match", tag).has(304);

        forum.act(discussion + "/views/increment").has(204);

        Reply read = api.send("GET", discussion, "", "", "If-None-Match", tag).has(200);
        assertThat(read.at("/views").asLong()).isEqualTo(1);
        api.send("PATCH", discussion, Api.MERGE_PATCH, "{\"title\": \"New\"}", "If-Match", tag)
                .has(200);
    }

    @Test
    void clientsDoNotSetACounter() {
        api.patch(discussion, "{\"views\": 7}").has(400, "views");
        forum.discussion(forum.poster(), "\"views\": 7").has(400, "views");
    }

    @Test
    void countingIsOneStatement() {
        assertThat(forum.statementsOf(
                        () -> forum.act(discussion + "/views/increment").has(204)))
                .isEqualTo(1);
        assertThat(forum.statementsOf(
                        () -> forum.act(discussion + "/score/decrement").has(204)))
                .isEqualTo(1);
    }

    private long number(String pointer) {
        return api.get(discussion).has(200).at(pointer).asLong();
    }
}
