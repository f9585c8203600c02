package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions as clients write them. */
class ConditionReaderTest {

    private enum Status {
        DRAFT,
        PUBLISHED
    }

    private static final TextProperty<Object> SLUG = Property.text("slug", Path.to("slug"));
    private static final TextProperty<Object> TITLE =
            Property.text("title", Path.to("title"), FilterKind.IN, FilterKind.CONTAINS);
    private static final Property<Object, Status> STATUS =
            Property.choice("status", Path.to("status"), Status.values());
    private static final Property<Object, Boolean> OPEN = Property.flag("open", Path.toNullable("open"));
    private static final OrderedProperty<Object, Integer> WORDS =
            Property.ordered("words", Path.toNullable("words"), Integer::valueOf);
    private static final OrderedProperty<Object, Double> FINE =
            Property.ordered("fine", Path.to("fine"), Double::valueOf);
    private static final TextProperty<Object> AUTHOR_NAME =
            Property.text("author.name", Path.to("name").through("author"));
    private static final List<Property<Object, ?>> PROPERTIES =
            List.of(SLUG, TITLE, STATUS, OPEN, WORDS, FINE, AUTHOR_NAME);

    @Test
    void aBareNameIsEqualityAndASuffixAnyOtherComparison() {
        assertThat(read("slug", "a", "slug.ne", "b", "status", "DRAFT", "open", "false", "author.name.ieq", "c"))
                .containsExactly(
                        SLUG.eq("a"), SLUG.ne("b"), STATUS.eq(Status.DRAFT), OPEN.eq(false), AUTHOR_NAME.ieq("c"));
        assertThat(read("words.gt", "1", "words.lte", "2", "words.between", "1,2", "words.isNull", "false"))
                .containsExactly(WORDS.gt(1), WORDS.lte(2), WORDS.between(1, 2), WORDS.isNotNull());
    }

    @Test
    void listsAreSeparatedByCommasAndTextMayHoldThem() {
        assertThat(read("words.in", "1,2")).containsExactly(WORDS.in(List.of(1, 2)));
        assertThat(read("slug.nin", "a\\,b,c\\\\,,d")).containsExactly(SLUG.nin(List.of("a,b", "c\\", "", "d")));
        assertThat(read("slug", "a,b\\c")).containsExactly(SLUG.eq("a,b\\c"));
    }

    @Test
    void conditionsOfAGroupAreAlternatives() {
        assertThat(read("or.slug", "a", "words", "1", "or2.title.contains", "x", "or.author.name", "b"))
                .containsExactly(
                        WORDS.eq(1),
                        Condition.anyOf(List.of(SLUG.eq("a"), AUTHOR_NAME.eq("b"))),
                        Condition.anyOf(List.of(TITLE.contains("x"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words           | x        | is malformed
            words           | ''       | is malformed
            words.in        | 1,,2     | is malformed
            words.in        | ''       | is malformed
            words.between   | 1        | must be two values, the smaller one first
            words.between   | 1,2,3    | must be two values, the smaller one first
            words.between   | 2,1      | must be two values, the smaller one first
            words.between   | 1,x      | is malformed
            words.isNull    | yes      | must be one of true, false
            fine            | NaN      | is malformed
            fine.lt         | Infinity | is malformed
            open            | TRUE     | must be one of true, false
            status          | draft    | must be one of DRAFT, PUBLISHED
            status.in       | DRAFT,   | must be one of DRAFT, PUBLISHED
            title.contains  | ''       | must not be empty
            slug.in         | a\\b      | has a backslash before neither a comma nor another
            slug.in         | a\\       | has a backslash before neither a comma nor another
            status.gt       | DRAFT    | is no comparison that status allows; allowed are status, status.ne, status.in, status.nin
            slug.isNull     | true     | is no comparison that slug allows; allowed are slug, slug.ne, slug.ieq, slug.in, slug.nin
            or3.open.in     | true     | is no comparison that open allows; allowed are open, open.ne, open.isNull
            title           | x        | is no comparison that title allows; allowed are title.in, title.nin, title.contains, title.icontains
            """)
    void refusesWhatItDoesNotUnderstand(String name, String value, String message) {
        assertThat(violations(Map.of(name, List.of(value)))).containsExactly(new Violation(name, message));
    }

    @ParameterizedTest
    @CsvSource({
        "slugs",
        "slug.eq.x",
        "or0.slug",
        "or10.slug",
        "or",
        "or.",
        "or.or1.slug",
        "author",
        "author.id",
        "slug.",
        ".slug"
    })
    void leavesWhatIsNoPropertyToOthers(String name) {
        String known = "slug, title.in, status, open, words, fine, author.name";
        assertThat(violations(Map.of(name, List.of("1"))))
                .containsExactly(
                        name.equals("slug.")
                                ? new Violation(
                                        name,
                                        "is no comparison that slug allows; allowed are slug, slug.ne, slug.ieq, slug.in, slug.nin")
                                : new Violation(name, "is not a parameter of this resource; allowed are " + known));
    }

    @Test
    void refusesRepeatedParameters() {
        assertThat(violations(Map.of("slug", List.of("a", "b"))))
                .containsExactly(new Violation("slug", "must not be repeated"));
    }

    @Test
    void countsConditions() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String group : List.of("", "or.", "or1.", "or2.", "or3.")) {
            for (String operator : List.of("", ".ne", ".in", ".nin")) {
                values.put(group + "slug" + operator, List.of("a"));
            }
        }
        assertThat(new Parameters(values).conditions(PROPERTIES)).hasSize(8);
        values.put("words", List.of("1"));
        assertThat(violations(values))
                .containsExactly(new Violation("words", "is more than the 20 conditions allowed"));
    }

    @Test
    void countsTheValuesOfAList() {
        String hundred = IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertThat(read("words.in", hundred)).hasSize(1);
        assertThat(violations(Map.of("words.in", List.of(hundred + ",100"))))
                .containsExactly(new Violation("words.in", "must hold at most 100 values"));
    }

    private static List<Condition<Object>> read(String... namesAndValues) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        Parameters parameters = new Parameters(values);
        List<Condition<Object>> conditions = parameters.conditions(PROPERTIES);
        parameters.finish();
        return conditions;
    }

    private static List<Violation> violations(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        parameters.conditions(PROPERTIES);
        ProblemException problem = catchThrowableOfType(ProblemException.class, parameters::finish);
        assertThat(problem.status()).isEqualTo(400);
        return problem.violations();
    }
}
