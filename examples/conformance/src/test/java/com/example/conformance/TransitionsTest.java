package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The states of an order. */
class TransitionsTest {

    private final Shop shop = Shop.open();

    @BeforeEach
    void order() {
        shop.category().product(Shop.unique("STATE"), "Ordered").variant().customer();
        shop.post("/orders", """
                {"customerId": "{customer}", "lines": [{"variantId": {variant}, "quantity": 1, "unitPrice": 1}]}""").has(201);
        shop.remember("order", "/id");
    }

    @Test
    void aStateSaysWhatItAllows() {
        Answer refused = take("ship").has(409, "status");

        assertThat(refused.at("/detail").asString())
                .isEqualTo("The status is NEW, which does not allow ship. It allows pay, cancel.");
        assertThat(take("pay").has(200).has("etag", "\"1\"").at("/status").asString())
                .isEqualTo("PAID");
        assertThat(take("cancel").has(200).at("/status").asString()).isEqualTo("CANCELLED");
        take("pay").has(409, "status");
    }

    @Test
    void aTransitionIsTakenUnderACondition() {
        take("pay", "If-Match", "\"7\"").has(412);
        take("pay", "If-Match", "tag").has(400, "If-Match");
        take("pay", "If-Match", "\"0\"").has(200);
        take("ship", "Prefer", "return=minimal").has(204).has("etag", "\"2\"");
    }

    @Test
    void noClientSetsAState() {
        shop.patch("/orders/{order}", "{\"status\": \"PAID\"}").has(400, "status");
        shop.send("POST", "/orders/{order}/steal", "", "").has(404);
        shop.send("POST", "/orders/999999/pay", "", "").has(404);
        shop.send("POST", "/orders/{order}/pay?x=1", "", "").has(400, "x");
        shop.get("/orders/{order}/pay").has(405).has("allow", "POST");
    }

    private Answer take(String transition, String... headers) {
        return shop.send("POST", "/orders/{order}/" + transition, "", "", headers);
    }
}
