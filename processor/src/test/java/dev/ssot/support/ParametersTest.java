package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    enum Key implements OrderKey {
        ID("id"),
        CREATED_AT("createdAt");

        private final String wireName;

        Key(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }

        @Override
        public Object parse(String text) {
            return this == ID ? Long.valueOf(text) : Instant.parse(text);
        }
    }

    @Test
    void absentParametersAreNullOrTheirDefaults() {
        Parameters parameters = parameters();
        assertThat(parameters.text("q")).isNull();
        assertThat(parameters.one("since", Instant::parse)).isNull();
        assertThat(parameters.flag("open")).isNull();
        assertThat(parameters.many("expand", Key.values())).isEmpty();
        assertThat(parameters.sort(Key.values(), Key.ID, "-createdAt", "id"))
                .containsExactly(new Sort<>(Key.CREATED_AT, true), new Sort<>(Key.ID, false));
        assertThat(parameters.page(20, 100)).isEqualTo(new PageRequest(0, 20));
        parameters.finish();
    }

    @Test
    void aSearchHasTheOrderThatItStatesOrNone() {
        assertThat(parameters().sortOrRank(Key.values(), Key.ID, "-createdAt")).hasSize(1);
        assertThat(parameters("q", "a").sortOrRank(Key.values(), Key.ID, "-createdAt"))
                .isEmpty();
        assertThat(parameters("q", "a", "sort", "id").sortOrRank(Key.values(), Key.ID, "-createdAt"))
                .containsExactly(new Sort<>(Key.ID, false));
    }

    @Test
    void textsMayHaveALimit() {
        Parameters parameters = parameters("q", "a\uD83D\uDE00c", "r", "abcd");
        assertThat(parameters.text("q", 3)).isEqualTo("a\uD83D\uDE00c");
        parameters.text("r", 3);
        assertThat(violations(parameters)).containsExactly(new Violation("r", "must not be longer than 3 characters"));
    }

    @Test
    void readsEveryKindOfParameter() {
        Parameters parameters = parameters(
                "q",
                "",
                "since",
                "2020-01-01T00:00:00Z",
                "open",
                "false",
                "expand",
                "id,createdAt",
                "sort",
                "createdAt,-id",
                "page",
                "2",
                "size",
                "50");
        assertThat(parameters.text("q")).isEmpty();
        assertThat(parameters.one("since", Instant::parse)).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(parameters.flag("open")).isFalse();
        assertThat(parameters.many("expand", Key.values())).containsExactly(Key.ID, Key.CREATED_AT);
        assertThat(parameters.sort(Key.values(), Key.ID))
                .containsExactly(new Sort<>(Key.CREATED_AT, false), new Sort<>(Key.ID, true));
        PageRequest page = parameters.page(20, 100);
        assertThat(page.offset()).isEqualTo(100);
        assertThat(page.limit()).isEqualTo(51);
        parameters.finish();
    }

    @Test
    void collectsEveryViolation() {
        Parameters parameters = parameters("since", "yesterday", "open", "yes", "size", "0", "typo", "1");
        parameters.one("since", Instant::parse);
        parameters.flag("open");
        parameters.page(20, 100);
        assertThat(violations(parameters))
                .containsExactly(
                        new Violation("since", "is malformed"),
                        new Violation("open", "must be one of true, false"),
                        new Violation("size", "must be between 1 and 100"),
                        new Violation(
                                "typo",
                                "is not a parameter of this resource; allowed are since, open, page, size, total"));
    }

    @Test
    void refusesEveryParameterWhereThereAreNone() {
        assertThat(violations(parameters("q", "x")))
                .containsExactly(new Violation("q", "is not a parameter of this resource, which has none"));
    }

    @ParameterizedTest
    @CsvSource({"desc:id", "'id,'", "id;drop", "-", "--id", "+id", "ID", "' id'", "''"})
    void refusesSortKeysThatAreNotOffered(String sort) {
        Parameters parameters = parameters("sort", sort);
        parameters.sort(Key.values(), Key.ID, "id");
        assertThat(violations(parameters)).contains(new Violation("sort", "must be one of id, createdAt"));
    }

    @Test
    void refusesToSortByTheSameKeyTwice() {
        Parameters parameters = parameters("sort", "id,-id");
        parameters.sort(Key.values(), Key.ID);
        assertThat(violations(parameters)).containsExactly(new Violation("sort", "must not name id twice"));
    }

    @Test
    void refusesExpansionsThatAreNotOffered() {
        Parameters parameters = parameters("expand", "id,password");
        parameters.many("expand", Key.values());
        assertThat(violations(parameters)).containsExactly(new Violation("expand", "must be one of id, createdAt"));
    }

    @Test
    void refusesRepeatedParameters() {
        Parameters parameters = new Parameters(Map.of("q", List.of("a", "b")));
        assertThat(parameters.text("q")).isNull();
        assertThat(violations(parameters)).containsExactly(new Violation("q", "must not be repeated"));
    }

    @Test
    void refusesNullCharacters() {
        Parameters parameters = parameters("q", "a\0b");
        assertThat(parameters.text("q")).isNull();
        assertThat(violations(parameters)).containsExactly(new Violation("q", "is malformed"));
    }

    @Test
    void refusesParametersWithoutValue() {
        Parameters parameters = new Parameters(Map.of("q", Arrays.asList((String) null)));
        parameters.text("q");
        assertThat(violations(parameters)).containsExactly(new Violation("q", "is malformed"));
    }

    @Test
    void emptyNumbersAreMalformed() {
        Parameters parameters = parameters("authorId", "");
        Long authorId = parameters.one("authorId", Long::valueOf);
        assertThat(authorId).isNull();
        assertThat(violations(parameters)).containsExactly(new Violation("authorId", "is malformed"));
    }

    @Test
    void failuresThatAreNotTheParsersWayToRefuseComeThrough() {
        assertThatThrownBy(() -> parameters("id", "1").one("id", text -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, true", "100, 100, true", "101, 100, false", "2147483647, 100, false", "10000, 1, true"})
    void capsTheNumberOfRowsSkipped(String page, String size, boolean valid) {
        Parameters parameters = parameters("page", page, "size", size);
        assertThat(parameters.page(20, 100).offset()).isBetween(0, 10_000);
        if (valid) {
            parameters.finish();
        } else {
            assertThat(violations(parameters)).extracting(Violation::path).containsExactly("page");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "x", "99999999999", "", " 1"})
    void refusesPagesThatAreNotWholeNumbersFromZero(String page) {
        Parameters parameters = parameters("page", page);
        parameters.page(20, 100);
        assertThat(violations(parameters)).extracting(Violation::path).containsExactly("page");
    }

    @Test
    void aCursorHasItsOrder() {
        Cursor cursor = cursor("-createdAt,id");
        Parameters parameters = parameters("cursor", cursor.toString(), "total", "exact", "size", "5");
        assertThat(parameters.sort(Key.values(), Key.ID, "id"))
                .containsExactly(new Sort<>(Key.CREATED_AT, true), new Sort<>(Key.ID, false));
        assertThat(parameters.page(20, 100)).isEqualTo(new PageRequest(0, 5, cursor, TotalMode.EXACT));
        parameters.finish();
    }

    @Test
    void theOrderOfACursorMayBeStatedAsWell() {
        Parameters parameters = parameters("cursor", cursor("-createdAt,-id").toString(), "sort", "-createdAt");
        assertThat(parameters.sort(Key.values(), Key.ID, "id")).containsExactly(new Sort<>(Key.CREATED_AT, true));
        parameters.page(20, 100);
        parameters.finish();
    }

    @ParameterizedTest
    @CsvSource({"createdAt", "id", "'-createdAt,id'", "'id,-createdAt'"})
    void refusesACursorOfAnotherOrder(String sort) {
        Parameters parameters = parameters("cursor", cursor("-createdAt,-id").toString(), "sort", sort);
        parameters.sort(Key.values(), Key.ID);
        assertThat(violations(parameters)).containsExactly(new Violation("cursor", "belongs to another order"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "id,createdAt", "createdAt,createdAt,id"})
    void refusesACursorWhoseOrderIsNone(String order) {
        Parameters parameters = parameters("cursor", cursor(order).toString());
        parameters.sort(Key.values(), Key.ID);
        assertThat(violations(parameters)).extracting(Violation::path).contains("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "____"})
    void refusesWhatIsNoCursor(String cursor) {
        Parameters parameters = parameters("cursor", cursor);
        parameters.sort(Key.values(), Key.ID, "id");
        assertThat(violations(parameters)).containsExactly(new Violation("cursor", "is malformed"));
    }

    @Test
    void refusesACursorTogetherWithAPage() {
        Parameters parameters = parameters("cursor", cursor("id").toString(), "page", "0");
        parameters.sort(Key.values(), Key.ID, "id");
        parameters.page(20, 100);
        assertThat(violations(parameters)).containsExactly(new Violation("cursor", "must not be combined with page"));
    }

    @Test
    void refusesTotalsThatAreNotOffered() {
        Parameters parameters = parameters("total", "EXACT");
        parameters.page(20, 100);
        assertThat(violations(parameters))
                .containsExactly(new Violation("total", "must be one of none, exact, estimated"));
    }

    private static Cursor cursor(String order) {
        List<Object> values = Arrays.stream(order.split(","))
                .<Object>map(name -> name.endsWith("id") ? 7L : Instant.EPOCH)
                .toList();
        return new Cursor(Cursor.list(Key.ID), order, false, false, values);
    }

    @Test
    void decimalsHaveALimitedScale() {
        assertThat(Parameters.decimal("12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThatThrownBy(() -> Parameters.decimal("1e999999999")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Parameters.decimal("1e-999999999")).isInstanceOf(ArithmeticException.class);
    }

    private static Parameters parameters(String... namesAndValues) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Parameters(values);
    }

    private static List<Violation> violations(Parameters parameters) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, parameters::finish);
        assertThat(problem.status()).isEqualTo(400);
        return problem.violations();
    }
}
