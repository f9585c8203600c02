package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Categories within categories, read from any point, and moved. */
class TreesTest {

    private final Shop shop = Shop.open();

    /** Above, middle and below, each in the one before it; and another one beside them. */
    @BeforeEach
    void categories() {
        category("other", "null");
        category("above", "null");
        category("middle", "{above}");
        category("below", "{middle}");
    }

    @Test
    void aTreeIsReadFromAnyPointOfIt() {
        assertThat(shop.get("/categories/{above}/children").has(200).at("/items"))
                .hasSize(1);
        assertThat(shop.get("/categories/{above}/descendants?sort=-id&size=1&total=exact")
                        .has(200)
                        .at("/total/value")
                        .asInt())
                .isEqualTo(2);
        assertThat(shop.get("/categories/{below}/ancestors").has(200).items("name"))
                .containsExactly("above", "middle");
        assertThat(shop.get("/categories/roots?name=middle").has(200).items("name"))
                .isEmpty();
        assertThat(shop.get("/categories/roots?name=above&size=1").has(200).items("name"))
                .containsExactly("above");
    }

    @Test
    void whatMovesTakesAlongWhatIsBelowIt() {
        shop.patch("/categories/{middle}", "{\"parentId\": {other}}").has(200);

        assertThat(shop.get("/categories/{below}/ancestors").items("name")).containsExactly("other", "middle");
        assertThat(shop.get("/categories/{above}/descendants").at("/items")).isEmpty();
        shop.patch("/categories/{middle}", "{\"parentId\": null}").has(200);
        assertThat(shop.get("/categories/{below}/ancestors").items("name")).containsExactly("middle");
    }

    @Test
    void nothingIsMovedBelowItself() {
        shop.patch("/categories/{above}", "{\"parentId\": {below}}").has(409, "parentId");
        shop.patch("/categories/{above}", "{\"parentId\": {above}}").has(409, "parentId");
        shop.patch("/categories/{above}", "{\"parentId\": 999999}").has(422, "parentId");

        assertThat(shop.get("/categories/{above}").at("/parentId").isNull()).isTrue();
        shop.delete("/categories/{above}").has(409);
    }

    @Test
    void whatIsNotThereHasNothingAboveOrBelow() {
        for (String part : new String[] {"children", "descendants", "ancestors"}) {
            shop.get("/categories/999999/" + part).has(404);
            shop.get("/categories/{above}/" + part + "?colour=red").has(400, "colour");
        }
    }

    private void category(String name, String parent) {
        shop.post("/categories", """
                        {"name": "%s", "slug": "%s", "parentId": %s}""".formatted(name, Shop.unique(name), parent)).has(201);
        shop.remember(name, "/id");
    }
}
