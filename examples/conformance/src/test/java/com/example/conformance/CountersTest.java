package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number that clients add to. */
class CountersTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void review() {
        shop.category().product(Shop.unique("COUNTED"), "Counted").review();
    }

    @Test
    void countingUpAndDownLeavesTheVersion() {
        count("increment").has(204);
        count("increment?by=5").has(204);
        count("decrement?by=2").has(204);

        Answer read = shop.get("/reviews/{review}").has(200);
        assertThat(read.at("/helpful").asInt()).isEqualTo(4);
        assertThat(read.at("/version").asInt()).isZero();
    }

    @Test
    void whatIsNoStepIsRefused() {
        count("decrement").has(409);
        count("increment?by=0").has(400, "by");
        count("increment?by=1001").has(400, "by");
        count("increment?by=x").has(400, "by");
        count("increment?by=1&by=2").has(400, "by");
        count("increment?to=7").has(400, "to");
        shop.send("POST", "/reviews/{review}/helpful/increment", "", "", "If-Match", "\"0\"")
                .has(400, "If-Match");
        shop.send("POST", "/reviews/999999/helpful/increment", "", "").has(404);
        shop.patch("/reviews/{review}", "{\"helpful\": 7}").has(400, "helpful");
    }

    private Answer count(String step) {
        return shop.send("POST", "/reviews/{review}/helpful/" + step, "", "");
    }
}
