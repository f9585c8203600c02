package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments of several types: read and written as one resource, by a member that tells the type. */
class HierarchyTest {

    private static final String CARD = """
            {"type": "card", "orderId": {order}, "amount": 5, "lastDigits": "4711"}""";

    private final Shop shop = Shop.open();

    @BeforeEach
    void order() {
        shop.category().product(Shop.unique("PAID"), "Paid").variant().customer();
        shop.post("/orders", """
                {"customerId": "{customer}", "lines": [{"variantId": {variant}, "quantity": 1, "unitPrice": 5}]}""").has(201);
        shop.remember("order", "/id");
    }

    @Test
    void eachTypeIsCreatedAtTheRootAndShownWithWhatIsItsOwn() {
        Answer card = shop.post("/payments", CARD).has(201).has("etag", "\"0\"");
        shop.remember("payment", "/id");
        shop.post("/payments", """
                        {"dueOn": "2026-05-01", "amount": 7.5, "orderId": {order}, "type": "invoice"}""").has(201);

        shop.get(card.headers().get("location")).has(200);
        assertThat(card.at("/lastDigits").asString()).isEqualTo("4711");
        assertThat(shop.get("/payments?orderId={order}&sort=amount").has(200).items("type"))
                .containsExactly("card", "invoice");
        assertThat(shop.get("/payments?orderId={order}&type=invoice").items("dueOn"))
                .containsExactly("2026-05-01");
        assertThat(shop.get("/payments/count?orderId={order}&type=card")
                        .at("/count")
                        .asInt())
                .isOne();
        shop.get("/payments?type=cheque").has(400, "type");
    }

    @Test
    void aPaymentIsChangedAsItsTypeSays() {
        shop.post("/payments", CARD).has(201);
        shop.remember("payment", "/id");

        assertThat(shop.patch("/payments/{payment}", "{\"lastDigits\": \"0815\"}", "If-Match", "\"0\"")
                        .has(200)
                        .at("/lastDigits")
                        .asString())
                .isEqualTo("0815");
        shop.patch("/payments/{payment}", "{\"dueOn\": \"2026-05-01\"}").has(400, "dueOn");
        shop.patch("/payments/{payment}", "{\"lastDigits\": \"x\"}").has(422, "lastDigits");
        shop.patch("/payments/{payment}", "{\"amount\": 6}", "If-Match", "\"0\"")
                .has(412);
        shop.put("/payments/{payment}", "{\"type\": \"card\", \"amount\": 9, \"lastDigits\": \"1234\"}")
                .has(200);
        shop.delete("/payments/{payment}").has(204);
        shop.get("/payments/{payment}").has(404);
    }

    @Test
    void aBodyWithoutATypeOrOfAnotherIsRefused() {
        shop.post("/payments", "{\"orderId\": {order}, \"amount\": 5}").has(422, "type");
        shop.post("/payments", "{\"type\": null}").has(422, "type");
        shop.post("/payments", "{\"type\": 1}").has(400, "type");
        shop.post("/payments", "{\"type\": \"cheque\"}").has(400, "type");
        shop.post("/payments", "{\"type\": \"card\", \"dueOn\": \"2026-05-01\"}")
                .has(400, "dueOn");
        shop.post("/payments", "{\"type\": \"card\", \"type\": \"invoice\"}").has(400);
        shop.post("/payments", "{\"type\": \"card\"}").has(422, "orderId", "amount", "lastDigits");
        shop.post("/payments", "[]").has(400);
        shop.post("/payments", "").has(400);
        shop.post("/payments", "{\"type\": ").has(400);
    }

    @Test
    void aTypeHasRoutesOfItsOwn() {
        Answer card = shop.post("/card-payments", CARD.replace("\"type\": \"card\", ", ""))
                .has(201);
        shop.remember("payment", "/id");

        shop.get(card.headers().get("location")).has(200);
        shop.get("/payments/{payment}").has(200);
        shop.get("/invoice-payments/{payment}").has(404);
    }
}
