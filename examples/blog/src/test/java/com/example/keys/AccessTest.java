package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Entities with property access, fluent accessors, builders and constructors. */
@OnEveryDatabase
class AccessTest {

    private final Api api;

    AccessTest(Database database) {
        api = Keys.on(database).api();
    }

    @Test
    void propertiesArePersistentWhereTheKeyIsOne() {
        Reply created = api.post("/people", "{\"fullName\": \"Lea\", \"URL\": \"https://example.org\"}")
                .has(201);

        String path = "/people/" + created.at("/id").asString();
        assertThat(created.json().propertyNames())
                .containsExactlyInAnyOrder("id", "fullName", "URL", "nickname", "active");
        assertThat(created.at("/active").asBoolean()).isTrue();
        Reply changed =
                api.patch(path, "{\"nickname\": \"L\", \"active\": false}").has(200);
        assertThat(api.get(path).has(200).json()).isEqualTo(changed.json());
        assertThat(changed.at("/URL").asString()).isEqualTo("https://example.org");
        assertThat(api.get("/people?fullName=Lea&active=false").has(200).items("nickname"))
                .contains("L");
    }

    @Test
    void aBuilderMakesWhatHasNoOtherWayToBeMade() {
        int club = Keys.club(api, "Ski");

        Reply created = api.post("/badges", "{\"text\": \"Gold\", \"colour\": \"yellow\", \"clubId\": " + club + "}")
                .has(201);

        String path = "/badges/" + created.id();
        assertThat(api.get(path).has(200).json()).isEqualTo(created.json());
        assertThat(created.at("/points").asInt()).isZero();
        assertThat(created.at("/clubId").asInt()).isEqualTo(club);
        Reply changed = api.put(path, "{\"points\": 4}").has(200);
        assertThat(changed.at("/colour").isNull()).isTrue();
        assertThat(changed.at("/text").asString()).isEqualTo("Gold");
        api.patch(path, "{\"text\": \"Silver\"}").has(400, "text");
        api.patch(path, "{\"clubId\": null}").has(400, "clubId");
        api.post("/badges", "{\"points\": 1}").has(422, "text");
    }

    @Test
    void aConstructorMakesWhatHasNoSetters() {
        Reply created =
                api.post("/stamps", "{\"motif\": \"Moon\", \"origin\": \"is\"}").has(201);

        String path = "/stamps/" + created.id();
        assertThat(created.at("/cents").asInt()).isZero();
        assertThat(created.at("/created").asString()).isNotEmpty();
        assertThat(api.get(path).has(200).at("/origin").asString()).isEqualTo("IS");
        assertThat(api.patch(path, "{\"origin\": \"no\"}")
                        .has(200)
                        .at("/origin")
                        .asString())
                .isEqualTo("NO");
        api.patch(path, "{\"motif\": \"Sun\"}").has(400, "motif");
        api.post("/stamps", "{\"cents\": 5}").has(422, "motif");
    }
}
