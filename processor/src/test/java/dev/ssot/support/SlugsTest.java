package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    private static final String JPQL = "select e.slug from Article e where e.slug in ?1";

    private final List<Integer> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crème brûlée!|creme-brulee",
                "STRASSE und Straße|strasse-und-strasse",
                "ŁÓDŹ, Ísafjörður & Þór|lodz-isafjordur-thor",
                "ﬁne Ⅻ ²|fine-xii-2",
                "ISTANBUL İstanbul ılık|istanbul-istanbul-ilik",
                "a -- b__c|a-b-c",
                "-a-|a",
                "日本語|note",
                "''|note",
                "12|12"
            })
    void aNameHasLettersDigitsAndSingleHyphens(String text, String slug) {
        assertThat(free(text, 100, Set.of())).isEqualTo(slug);
    }

    @Test
    void noTextIsTheFallback() {
        assertThat(free(null, 100, Set.of())).isEqualTo("note");
    }

    @Test
    void aNameFitsWithItsNumberAndDoesNotEndInAHyphen() {
        assertThat(free("four five", 5, Set.of())).isEqualTo("four");
        assertThat(free("four five", 6, Set.of("four-f"))).isEqualTo("four-2");
        assertThat(free("four five", 8, Set.of("four-fiv"))).isEqualTo("four-f-2");
    }

    @Test
    void theFirstNumberThatIsFreeIsTaken() {
        assertThat(free("a", 100, Set.of("a", "a-2", "a-4"))).isEqualTo("a-3");
        assertThat(free("a", 100, Set.of("a-2"))).isEqualTo("a");
        assertThat(asked).as("one statement each").containsExactly(16, 16);
    }

    @Test
    void eachFurtherStatementAsksForTwiceAsManyUntilAThousand() {
        assertThat(free("a", 100, taken(500))).isEqualTo("a-501");
        assertThat(asked).containsExactly(16, 32, 64, 128, 256, 512);

        assertThatThrownBy(() -> free("a", 100, taken(1008)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.violations()).extracting(Violation::path).containsExactly("slug");
                });
    }

    private static Set<String> taken(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> number == 1 ? "a" : "a-" + number)
                .collect(Collectors.toSet());
    }

    private String free(@Nullable String text, int maxLength, Set<String> taken) {
        return Slugs.of(text, "slug", "note", maxLength).firstFree(entityManager(taken), JPQL);
    }

    /** Answers the one query that there is, and notes how many names it was asked for. */
    private EntityManager entityManager(Set<String> taken) {
        return proxy(EntityManager.class, (method, arguments) -> {
            assertThat(arguments).containsExactly(JPQL, String.class);
            List<Object> candidates = new ArrayList<>();
            return query(candidates, taken);
        });
    }

    private Object query(List<Object> candidates, Set<String> taken) {
        Object[] self = new Object[1];
        self[0] = proxy(TypedQuery.class, (method, arguments) -> switch (method) {
            case "setParameter" -> {
                candidates.addAll((Collection<?>) arguments[1]);
                yield self[0];
            }
            default -> {
                asked.add(candidates.size());
                yield candidates.stream().filter(taken::contains).toList();
            }
        });
        return self[0];
    }

    private interface Answer {

        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
