package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTest {

    private final FullText search = new FullText("english", "e.title", "e.text");

    @Test
    void theTextsAreTakenTogether() {
        assertThat(search.where("a"))
                .hasToString(" where cast(sql('to_tsvector(''english'',"
                        + " coalesce(?, '''') || '' '' || coalesce(?, ''''))"
                        + " @@ websearch_to_tsquery(''english'', ?)', e.title, e.text, :search) as boolean)");
    }

    @Test
    void oneTextIsTakenAlone() {
        assertThat(new FullText("simple", "e.name").rank())
                .isEqualTo("sql('ts_rank(to_tsvector(''simple'', coalesce(?, '''')),"
                        + " websearch_to_tsquery(''simple'', ?))', e.name, :search)");
    }

    @Test
    void withoutASearchEverythingIsFound() {
        assertThat(search.where(null).toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            tea -milk,     tea -milk
            well-known,    well-known
            `-"hot tea"`,  `-"hot tea"`
            tea - milk,    `tea   milk`
            --tea,         ` -tea`
            ------------,  `            `
            -!-!tea,       ` ! !tea`
            """)
    void aMinusBeforeNothingIsNone(String text, String expected) {
        Map<String, Object> parameters = new HashMap<>();
        Query query = (Query) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Query.class}, (proxy, method, arguments) -> {
                    parameters.put((String) arguments[0], arguments[1]);
                    return proxy;
                });

        search.where(text).bind(query);

        assertThat(parameters).containsOnly(Map.entry("search", expected));
    }
}
