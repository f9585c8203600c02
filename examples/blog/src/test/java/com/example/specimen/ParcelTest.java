package com.example.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** A nested entity with an embeddable record and an enum of its own mind. */
@OnEveryDatabase
class ParcelTest {

    private final Api api;

    ParcelTest(Database database) {
        api = Specimens.on(database);
    }

    @Test
    void aNestedEntityIsServedLikeAnyOther() {
        String path = create("{}");

        assertThat(api.get(path).has(200).at("/priority").asString()).isEqualTo("NORMAL");
        api.get("/parcels?priority=NORMAL").has(200);
        api.delete(path).has(204);
        api.get(path).has(404);
    }

    @Test
    void anEnumIsItsNameWhateverItsTextIs() {
        String path = create("{\"priority\": \"URGENT\"}");

        assertThat(api.get(path).has(200).at("/priority").asString()).isEqualTo("URGENT");
        api.post("/parcels", "{\"priority\": \"Urgent\"}").has(400, "priority");
        api.patch(path, "{\"priority\": null}").has(422, "priority");
    }

    @Test
    void aPatchThatMakesAnEmbeddableMustBeComplete() {
        String path = create("{}");

        api.patch(path, "{\"box\": {\"width\": 5}}").has(422, "box.height");
        api.patch(path, "{\"box\": {}}").has(422, "box.width", "box.height");
        api.patch(path, "{\"box\": {\"width\": 5, \"height\": -1}}").has(422, "box.height");
        Reply made = api.patch(path, "{\"box\": {\"width\": 5, \"height\": 2}}").has(200);
        assertThat(made.at("/box/height").asDouble()).isEqualTo(2);
    }

    @Test
    void aPatchOfAnEmbeddableChangesWhatItNamesAndNothingElse() {
        String path = create("{\"box\": {\"width\": 5, \"height\": 2, \"label\": \"fragile\"}}");

        Reply changed =
                api.patch(path, "{\"box\": {\"width\": 6, \"label\": null}}").has(200);

        assertThat(changed.at("/box/width").asDouble()).isEqualTo(6);
        assertThat(changed.at("/box/height").asDouble()).isEqualTo(2);
        assertThat(changed.at("/box/label").isNull()).isTrue();
        assertThat(api.patch(path, "{\"box\": null}").has(200).at("/box").isNull())
                .isTrue();
    }

    @Test
    void theReplacementOfAnEmbeddableMustBeComplete() {
        String path = create("{}");

        api.put(path, "{\"priority\": \"NORMAL\", \"box\": {\"width\": 1}}").has(422, "box.height");
    }

    @Test
    void theInverseSideOfAOneToOneRelationIsShownOnRequest() {
        String path = create("{}");
        long id = api.get(path).has(200).id();
        assertThat(api.get(path + "?expand=seal").has(200).json().has("seal")).isFalse();

        String seal = "{\"code\": \"A1\", \"parcelId\": %d}".formatted(id);
        api.post("/seals", seal).has(201);

        assertThat(api.get(path).has(200).json().has("seal")).isFalse();
        assertThat(api.get(path + "?expand=seal").has(200).at("/seal/code").asString())
                .isEqualTo("A1");
        assertThat(api.get("/parcels?expand=seal&size=100").has(200).body()).contains("A1");
        api.post("/seals", seal).has(409, "parcelId");
        api.patch(path, "{\"priority\": \"URGENT\"}").has(200);
    }

    private String create(String body) {
        return "/parcels/" + api.post("/parcels", body).has(201).id();
    }
}
