package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    private static final String ADDRESS = "https://example.com/articles";
    private static final Cursor CURSOR = new Cursor(1, "id", false, false, List.of(7L));

    @Test
    void aPageWithoutNeighboursLinksToTheFirst() {
        assertThat(links(null, page(0, false, null, null))).isEqualTo("<" + ADDRESS + ">; rel=\"first\"");
    }

    @Test
    void neighboursAreFoundByCursors() {
        assertThat(links("page=3&size=2", page(3, true, CURSOR, CURSOR)))
                .isEqualTo("<%1$s?size=2>; rel=\"first\", <%1$s?size=2&cursor=%2$s>; rel=\"next\","
                                .formatted(ADDRESS, CURSOR)
                        + " <%1$s?size=2&cursor=%2$s>; rel=\"prev\"".formatted(ADDRESS, CURSOR));
    }

    @Test
    void whereThereIsNoCursorPagesAreFoundByNumber() {
        assertThat(links("page=3", page(3, true, null, null)))
                .contains("<" + ADDRESS + "?page=4>; rel=\"next\"", "<" + ADDRESS + "?page=2>; rel=\"prev\"");
        assertThat(links(null, page(0, true, null, null))).doesNotContain("prev");
        assertThat(links("cursor=" + CURSOR, page(null, true, null, null))).doesNotContain("next", "prev");
    }

    @Test
    void pagesBeyondTheCapHaveNoNumber() {
        assertThat(links(null, page(499, true, null, null))).contains("page=500");
        assertThat(links(null, page(500, true, null, null))).doesNotContain("page=501");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=caf%C3%A9&size=2 | q=caf%C3%A9&size=2",
                "q=a+b%26c%3Dd&expand=author%2Ctags | q=a+b%26c%3Dd&expand=author%2Ctags",
                "createdAt.gte=2026-01-01T00:00:00Z&sort=-createdAt,title | createdAt.gte=2026-01-01T00:00:00Z&sort=-createdAt,title",
                "q | q",
                "&&q=1& | q=1",
                "p%61ge=2&q=1 | q=1",
                "cursor=abc&page=1&q=cursor | q=cursor",
                "q=\u00fc\">,<x | q=%C3%BC%22%3E,%3Cx",
                "q={}^` | q=%7B%7D%5E%60"
            })
    void otherParametersStayAsTheyAre(String query, String kept) {
        assertThat(links(query, page(0, true, CURSOR, null)))
                .isEqualTo("<%1$s?%2$s>; rel=\"first\", <%1$s?%2$s&cursor=%3$s>; rel=\"next\""
                        .formatted(ADDRESS, kept, CURSOR));
    }

    @Test
    void aRequestThatFillsAHeaderIsNotRepeated() {
        String address = "<" + ADDRESS + "?q=>; rel=\"first\"";
        String longest = "a".repeat(4000 - address.length());

        assertThat(links("q=" + longest, page(0, false, null, null))).hasSize(4000);
        assertThat(new PageLinks(ADDRESS, "q=" + longest + "a").of(page(0, false, null, null)))
                .isEmpty();
    }

    private static String links(@Nullable String query, Page<?> page) {
        return new PageLinks(ADDRESS, query).of(page).orElseThrow();
    }

    private static Page<?> page(
            @Nullable Integer number, boolean hasNext, @Nullable Cursor next, @Nullable Cursor previous) {
        return new Page<>(List.of(), number, 20, hasNext, next, previous, null);
    }
}
