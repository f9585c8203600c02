package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The address of a brand, an object within it; and texts that are found by how they begin and end. */
class EmbeddedTest {

    private final Shop shop = Shop.open();
    private final String brand = Shop.unique("brand");

    @BeforeEach
    void brand() {
        shop.post("/brands", """
                        {"code": "%s", "name": "50%%_off %1$s", "address": {"town": "Bonn", "postcode": "53111"}}""".formatted(brand)).has(201);
    }

    @Test
    void aPatchMergesTheObject() {
        Answer merged = shop.patch("/brands/" + brand, "{\"address\": {\"postcode\": null}}")
                .has(200);

        assertThat(merged.at("/address/town").asString()).isEqualTo("Bonn");
        assertThat(merged.at("/address/postcode").isNull()).isTrue();
        assertThat(shop.patch("/brands/" + brand, "{\"address\": null}")
                        .has(200)
                        .at("/address")
                        .isNull())
                .isTrue();
        assertThat(shop.patch("/brands/" + brand, "{\"address\": {\"town\": \"Ulm\"}}")
                        .has(200)
                        .at("/address/town")
                        .asString())
                .isEqualTo("Ulm");
        assertThat(shop.put("/brands/" + brand, "{\"name\": \"Bare\"}")
                        .has(200)
                        .at("/address")
                        .isNull())
                .isTrue();
    }

    @Test
    void theObjectIsCheckedToo() {
        shop.patch("/brands/" + brand, "{\"address\": {\"postcode\": \"12345678901\"}}")
                .has(422, "address.postcode");
        shop.patch("/brands/" + brand, "{\"address\": {\"street\": \"A\"}}").has(400, "address.street");
        shop.patch("/brands/" + brand, "{\"address\": {\"town\": 1}}").has(400, "address.town");
        shop.patch("/brands/" + brand, "{\"address\": \"Bonn\"}").has(400, "address");
        shop.patch("/brands/" + brand, "{\"address\": []}").has(400, "address");
    }

    @Test
    void textsAreFoundByHowTheyBeginAndEnd() {
        assertThat(found("name.startsWith=50%25_off&name.endsWith=" + brand)).isOne();
        assertThat(found("name.istartsWith=50%25_OFF&name.contains=" + brand)).isOne();
        assertThat(found("name.startsWith=50__off&name.contains=" + brand)).isZero();
        assertThat(found("name.iendsWith=" + brand.toUpperCase(Locale.ROOT))).isOne();
    }

    @Test
    void aUniqueNumberIsAnAddressSpelledInOneWay() {
        int number = Integer.parseInt(brand.replaceAll("\\D", ""));
        shop.patch("/brands/" + brand, "{\"number\": %d}".formatted(number)).has(200);

        shop.get("/brands/by/number/" + number).has(200);
        shop.get("/brands/by/number/0" + number).has(400, "number");
        shop.get("/brands/by/number/x").has(400, "number");
        shop.get("/brands/by/number/99999").has(404);
    }

    private int found(String conditions) {
        return shop.get("/brands/count?" + conditions).has(200).at("/count").asInt();
    }
}
