package dev.ssot.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource({
        "tag, tags",
        "category, categories",
        "day, days",
        "box, boxes",
        "bus, buses",
        "address, addresses",
        "status, statuses",
        "alias, aliases",
        "course, courses",
        "house, houses",
        "purchase, purchases",
        "size, sizes",
        "branch, branches",
        "dish, dishes",
        "person, people",
        "child, children",
        "sales-person, sales-people",
        "blog post, blog posts",
        "woman, women",
        "man, men",
        "series, series",
        "news, news",
        "datum, data",
        "orderItem, orderItems"
    })
    void pluralAndSingularAreInverse(String singular, String plural) {
        assertThat(English.plural(singular)).isEqualTo(plural);
        assertThat(English.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"german, germans", "superhuman, superhumans", "salesPerson, salesPeople"})
    void onlyAWholeLastWordIsIrregular(String singular, String plural) {
        assertThat(English.plural(singular)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"movies, movy", "ties, tie", "staff, staff", "class, class", "metadata, metadata"})
    void singularOfTheRestIsAtLeastStable(String plural, String singular) {
        assertThat(English.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"article, an article", "tag, a tag", "Order, an Order"})
    void articlesFollowTheFirstLetter(String noun, String phrase) {
        assertThat(English.withArticle(noun)).isEqualTo(phrase);
    }
}
