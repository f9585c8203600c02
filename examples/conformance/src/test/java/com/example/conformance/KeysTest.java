package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ratings, whose keys are those of a customer and a product; and places, whose keys are embedded. */
class KeysTest {

    private static final String RATING = """
            {"customerId": "{customer}", "productId": {product}, "stars": 4}""";

    private final Shop shop = Shop.open();

    @BeforeEach
    void customerAndProduct() {
        shop.category().product(Shop.unique("RATED"), "Rated").customer();
    }

    @Test
    void eachPartIsASegmentOfTheAddress() {
        shop.post("/ratings", RATING).has(201);

        shop.get("/ratings/{customer}/{product}").has(200).has("etag", "\"0\"");
        shop.patch("/ratings/{customer}/{product}", "{\"stars\": 5}", "If-Match", "\"0\"")
                .has(200);
        shop.post("/ratings", RATING).has(409);
        shop.get("/ratings/{customer}/0{product}").has(400, "productId");
        shop.get("/ratings/{customer}").has(404);
        shop.delete("/ratings/{customer}/{product}").has(204);
        shop.get("/ratings/{customer}/{product}").has(404);
    }

    @Test
    void severalAreWrittenByKeysOfSeveralParts() {
        shop.post("/ratings/bulk", "{\"items\": [%s]}".formatted(RATING)).has(200);

        shop.delete("/ratings/bulk?ids={customer}").has(400, "ids");
        shop.delete("/ratings/bulk?ids={customer}/{product}").has(200);
        shop.get("/ratings/{customer}/{product}").has(404);
    }

    @Test
    void aTextThatClientsChooseIsAnAddress() {
        String code = Shop.unique("Ä b;?%");
        String path = "/brands/"
                + code.replace("Ä", "%C3%84")
                        .replace("%-", "%25-")
                        .replace(" ", "%20")
                        .replace(";", "%3B")
                        .replace("?", "%3F");

        brand(code).has(201).has("location", path);
        shop.get(path).has(200);
        brand(code).has(409);
        shop.patch(path, "{\"code\": \"other\"}").has(400, "code");
        for (String unfit : new String[] {".", "..", "a/b", "a\\\\b", "count", "by"}) {
            brand(unfit).has(422, "code");
        }
        brand("").has(422, "code", "code");
        shop.delete(path).has(204);
    }

    @Test
    void anEmbeddedKeyIsAnAddress() {
        String hall = Shop.unique("Hall B;");
        String path = "/places/" + hall.replace(" ", "%20").replace(";", "%3B") + "/7";
        Answer created = place(hall, 7).has(201).has("location", path);

        assertThat(created.at("/hall").asString()).isEqualTo(hall);
        shop.get(path).has(200).has("etag", "\"0\"");
        shop.patch(path, "{\"note\": \"Dry.\"}", "If-Match", "\"0\"").has(200);
        shop.patch(path, "{\"shelf\": 8}").has(400, "shelf");
        place(hall, 7).has(409);
        place("a/b", 1).has(422, "hall");
        place(" ", 1).has(422, "hall");
        shop.get(path.replaceFirst("7$", "07")).has(400, "shelf");
        shop.get(path.replaceFirst("7$", "8")).has(404);
        shop.delete(path, "If-Match", "\"1\"").has(204);
    }

    @Test
    void embeddedKeysAreWrittenTogether() {
        String hall = Shop.unique("Hall");
        String item = "{\"hall\": \"%s\", \"shelf\": %d}";

        shop.post("/places/bulk", "{\"items\": [%s, %s]}".formatted(item.formatted(hall, 1), item.formatted(hall, 2)))
                .has(200);
        Answer changed = shop.send(
                "PATCH",
                "/places/bulk",
                Shop.JSON,
                "{\"items\": [{\"id\": %s, \"version\": 0, \"patch\": {\"note\": \"Wet.\"}}]}"
                        .formatted(item.formatted(hall, 2)));

        assertThat(changed.has(200).at("/items/0/resource/note").asString()).isEqualTo("Wet.");
        assertThat(shop.patch("/places?hall=" + hall, "{\"note\": null}")
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isEqualTo(2);
        shop.patch("/places?hall=" + hall, "{\"note\": 1}").has(400, "note");
        shop.patch("/places", "{\"note\": null}").has(400);
        shop.patch("/places?hall=" + hall, "{}", "Prefer", "max-affected=1").has(409);
        shop.patch("/places?hall=" + hall, "{}", "Prefer", "max-affected=x").has(400, "Prefer");
        shop.delete("/places/bulk?ids=" + hall + "/1," + hall + "/2").has(200);
        shop.get("/places/" + hall + "/2").has(404);
    }

    @Test
    void aRelationToAnEmbeddedKeyIsOneObject() {
        String hall = Shop.unique("Hall");
        String key = "{\"hall\": \"%s\", \"shelf\": 3}".formatted(hall);
        place(hall, 3).has(201);
        shop.variant();
        Answer stock =
                shop.post("/stocks", "{\"variantId\": {variant}, \"quantity\": 1, \"placeId\": %s}".formatted(key));

        assertThat(stock.has(201).at("/placeId/shelf").asInt()).isEqualTo(3);
        shop.remember("stock", "/id");
        assertThat(shop.get("/stocks?placeId.hall=" + hall + "&placeId.shelf=3&expand=place")
                        .has(200)
                        .at("/items/0/place/hall")
                        .asString())
                .isEqualTo(hall);
        change("{\"hall\": \"nowhere\", \"shelf\": 3}", 0).has(422, "placeId");
        change("{\"shelf\": 3}", 0).has(422, "placeId.hall");
        change("{\"hall\": \"a\", \"shelf\": \"3\"}", 0).has(400);
        change("null", 0).has(200);
        shop.delete("/places/" + hall + "/3").has(204);
    }

    private Answer brand(String code) {
        return shop.post("/brands", "{\"code\": \"%s\", \"name\": \"Brand\"}".formatted(code));
    }

    private Answer place(String hall, int shelf) {
        return shop.post("/places", "{\"hall\": \"%s\", \"shelf\": %d}".formatted(hall, shelf));
    }

    private Answer change(String place, int version) {
        return shop.patch(
                "/stocks/{stock}", "{\"placeId\": %s}".formatted(place), "If-Match", "\"%d\"".formatted(version));
    }
}
