package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guides are found by their words. */
class FullTextTest {

    private final Shop shop = Shop.onPostgreSql();
    private final String word = Shop.unique("word").replace("-", "");

    @BeforeEach
    void guides() {
        guide("Shirts " + word, "Linen is worn in summer, and linen is washed cold.");
        guide("Trousers " + word, "Washing linen?");
        guide("Books " + word, "Read them.");
    }

    @Test
    void theBestMatchComesFirst() {
        assertThat(search("linen").items("title")).containsExactly("Shirts " + word, "Trousers " + word);
        assertThat(search("linen&sort=-title").items("title")).containsExactly("Trousers " + word, "Shirts " + word);
    }

    @Test
    void wordsAreFoundInTheFormsOfTheLanguage() {
        assertThat(search("washes").items("title")).hasSize(2);
        assertThat(search("lin").items("title")).isEmpty();
        assertThat(search("%22washed cold%22".replace(" ", "%20")).items("title"))
                .hasSize(1);
        assertThat(search("linen%20-summer").items("title")).hasSize(1);
        assertThat(shop.get("/guides/count?q=" + word).at("/count").asInt()).isEqualTo(3);
    }

    @Test
    void pagesOfMatchesHaveNumbersAndNoCursors() {
        Answer first = search("linen&size=1").has(200);

        assertThat(first.at("/hasNext").asBoolean()).isTrue();
        assertThat(first.at("/next").isMissingNode()).isTrue();
        assertThat(first.headers().get("link")).contains("page=1>; rel=\"next\"");
    }

    @Test
    void noTextIsTooOddToBeSearched() {
        assertThat(shop.get("/guides?q=%27)%20or%201=1%20--").has(200).items("title"))
                .isEmpty();
        assertThat(shop.get("/guides?q=").has(200).items("title")).isEmpty();
        shop.get("/guides?q=" + "a".repeat(1001)).has(400, "q");
        shop.get("/guides?q=%00").has(400, "q");
    }

    private Answer search(String words) {
        return shop.get("/guides?q=" + word + "%20" + words).has(200);
    }

    private void guide(String title, String text) {
        shop.post("/guides", "{\"title\": \"%s\", \"text\": \"%s\"}".formatted(title, text))
                .has(201);
    }
}
