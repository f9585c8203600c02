package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages by number and by cursor, totals, and links. */
class PagesTest {

    private static final String LIST = "/products?categoryId={category}&sort=name&size=1";

    private final Shop shop = Shop.open();

    @BeforeEach
    void products() {
        shop.category()
                .product(Shop.unique("PAGES"), "A")
                .product(Shop.unique("PAGES"), "B")
                .product(Shop.unique("PAGES"), "C");
    }

    @Test
    void aPageSaysWhatFollows() {
        Answer page = shop.get(LIST + "&page=1").has(200);

        assertThat(page.items("name")).containsExactly("B");
        assertThat(page.at("/page").asInt()).isEqualTo(1);
        assertThat(page.at("/hasNext").asBoolean()).isTrue();
        assertThat(page.headers().get("link"))
                .contains("rel=\"first\"")
                .contains("rel=\"next\"")
                .contains("rel=\"prev\"");
        assertThat(shop.get(LIST + "&page=7").has(200).at("/items")).isEmpty();
    }

    @Test
    void nothingIsCountedUnlessAskedFor() {
        assertThat(shop.get(LIST).at("/total").isMissingNode()).isTrue();
        assertThat(shop.get(LIST + "&total=none").at("/total").isMissingNode()).isTrue();
        assertThat(shop.get(LIST + "&total=exact").at("/total/relation").asString())
                .isEqualTo("eq");
        assertThat(shop.get(LIST + "&total=estimated").at("/total/value").asInt())
                .isEqualTo(3);
        shop.get(LIST + "&total=all").has(400, "total");
    }

    @Test
    void aCursorStaysWhereItIsWhenItemsComeAndGo() {
        String cursor = shop.get(LIST).at("/next").asString();
        shop.product(Shop.unique("PAGES"), "AA");

        Answer second = shop.get(LIST + "&cursor=" + cursor).has(200);

        assertThat(second.items("name")).containsExactly("AA");
        assertThat(second.at("/page").isMissingNode()).isTrue();
    }

    @Test
    void aCursorIsOfOneListAndOrder() {
        String cursor = shop.get(LIST).at("/next").asString();

        shop.get("/products?categoryId={category}&cursor=" + cursor).has(200);
        shop.get("/products?categoryId={category}&sort=-name&cursor=" + cursor).has(400, "cursor");
        shop.get("/products?page=1&cursor=" + cursor).has(400);
        shop.get("/customers?cursor=" + cursor).has(400, "cursor");
        shop.get("/products?cursor=").has(400, "cursor");
    }

    @Test
    void pagesAreCapped() {
        shop.get("/products?size=10001").has(400, "size");
        shop.get("/products?page=10001&size=1").has(400);
        shop.get("/products?page=-1").has(400, "page");
        shop.get("/products?page=1.5").has(400, "page");
        shop.get("/products?sort=name,name").has(400, "sort");
        shop.get("/products?sort=").has(400, "sort");
    }

    @Test
    void linksKeepAllOtherParameters() {
        assertThat(shop.get(LIST + "&name.in=A,B&fields=name").headers().get("link"))
                .contains("name.in=A,B")
                .contains("fields=name")
                .contains("size=1");
        assertThat(shop.get(LIST + "&name.ne=" + "a".repeat(2000)).has(200).headers())
                .doesNotContainKey("link");
    }
}
