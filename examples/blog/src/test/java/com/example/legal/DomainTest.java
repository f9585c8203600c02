package com.example.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Entities that guard themselves: values made as wholes, and what is never to change. */
@OnEveryDatabase
class DomainTest {

    private final RunningApplication application;
    private final Api api;

    DomainTest(Database database) {
        application = Legal.on(database);
        api = application.api();
    }

    @Test
    void aValueWithoutSettersIsMadeAsAWhole() {
        long id = patent("EP1");
        String path = "/patents/" + id;

        api.patch(path, "{\"fee\": {\"amount\": 20}}").has(200);

        Reply shown = api.get(path).has(200);
        assertThat(shown.at("/fee/amount").asInt()).isEqualTo(20);
        assertThat(shown.at("/fee/currency").asString()).isEqualTo("CHF");

        api.put(path, "{\"fee\": {\"amount\": 3}}").has(200);
        assertThat(api.get(path).at("/fee/currency").asString()).isEqualTo("EUR");
    }

    @Test
    void whatItsConstructorRefusesIsNoFailureOfTheServer() {
        api.post("/patents", "{\"number\": \"EP2\", \"fee\": {\"amount\": -1}}").has(422, "fee");

        long id = patent("EP3");
        api.patch("/patents/" + id, "{\"fee\": {\"amount\": -1}}").has(422, "fee");
        assertThat(api.get("/patents/" + id).at("/fee/amount").asInt()).isEqualTo(10);
    }

    @Test
    void aNaturalIdIsSetOnceAndTaken() {
        long id = patent("EP4");

        api.post("/patents", "{\"number\": \"EP4\"}").has(409, "number");
        api.patch("/patents/" + id, "{\"number\": \"EP5\"}").has(400, "number");
        api.put("/patents/" + id, "{\"title\": \"Wheel\"}").has(200);
        assertThat(api.get("/patents/" + id).at("/number").asString()).isEqualTo("EP4");
    }

    @Test
    void whatIsImmutableIsMadeAndDeletedAlone() {
        long id = api.post("/decrees", "{\"text\": \"So be it.\"}").has(201).id();

        api.put("/decrees/" + id, "{\"text\": \"Or not.\"}").has(405);
        api.patch("/decrees/" + id, "{\"text\": \"Or not.\"}").has(405);
        assertThat(api.get("/decrees/" + id).at("/text").asString()).isEqualTo("So be it.");
        api.delete("/decrees/" + id).has(204);
    }

    @Test
    void aGetterThatOverridesAnotherDecides() {
        long id = api.post("/deeds", "{\"title\": \"House\"}").has(201).id();

        api.patch("/deeds/" + id, "{\"title\": \"Houses\"}").has(422, "title");
        assertThat(api.get("/deeds?title=House").items("title")).containsExactly("House");
    }

    @Test
    void aKeyOfOnePartInAClassOfItsOwnIsThatPart() {
        String number = UUID.randomUUID().toString();

        Reply created = api.post("/scrolls", "{\"number\": \"" + number + "\", \"text\": \"a\"}")
                .has(201);

        assertThat(created.header("Location").orElseThrow()).endsWith("/scrolls/" + number);
        api.patch("/scrolls/" + number, "{\"text\": \"b\"}").has(200);
        assertThat(api.get("/scrolls/" + number).at("/text").asString()).isEqualTo("b");
        api.get("/scrolls/" + UUID.randomUUID()).has(404);
        api.delete("/scrolls/" + number).has(204);
    }

    @Test
    void whatIsReadAloneNeedsNoSetters() {
        application
                .database()
                .sql("insert into verdict (id, text) values (1, 'Guilty')")
                .update();

        assertThat(api.get("/verdicts/1").has(200).at("/text").asString()).isEqualTo("Guilty");
        api.post("/verdicts", "{\"text\": \"Innocent\"}").has(405);
        api.delete("/verdicts/1").has(204);
    }

    private long patent(String number) {
        return api.post(
                        "/patents",
                        "{\"number\": \"" + number + "\", \"fee\": {\"amount\": 10, \"currency\": \"CHF\"}}")
                .has(201)
                .id();
    }
}
