package com.example.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Arrays and lists that are one column each. */
@OnEveryDatabase
class BasicListTest {

    private static final String FULL = """
            {"names": ["red", "blue"], "shades": [1, -2], "weights": [9007199254740993], "shares": [0.5, 0.25],
             "ranks": [3, 1], "owners": ["2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11"], "finishes": ["GLOSSY", "MATT"],
             "tags": ["b", "a", "b"], "code": "ab1"}""";

    private final Api api;

    BasicListTest(Database database) {
        api = Legal.on(database).api();
    }

    @Test
    void theyAreSentAndShownAsLists() {
        Reply created = api.post("/palettes", FULL).has(201);
        String path = "/palettes/" + created.id();

        assertShown(created);
        assertShown(api.get(path).has(200));
        assertShown(api.patch(path, "{}").has(200));
        assertThat(api.get("/palettes").has(200).at("/items/0")).isEqualTo(created.json());
    }

    private static void assertShown(Reply reply) {
        assertThat(reply.at("/names")).hasToString("[\"red\",\"blue\"]");
        assertThat(reply.at("/shades")).hasToString("[1,-2]");
        assertThat(reply.at("/weights")).hasToString("[9007199254740993]");
        assertThat(reply.at("/shares")).hasToString("[0.5,0.25]");
        assertThat(reply.at("/ranks")).hasToString("[3,1]");
        assertThat(reply.at("/owners")).hasToString("[\"2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11\"]");
        assertThat(reply.at("/finishes")).hasToString("[\"GLOSSY\",\"MATT\"]");
        assertThat(reply.at("/tags")).hasToString("[\"b\",\"a\",\"b\"]");
        assertThat(reply.at("/code").asString()).isEqualTo("ab1");
    }

    @Test
    void theyAreReplacedAsAWholeAndClearedByNull() {
        String path = "/palettes/" + api.post("/palettes", FULL).has(201).id();

        Reply patched = api.patch(path, "{\"names\": [\"green\"], \"shades\": [], \"owners\": null}")
                .has(200);

        assertThat(patched.at("/names")).hasToString("[\"green\"]");
        assertThat(patched.at("/shades")).hasToString("[]");
        assertThat(patched.at("/owners").isNull()).isTrue();
        assertThat(api.get(path).json()).isEqualTo(patched.json());

        api.put(path, "{\"names\": [\"x\"], \"tags\": [\"y\"]}").has(200);
        assertThat(api.get(path).at("/shades").isNull()).isTrue();
        assertThat(api.get(path).at("/code").isNull()).isTrue();
    }

    @Test
    void whatTheModelForbidsIsRefused() {
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": []}").has(422, "names");
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [\"a\", \"b\", \"c\", \"d\"]}")
                .has(422, "names");
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [null]}").has(400, "names[0]");
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [\"a\"], \"shades\": [1, null]}")
                .has(400, "shades[1]");
        api.post("/palettes", "{\"names\": [\"a\"], \"tags\": []}").has(422, "tags");
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [\"a\"], \"code\": \"abcde\"}")
                .has(422, "code");
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": \"a\"}").has(400, "names");
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [1]}").has(400);
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [\"a\"], \"finishes\": [\"DULL\"]}")
                .has(400);
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [\"a\"], \"shades\": [1.5]}")
                .has(400);
        String many = "1,".repeat(1000) + "1";
        api.post("/palettes", "{\"tags\": [\"t\"], \"names\": [\"a\"], \"shades\": [%s]}".formatted(many))
                .has(422, "shades");
        api.get("/palettes?names=red").has(400);
        api.get("/palettes?sort=names").has(400);
    }
}
