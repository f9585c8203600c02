package com.example.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.contract.OpenApiSpecification;
import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever type an attribute has: what a client sends is what it gets back. */
@OnEveryDatabase
class SpecimenRoundTripTest {

    private final Api api;

    SpecimenRoundTripTest(Database database) {
        api = Specimens.on(database);
    }

    @Test
    void theDocumentIsValidOpenApi31() {
        assertThat(new OpenApiSpecification().breaches(api.file("/openapi.json").body()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.example.specimen.SpecimenValues#all")
    void aValueIsCreatedReadPatchedAndReplaced(SpecimenValues values) {
        Reply created = api.post(values.path(), values.first()).has(201);
        String path = values.path() + "/" + created.at("/id").asString();
        values.assertFirst(created);
        values.assertFirst(api.get(path).has(200));

        values.assertSecond(api.patch(path, values.second()).has(200));
        values.assertSecond(api.get(path).has(200));

        values.assertFirst(api.put(path, values.first()).has(200));
        values.assertFirst(api.get(path).has(200));
    }

    @ParameterizedTest
    @MethodSource("com.example.specimen.SpecimenValues#nullable")
    void aNullableValueIsClearedByNullAndKeptWhenAbsent(SpecimenValues values) {
        Reply created = api.post(values.path(), values.first()).has(201);
        String path = values.path() + "/" + created.at("/id").asString();

        values.assertFirst(api.patch(path, "{}").has(200));
        values.assertNull(api.patch(path, values.none()).has(200));
        values.assertNull(api.get(path).has(200));
        values.assertNull(api.post(values.path(), "{}").has(201));
    }

    @Test
    void aKeyThatIsTakenIsAConflictThatNamesIt() {
        String country = "{\"code\": \"XK\", \"name\": \"Kosovo\"}";
        api.post("/countries", country).has(201);

        api.post("/countries", country).has(409, "code");
        api.delete("/countries/XK").has(204);
    }

    @Test
    void aPrimitiveStartsAsTheEntitySaysAndCannotBeNull() {
        Reply created = api.post("/scalars", "{}").has(201);
        String path = "/scalars/" + created.at("/id").asString();

        assertThat(created.at("/medium").asInt(-1)).isZero();
        assertThat(created.at("/flag").asBoolean(true)).isFalse();
        assertThat(created.at("/letter").asString()).isEqualTo("a");
        assertThat(api.patch(path, "{\"medium\": null}").status()).isIn(400, 422);
        assertThat(api.patch(path, "{\"flag\": null}").status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tiny\": 128",
                "\"small\": 32768",
                "\"medium\": 2147483648",
                "\"large\": 9223372036854775808",
                "\"letter\": \"ab\"",
                "\"letter\": \"\"",
                "\"letter\": 97",
                "\"flag\": \"true\"",
                "\"flag\": 1",
                "\"rough\": \"NaN\"",
                "\"rough\": 1e400",
                "\"price\": \"1.5\"",
                "\"sizeByOrdinal\": 1",
                "\"bytes\": \"not base64!\"",
                "\"reference\": \"1-1-1-1\"",
                "\"boxedMedium\": \"\""
            })
    void aValueOutsideItsTypeIs400(String member) {
        String name = member.substring(1, member.indexOf('"', 1));

        api.post("/scalars", "{" + member + "}").has(400, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567.5", "1.23456", "1e30"})
    void aNumberThatDoesNotFitItsColumnIs422(String price) {
        api.post("/scalars", "{\"price\": " + price + "}").has(422, "price");
    }

    @Test
    void aNumberTooLongForItsColumnIs422() {
        api.post("/scalars", "{\"huge\": 1" + "0".repeat(30) + "}").has(422, "huge");
    }

    @Test
    void aUuidThatIsNotOneIs400AndAnUnknownOneIs404() {
        api.get("/moments/7").has(400, "id");
        api.get("/moments/0-0-0-0-0").has(400, "id");
        api.get("/moments/" + new UUID(0, 0)).has(404);
        api.delete("/moments/" + new UUID(0, 0)).has(404);
    }

    @ParameterizedTest
    @FieldSource("com.example.specimen.SpecimenValues#FILTERS")
    void aFilterFindsWhatWasStored(String path, String body, String query) {
        String id = api.post(path, body).has(201).at("/id").asString();

        assertThat(api.get(path + "?size=100&" + query).has(200).items("id")).contains(id);
        assertThat(api.get(path + "/count?" + query).has(200).at("/count").asInt())
                .isPositive();
        api.delete(path + "/" + id).has(204);
    }

    @Test
    void aKeyThatClientsChooseIsTakenFromTheBodyOnce() {
        Reply created = api.post("/countries", "{\"code\": \"DE\", \"name\": \"Germany\"}")
                .has(201);

        assertThat(created.header("Location").orElseThrow()).endsWith("/countries/DE");
        assertThat(api.get("/countries/DE").has(200).at("/name").asString()).isEqualTo("Germany");
        assertThat(api.patch("/countries/DE", "{\"name\": \"Deutschland\"}")
                        .has(200)
                        .at("/code")
                        .asString())
                .isEqualTo("DE");
        api.patch("/countries/DE", "{\"code\": \"FR\"}").has(400, "code");
        api.post("/countries", "{\"code\": \"DE\", \"name\": \"Again\"}").has(409);
        assertThat(api.get("/countries/DE").at("/name").asString()).isEqualTo("Deutschland");
        api.post("/countries", "{\"name\": \"Nowhere\"}").has(422, "code");
        api.post("/countries", "{\"code\": \"germany\", \"name\": \"Germany\"}").has(422, "code");

        Reply referring = api.post("/scalars", "{\"countryId\": \"DE\"}").has(201);
        assertThat(referring.at("/countryId").asString()).isEqualTo("DE");
        api.post("/scalars", "{\"countryId\": \"XX\"}").has(422, "countryId");
        api.delete("/countries/DE").has(409);
        api.patch("/scalars/" + referring.at("/id").asString(), "{\"countryId\": null}")
                .has(200);
        api.delete("/countries/DE").has(204);
    }
}
