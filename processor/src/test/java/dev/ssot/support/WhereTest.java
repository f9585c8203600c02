package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void isNothingWithoutConditions() {
        assertThat(new Where()).hasToString("");
        assertThat(new Where().and("e.slug = :slug", "slug", null).search(null, "e.title"))
                .hasToString("");
    }

    @Test
    void joinsConditionsWhoseValueIsGiven() {
        Where where =
                new Where().and("e.a = :a", "a", 1).and("e.b = :b", "b", null).and("e.c = :c", "c", 3);
        assertThat(where).hasToString(" where e.a = :a and e.c = :c");
        assertThat(parametersOf(where)).containsExactly(Map.entry("a", 1), Map.entry("c", 3));
    }

    @Test
    void demandsWhatOthersDemand() {
        Where own = new Where().and("e.a = :a", "a", 1).and("e.b = :b", "b", null);

        assertThat(new Where().and("e.c = :c", "c", 3).and(own)).hasToString(" where e.c = :c and e.a = :a");
        assertThat(parametersOf(new Where().and(own, new Where()))).containsExactly(Map.entry("a", 1));
        assertThat(new Where().and()).hasToString("");
    }

    @Test
    void searchesInAnyPath() {
        Where where = new Where().search("Ab", "e.title", "e.slug");
        assertThat(where)
                .hasToString(" where (lower(e.title) like lower(:search) escape '!'"
                        + " or lower(e.slug) like lower(:search) escape '!')");
        assertThat(parametersOf(where)).containsExactly(Map.entry("search", "%Ab%"));
    }

    @Test
    void searchesForWildcardsLiterally() {
        assertThat(parametersOf(new Where().search("100%_!\\", "e.title")))
                .containsExactly(Map.entry("search", "%100!%!_!!\\%"));
    }

    private static Map<String, Object> parametersOf(Where where) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Query query = (Query) Proxy.newProxyInstance(
                WhereTest.class.getClassLoader(), new Class<?>[] {Query.class}, (proxy, method, arguments) -> {
                    parameters.put((String) arguments[0], arguments[1]);
                    return proxy;
                });
        assertThat(where.bind(query)).isSameAs(query);
        return parameters;
    }
}
