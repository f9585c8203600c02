package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names for addresses that the server makes. */
@OnEveryDatabase
class SlugTest {

    private final Forum forum;
    private final Api api;
    private final long author;

    SlugTest(Database database) {
        forum = Forum.on(database);
        api = forum.api();
        author = forum.poster();
    }

    @BeforeEach
    void noDiscussions() {
        forum.sql("delete from discussion_watchers");
        forum.sql("delete from post");
        forum.sql("delete from discussion");
        forum.sql("delete from idempotency_key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crème brûlée!|creme-brulee",
                "  Straße & Œuvre  |strasse-oeuvre",
                "Ærøskøbing Łódź|aeroskobing-lodz",
                "100 % Java_17|100-java-17",
                "Привет, мир|discussion",
                "!?|discussion",
                "''|discussion",
                "A title that is longer than its column|a-title-that-is-long",
                "Nineteen characters more|nineteen-characters"
            })
    void aSlugIsMadeOfTheTitle(String title, String slug) {
        assertThat(slugOf("\"title\": \"%s\"".formatted(title))).isEqualTo(slug);
    }

    @Test
    void severalThatAreChangedAlikeCannotHaveTheSameSlug() {
        long author = forum.poster();
        String one = forum.discussion(author, "\"title\": \"One of two\"")
                .has(201)
                .at("/slug")
                .asString();
        String two = forum.discussion(author, "\"title\": \"Two of two\"")
                .has(201)
                .at("/slug")
                .asString();

        api.patch("/discussions?slug.in=" + one + "," + two, "{\"slug\": \"alike\"}")
                .has(409, "slug");
    }

    @Test
    void withoutATitleASlugIsMadeAllTheSame() {
        assertThat(slugOf("\"title\": null, \"slug\": null")).isEqualTo("discussion");
        assertThat(slugOf("\"watcherIds\": []")).isEqualTo("discussion-2");
    }

    @Test
    void aSlugThatIsTakenIsNumberedWithinItsLength() {
        String title = "\"title\": \"Twenty letters, twice\"";
        assertThat(List.of(slugOf(title), slugOf(title), slugOf(title)))
                .containsExactly("twenty-letters-twice", "twenty-letters-twi-2", "twenty-letters-twi-3");
    }

    @Test
    void aNumberThatIsFreeIsTaken() {
        slugOf("\"slug\": \"java\"");
        slugOf("\"slug\": \"java-3\"");
        slugOf("\"slug\": \"java-beans\"");

        assertThat(slugOf("\"title\": \"Java\"")).isEqualTo("java-2");
        assertThat(slugOf("\"title\": \"Java\"")).isEqualTo("java-4");
    }

    @Test
    void manyOfOneTitleAllGetTheirOwn() {
        for (int number = 1; number <= 40; number++) {
            assertThat(slugOf("\"title\": \"Java\"")).isEqualTo(number == 1 ? "java" : "java-" + number);
        }
    }

    @Test
    void severalOfOneTitleByOneRequestGetTheirOwn() {
        String item = "{\"title\": \"Java\", \"authorId\": %d}".formatted(author);

        Reply report = api.post("/discussions/bulk", "{\"items\": [%1$s, %1$s, %1$s]}".formatted(item))
                .has(200);

        assertThat(report.at("/items/0/resource/slug").asString()).isEqualTo("java");
        assertThat(report.at("/items/1/resource/slug").asString()).isEqualTo("java-2");
        assertThat(report.at("/items/2/resource/slug").asString()).isEqualTo("java-3");
    }

    @Test
    void eachOfSeveralOnItsOwnGetsItsOwn() {
        String item = "{\"title\": \"Java\", \"authorId\": %d}".formatted(author);
        String taken = "{\"slug\": \"java\", \"authorId\": %d}".formatted(author);

        Reply report = api.post(
                        "/discussions/bulk?atomic=false", "{\"items\": [%1$s, %2$s, %1$s]}".formatted(item, taken))
                .has(200);

        assertThat(report.at("/items/0/resource/slug").asString()).isEqualTo("java");
        assertThat(report.at("/items/1/status").asInt()).isEqualTo(409);
        assertThat(report.at("/items/2/resource/slug").asString()).isEqualTo("java-2");
    }

    @Test
    void aRepeatedRequestMakesNoOtherSlug() {
        Reply first = repeatable("k1");

        Reply second = repeatable("k1");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(repeatable("k2").at("/slug").asString()).isEqualTo("java-2");
        assertThat(forum.rows("discussion")).isEqualTo(2);
    }

    @Test
    void anUpsertHasItsSlugFromTheAddress() {
        String input = "{\"title\": \"Java\", \"authorId\": %d}".formatted(author);

        Reply created = api.put("/discussions/by/slug/mine", input).has(201);

        assertThat(created.at("/slug").asString()).isEqualTo("mine");
        assertThat(api.put("/discussions/by/slug/mine", input)
                        .has(200)
                        .at("/slug")
                        .asString())
                .isEqualTo("mine");
        assertThat(slugOf("\"title\": \"Mine\"")).isEqualTo("mine-2");
    }

    @Test
    void whatAClientSendsIsValidatedAndKept() {
        assertThat(slugOf("\"title\": \"Java\", \"slug\": \"mine\"")).isEqualTo("mine");
        forum.discussion(author, "\"title\": \"Java\", \"slug\": \"mine\"").has(409, "slug");
        forum.discussion(author, "\"title\": \"Java\", \"slug\": \"Not mine\"").has(422, "slug");
        forum.discussion(author, "\"title\": \"Java\", \"slug\": \"\"").has(422, "slug");
    }

    @Test
    void aSlugStaysWhenTheTitleChanges() {
        long discussion =
                forum.discussion(author, "\"title\": \"Java\"").has(201).id();

        Reply changed = api.patch("/discussions/" + discussion, "{\"title\": \"Kotlin\"}")
                .has(200);
        assertThat(changed.at("/slug").asString()).isEqualTo("java");
        api.patch("/discussions/" + discussion, "{\"slug\": null}").has(422, "slug");
        api.put("/discussions/" + discussion, "{\"title\": \"Kotlin\", \"authorId\": %d}".formatted(author))
                .has(422, "slug");
    }

    @Test
    void theSlugOfADeletedDiscussionStaysInUse() {
        long discussion =
                forum.discussion(author, "\"title\": \"Java\"").has(201).id();
        api.delete("/discussions/" + discussion).has(204);

        assertThat(slugOf("\"title\": \"Java\"")).isEqualTo("java-2");
        forum.discussion(author, "\"slug\": \"java\"").has(409, "slug");
    }

    @Test
    void makersOfTheSameSlugAtOnceGetDifferentOnesOrAre409() throws Exception {
        List<Integer> statuses = AtOnce.times(
                8, 4, client -> forum.discussion(author, "\"title\": \"Java\"").status());

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        long created = statuses.stream().filter(status -> status == 201).count();
        assertThat(forum.rows("discussion where slug like 'java%'")).isEqualTo(created);
    }

    @Test
    void makingASlugIsOneStatementMore() {
        long made = forum.statementsOf(() -> slugOf("\"title\": \"Java\""));
        long sent = forum.statementsOf(() -> slugOf("\"slug\": \"sent\""));

        assertThat(made - sent).isEqualTo(1);
    }

    @Test
    void theDocumentSaysThatASlugMayBeLeftOut() {
        Reply document = api.file("/openapi.json");

        assertThat(document.at("/components/schemas/DiscussionCreate/required").toString())
                .contains("authorId")
                .doesNotContain("slug");
        assertThat(document.at("/components/schemas/DiscussionUpdate/required").toString())
                .contains("slug");
    }

    private Reply repeatable(String key) {
        String input = "{\"title\": \"Java\", \"authorId\": %d}".formatted(author);
        return api.send("POST", "/discussions", Api.JSON, input, "Idempotency-Key", key)
                .has(201);
    }

    private String slugOf(String members) {
        return forum.discussion(author, members).has(201).at("/slug").asString();
    }
}
