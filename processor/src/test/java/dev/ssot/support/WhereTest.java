package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {

    private static final TextProperty<Object> SLUG = Property.text("slug", Path.to("slug"));
    private static final TextProperty<Object> TITLE = Property.text("title", Path.toNullable("title"));
    private static final OrderedProperty<Object, Integer> WORDS =
            Property.ordered("words", Path.to("words"), Integer::valueOf);
    private static final TextProperty<Object> AUTHOR_NAME =
            Property.text("author.name", Path.to("name").through("author"));
    private static final TextProperty<Object> LIVE_EDITOR_NAME =
            Property.text("editor.name", Path.to("name").through("editor").where("t1.deletedAt is null"));
    private static final Property<Object, Long> TAG_IDS =
            Property.of("tagIds", Path.toNullable("id").through("tags"), Long::valueOf);
    private static final TextProperty<Object> COUNTRY_NAME =
            Property.text("author.country.name", Path.toNullable("name").through("author", "country"));

    @Test
    void isNothingWithoutConditions() {
        assertThat(new Where()).hasToString("");
        assertThat(new Where()
                        .andIfPresent("e.slug = :slug", "slug", null)
                        .all(List.of())
                        .search(null, "e.title"))
                .hasToString("");
    }

    @Test
    void aValueIsBoundAsTheEntityHoldsIt() {
        OrderedProperty<Object, Instant> seen =
                Property.ordered("seen", Path.toNullable("seen").held(Instant.class, Date::from), Instant::parse);
        Instant now = Instant.ofEpochMilli(1);

        Where where = new Where().all(List.of(seen.between(now, now), seen.in(List.of(now)), seen.isNull()));

        assertThat(parametersOf(where))
                .containsExactly(
                        Map.entry("p1", new Date(1)),
                        Map.entry("p2", new Date(1)),
                        Map.entry("p3", List.of(new Date(1))));
    }

    @Test
    void joinsConditionsWhoseValueIsGiven() {
        Where where = new Where()
                .and("e.a = :a", "a", 1)
                .andIfPresent("e.b = :b", "b", null)
                .andIfPresent("e.c = :c", "c", 3);
        assertThat(where).hasToString(" where e.a = :a and e.c = :c");
        assertThat(parametersOf(where)).containsExactly(Map.entry("a", 1), Map.entry("c", 3));
    }

    @Test
    @SuppressWarnings("NullAway") // what the caller did not expect
    void aConditionIsNotLostForWantOfAValue() {
        assertThatThrownBy(() -> new Where().and("e.author.id = :me", "me", (Object) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("No value for :me in e.author.id = :me");
    }

    @Test
    void aParameterHasOneValue() {
        Where where = new Where().and("e.a = :me", "me", 1).and("e.b = :me", "me", 1);

        assertThat(where).hasToString(" where e.a = :me and e.b = :me");
        assertThatThrownBy(() -> where.and("e.c = :me", "me", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two values for :me");
    }

    static List<Arguments> comparisons() {
        return List.of(
                Arguments.of(SLUG.eq("a"), "e.slug = :p1"),
                Arguments.of(SLUG.ne("a"), "e.slug <> :p1"),
                Arguments.of(TITLE.ne("a"), "(e.title <> :p1 or e.title is null)"),
                Arguments.of(SLUG.ieq("a"), "lower(e.slug) = lower(:p1)"),
                Arguments.of(SLUG.in(List.of("a", "b")), "e.slug in :p1"),
                Arguments.of(SLUG.nin(List.of("a", "b")), "e.slug not in :p1"),
                Arguments.of(TITLE.nin(List.of("a")), "(e.title not in :p1 or e.title is null)"),
                Arguments.of(TITLE.isNull(), "e.title is null"),
                Arguments.of(TITLE.isNotNull(), "e.title is not null"),
                Arguments.of(SLUG.contains("a"), "e.slug like :p1 escape '!'"),
                Arguments.of(SLUG.icontains("a"), "lower(e.slug) like lower(:p1) escape '!'"),
                Arguments.of(WORDS.gt(1), "e.words > :p1"),
                Arguments.of(WORDS.gte(1), "e.words >= :p1"),
                Arguments.of(WORDS.lt(1), "e.words < :p1"),
                Arguments.of(WORDS.lte(1), "e.words <= :p1"),
                Arguments.of(WORDS.between(1, 2), "e.words between :p1 and :p2"),
                Arguments.of(AUTHOR_NAME.eq("a"), "exists (select 1 from e.author t1 where t1.name = :p1)"),
                Arguments.of(AUTHOR_NAME.ne("a"), "not exists (select 1 from e.author t1 where t1.name = :p1)"),
                Arguments.of(
                        LIVE_EDITOR_NAME.ne("a"),
                        "not exists (select 1 from e.editor t1 where t1.name = :p1 and t1.deletedAt is null)"),
                Arguments.of(TAG_IDS.in(List.of(1L)), "exists (select 1 from e.tags t1 where t1.id in :p1)"),
                Arguments.of(TAG_IDS.nin(List.of(1L)), "not exists (select 1 from e.tags t1 where t1.id in :p1)"),
                Arguments.of(TAG_IDS.isNull(), "not exists (select 1 from e.tags t1 where t1.id is not null)"),
                Arguments.of(TAG_IDS.isNotNull(), "exists (select 1 from e.tags t1 where t1.id is not null)"),
                Arguments.of(
                        COUNTRY_NAME.startsWith("a"),
                        "exists (select 1 from e.author t1 join t1.country t2 where t2.name like :p1 escape '!')"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparesWithParametersAlone(Condition<Object> condition, String jpql) {
        assertThat(new Where().all(List.of(condition))).hasToString(" where " + jpql);
    }

    @Test
    void listsAreBoundAsOneParameterAndOthersAsMany() {
        Where where = new Where().all(List.of(SLUG.in(List.of("a", "b")), WORDS.between(1, 2), TITLE.endsWith("z")));
        assertThat(parametersOf(where))
                .containsExactly(
                        Map.entry("p1", List.of("a", "b")),
                        Map.entry("p2", 1),
                        Map.entry("p3", 2),
                        Map.entry("p4", "%z"));
    }

    @Test
    void alternativesStandInParenthesesAndMayBeNested() {
        Condition<Object> inner = Condition.anyOf(List.of(TITLE.isNull(), TITLE.startsWith("x")));
        Where where = new Where().all(List.of(WORDS.gt(1), Condition.anyOf(List.of(SLUG.eq("a"), inner))));
        assertThat(where)
                .hasToString(" where e.words > :p1"
                        + " and (e.slug = :p2 or (e.title is null or e.title like :p3 escape '!'))");
        assertThatThrownBy(() -> Condition.anyOf(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void patternsTakeWildcardsLiterally() {
        assertThat(parametersOf(new Where().all(List.of(SLUG.contains("100%_!\\")))))
                .containsExactly(Map.entry("p1", "%100!%!_!!\\%"));
        assertThat(parametersOf(new Where().all(List.of(SLUG.eq("100%"))))).containsExactly(Map.entry("p1", "100%"));
    }

    @Test
    void demandsWhatOthersDemand() {
        Where own = new Where().and("e.a = :a", "a", 1);

        assertThat(new Where().and("e.c = :c", "c", 3).and(own)).hasToString(" where e.c = :c and e.a = :a");
        assertThat(parametersOf(new Where().and(own, new Where()))).containsExactly(Map.entry("a", 1));
        assertThat(new Where().and()).hasToString("");
    }

    @Test
    void parametersOfOthersDoNotReplaceItsOwn() {
        Where asked = new Where().all(List.of(SLUG.eq("a"), WORDS.gt(1))).search("x", "e.title");
        Where own = new Where().all(List.of(SLUG.eq("mine"), WORDS.gt(1))).search("y", "e.slug");

        assertThat(asked.and(own))
                .hasToString(" where e.slug = :p1 and e.words > :p2 and (lower(e.title) like lower(:search) escape '!')"
                        + " and e.slug = :p4 and e.words > :p2 and (lower(e.slug) like lower(:p5) escape '!')");
        assertThat(parametersOf(asked))
                .containsOnly(
                        Map.entry("p1", "a"),
                        Map.entry("p2", 1),
                        Map.entry("search", "%x%"),
                        Map.entry("p4", "mine"),
                        Map.entry("p5", "%y%"));
    }

    @Test
    void aParameterIsNotTakenForOneThatBeginsLikeIt() {
        Where own = new Where()
                .with("with below as (select :p) ")
                .and("e.b = :p and e.c = :pp", "p", 2)
                .and("e.pp = :pp", "pp", 3);
        Where where = new Where().and("e.a = :p", "p", 1).and(own);

        assertThat(where).hasToString(" where e.a = :p and e.b = :p2 and e.c = :pp and e.pp = :pp");
        assertThat(where.with()).isEqualTo("with below as (select :p2) ");
        assertThat(parametersOf(where)).containsOnly(Map.entry("p", 1), Map.entry("p2", 2), Map.entry("pp", 3));
    }

    @Test
    void comparisonsLeaveNamesOfOthersAlone() {
        Where where = new Where().and("e.a = :p2", "p2", "own").all(List.of(SLUG.eq("a")));

        assertThat(parametersOf(where)).containsOnly(Map.entry("p2", "own"), Map.entry("p3", "a"));
    }

    @Test
    void holdsWhatOthersHold() {
        Where below = new Where().with("with below as (...) ").and("e.id in (select b.id from below b)", "top", 1);
        Where where = new Where().restrict("e.a is null").and(below, new Where().and("e.c = :c", "c", 3));

        assertThat(where).hasToString(" where e.a is null and e.id in (select b.id from below b) and e.c = :c");
        assertThat(where.with()).isEqualTo("with below as (...) ");
        assertThat(new Where().and(new Where()).with()).isEmpty();
        assertThat(parametersOf(where)).containsExactly(Map.entry("top", 1), Map.entry("c", 3));
    }

    @Test
    void searchesInAnyPath() {
        Where where = new Where().search("Ab", "e.title", "e.slug");
        assertThat(where)
                .hasToString(" where (lower(e.title) like lower(:search) escape '!'"
                        + " or lower(e.slug) like lower(:search) escape '!')");
        assertThat(parametersOf(where)).containsExactly(Map.entry("search", "%Ab%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aSearchForNothingIsNoCondition(String text) {
        Where where = new Where().search(text, "e.title");

        assertThat(where).hasToString("");
        assertThatThrownBy(where::required).isInstanceOf(ProblemException.class);
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
