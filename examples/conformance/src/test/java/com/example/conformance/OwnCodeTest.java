package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Code of the shop's own beside what is generated, around it, and instead of it: for each framework as it wants to have it. */
class OwnCodeTest {

    private final Shop shop = Shop.open();

    @Test
    void anOwnRouteStandsBesideTheGeneratedOnes() {
        complaint();

        Answer closed = shop.send("POST", "/complaints/{complaint}/close?reason=solved", "", "");

        assertThat(closed.has(200).headers().get("etag")).startsWith("\"1-");
        assertThat(closed.at("/subject").asString()).isEqualTo("Dear shop, a hole: solved");
        assertThat(shop.get("/complaints/{complaint}").has(200).body()).isEqualTo(closed.body());
    }

    @Test
    void anOwnRouteFailsAsTheGeneratedOnesDo() {
        complaint();

        shop.send("POST", "/complaints/{complaint}/close?because=x", "", "").has(400, "because");
        shop.send("POST", "/complaints/0{complaint}/close", "", "").has(400, "id");
        shop.send("POST", "/complaints/x/close", "", "").has(400, "id");
        shop.send("POST", "/complaints/999999/close", "", "").has(404);
        shop.send("POST", "/complaints/{complaint}/close", "", "", "If-Match", "\"0\"")
                .has(400, "If-Match");
        shop.send("POST", "/complaints/{complaint}/close", "", "").has(200);
        assertThat(shop.send("POST", "/complaints/{complaint}/close", "", "")
                        .has(409)
                        .at("/detail")
                        .asString())
                .isEqualTo("The complaint is closed already.");
    }

    @Test
    void aHandwrittenRouteIsServedInsteadOfTheGeneratedOne() {
        complaint();

        assertThat(shop.delete("/complaints/{complaint}").has(409).at("/detail").asString())
                .isEqualTo("Close the complaint first.");
        shop.send("POST", "/complaints/{complaint}/close", "", "").has(200);
        shop.delete("/complaints/{complaint}", "If-Match", "\"0\"").has(412);
        shop.delete("/complaints/{complaint}", "If-Match", "\"1\"").has(204);
        shop.get("/complaints/{complaint}").has(404);
    }

    @Test
    void hooksRefuseAWriteAndUndoIt() {
        complaint();

        shop.patch("/complaints/{complaint}", "{\"subject\": \"Now!\"}").has(422);
        assertThat(shop.get("/complaints/{complaint}").at("/subject").asString())
                .isEqualTo("Dear shop, a hole");
        assertThat(shop.post("/complaints", "{\"subject\": \"everything\"}")
                        .has(403)
                        .at("/detail")
                        .asString())
                .isEqualTo("That is too much to complain about.");
    }

    @Test
    void aServiceThatExtendsTheGeneratedOneIsUsedByTheGeneratedRoutes() {
        assertThat(complaint().at("/subject").asString()).isEqualTo("Dear shop, a hole");
        shop.post("/complaints", "{}").has(422, "subject");
    }

    @Test
    void aClassOfTheSameNameIsServedInsteadOfTheGeneratedOne() {
        shop.post("/notices", "{\"text\": \"Sale\", \"lastDay\": \"2999-12-31\"}")
                .has(201);
        shop.remember("notice", "/id").get("/notices/{notice}").has(200);
        shop.post("/notices", "{\"text\": \"Over\", \"lastDay\": \"2020-01-01\"}")
                .has(201);

        assertThat(shop.remember("notice", "/id")
                        .get("/notices/{notice}")
                        .has(410)
                        .at("/detail")
                        .asString())
                .isEqualTo("The notice was for some time only.");
        shop.get("/notices/999999").has(404);
        shop.get("/notices/x").has(400, "id");
        shop.get("/notices/1?x=1").has(400, "x");
        shop.post("/notices", "{\"text\": \"\"}").has(422, "text", "lastDay");
    }

    private Answer complaint() {
        Answer created = shop.post("/complaints", "{\"subject\": \"a hole\"}").has(201);
        shop.remember("complaint", "/id");
        return created;
    }
}
