package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.http.Api;
import org.junit.jupiter.api.Test;

/** The search for words among entities whose keys have several parts; PostgreSQL alone can do it. */
class WordsOfKeysTest {

    private final Api api = Keys.on(Database.POSTGRESQL).api();

    @Test
    void theBestMatchComesFirstAndThenTheSmallestKey() {
        String author = Keys.person(api, "Jo");
        footnote(author, 3, "Whales sing");
        footnote(author, 1, "Whales sing");
        footnote(author, 2, "Whales and whales: a whale is no fish");
        footnote(author, 4, "Fish");

        assertThat(api.get("/footnotes?q=whale&authorId=" + author).has(200).items("number"))
                .containsExactly("2", "1", "3");
        assertThat(api.get("/footnotes?q=whale&sort=-number&authorId=" + author)
                        .has(200)
                        .items("number"))
                .containsExactly("3", "2", "1");
        assertThat(api.get("/footnotes/count?q=fish&authorId=" + author)
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(2);
    }

    private void footnote(String author, int number, String text) {
        api.post(
                        "/footnotes",
                        "{\"number\": " + number + ", \"authorId\": \"" + author + "\", \"text\": \"" + text + "\"}")
                .has(201);
    }
}
