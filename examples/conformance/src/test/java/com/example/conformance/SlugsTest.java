package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names for addresses, made of other names. */
class SlugsTest {

    private final Shop shop = Shop.open();

    @Test
    void aSlugIsMadeOfTheNameAndNumberedIfItIsInUse() {
        String name = Shop.unique("Crème brûlée");
        String body = "{\"name\": \"%s\"}".formatted(name);
        String slug = name.toLowerCase()
                .replace("è", "e")
                .replace("û", "u")
                .replace("é", "e")
                .replace(" ", "-");

        assertThat(shop.post("/labels", body).has(201).at("/slug").asString()).isEqualTo(slug);
        assertThat(shop.post("/labels", body).has(201).at("/slug").asString()).isEqualTo(slug + "-2");
        shop.remember("label", "/id");
        shop.get("/labels/by/slug/" + slug + "-2").has(200);
        shop.post("/labels", "{\"name\": \"Other\", \"slug\": \"%s\"}".formatted(slug))
                .has(409, "slug");
        assertThat(shop.patch("/labels/{label}", "{\"name\": \"Renamed\"}")
                        .has(200)
                        .at("/slug")
                        .asString())
                .isEqualTo(slug + "-2");
    }

    @Test
    void aNameWithoutLettersIsCalledWhatTheResourceIs() {
        assertThat(shop.post("/labels", "{\"name\": \"日本\"}")
                        .has(201)
                        .at("/slug")
                        .asString())
                .startsWith("label");
    }
}
