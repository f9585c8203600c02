package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ssot.support.Total.Relation;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies of requests are, and what is wrong with all others, whichever version of Jackson reads them. */
public abstract class PayloadContract {

    protected enum Status {
        DRAFT,
        PUBLISHED
    }

    protected record Address(String city) {}

    protected record Input(
            String text,
            Integer whole,
            Long aLong,
            int primitive,
            Double aDouble,
            Float aFloat,
            BigDecimal decimal,
            BigInteger big,
            Boolean flag,
            Status status,
            Instant instant,
            LocalDate date,
            OffsetDateTime offset,
            Duration duration,
            UUID uuid,
            List<Long> ids,
            Address address,
            Map<Status, Integer> stock,
            Map<Long, String> words)
            implements Payload {}

    protected record Patch(Change<String> text, Change<Integer> whole, Change<List<Long>> ids, Change<LocalDate> date)
            implements Payload {}

    protected record Merge(Change<Map<Status, Integer>> stock) implements Payload {}

    protected record View(
            Instant at,
            LocalDate on,
            Duration takes,
            @JsonInclude(JsonInclude.Include.NON_NULL) Address address) implements Payload {}

    protected record Kinds(Year year, Locale language) implements Payload {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text': ''",
                "'text': null",
                "'whole': -2147483648",
                "'aDouble': 1",
                "'aDouble': 1.5e300",
                "'decimal': 1",
                "'decimal': 0.10000000000000000000000000000000001",
                "'big': 123456789012345678901234567890",
                "'flag': false",
                "'status': 'DRAFT'",
                "'instant': '2020-01-01T00:00:00.123456789Z'",
                "'date': '2020-02-29'",
                "'offset': '2020-01-01T00:00:00+14:00'",
                "'duration': 'PT1H'",
                "'uuid': '00000000-0000-0000-0000-000000000001'",
                "'ids': []",
                "'address': {'city': 'Rome'}",
                "'stock': {'DRAFT': 1, 'PUBLISHED': 2}",
                "'words': {'-1': 'x', '10': ''}"
            })
    void readsWhatTheContractSays(String member) throws IOException {
        assertThat(parsed(Input.class, "{'primitive': 1, " + member + "}")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'nope': 1                           | nope         | is not a member of this resource",
                "'TEXT': 'x'                         | TEXT         | is not a member of this resource",
                "'text': 1                           | text         | must be a string",
                "'text': true                        | text         | must be a string",
                "'text': 1.5                         | text         | must be a string",
                "'text': ['x']                       | text         | must be a string",
                "'text': {}                          | text         | must be a string",
                "'whole': '1'                        | whole        | must be a whole number within range",
                "'whole': ''                         | whole        | must be a whole number within range",
                "'whole': 1.5                        | whole        | must be a whole number within range",
                "'whole': 1.0                        | whole        | must be a whole number within range",
                "'whole': true                       | whole        | must be a whole number within range",
                "'whole': [1]                        | whole        | must be a whole number within range",
                "'whole': 2147483648                 | whole        | is out of range",
                "'aLong': 9223372036854775808        | aLong        | is out of range",
                "'aDouble': 'NaN'                    | aDouble      | must be a number within range",
                "'aDouble': '1'                      | aDouble      | must be a number within range",
                "'aDouble': 1e999                    | aDouble      | must be a number within range",
                "'aFloat': 1e40                      | aFloat       | must be a number within range",
                "'aFloat': 'Infinity'                | aFloat       | must be a number within range",
                "'decimal': '1.5'                    | decimal      | must be a number within range",
                "'decimal': ''                       | decimal      | must be a number within range",
                "'decimal': 1e999999999              | decimal      | must be a number within range",
                "'decimal': 1e-999999999             | decimal      | must be a number within range",
                "'big': '1'                          | big          | must be a whole number within range",
                "'big': 1.5                          | big          | must be a whole number within range",
                "'flag': 'true'                      | flag         | must be true or false",
                "'flag': 1                           | flag         | must be true or false",
                "'flag': ''                          | flag         | must be true or false",
                "'status': 'draft'                   | status       | must be one of DRAFT, PUBLISHED",
                "'status': 0                         | status       | must be one of DRAFT, PUBLISHED",
                "'status': '0'                       | status       | must be one of DRAFT, PUBLISHED",
                "'status': ''                        | status       | must be one of DRAFT, PUBLISHED",
                "'instant': 1577836800               | instant      | must be an ISO 8601 date or time",
                "'instant': '1577836800'             | instant      | must be an ISO 8601 date or time",
                "'instant': '2020-01-01'             | instant      | must be an ISO 8601 date or time",
                "'date': [2020, 1, 1]                | date         | must be an ISO 8601 date or time",
                "'date': 18262                       | date         | must be an ISO 8601 date or time",
                "'date': '2021-02-29'                | date         | must be an ISO 8601 date or time",
                "'date': '2020-01-01T00:00:00'       | date         | must be an ISO 8601 date or time",
                "'date': ''                          | date         | must be an ISO 8601 date or time",
                "'offset': '2020-01-01T00:00:00'     | offset       | must be an ISO 8601 date or time",
                "'duration': 3600                    | duration     | is malformed",
                "'uuid': 'x'                         | uuid         | is malformed",
                "'uuid': '1-1-1-1-1'                 | uuid         | is malformed",
                "'ids': 1                            | ids          | must be an array",
                "'ids': ''                           | ids          | must be an array",
                "'ids': {}                           | ids          | must be an array",
                "'ids': [1, '2']                     | ids[1]       | must be a whole number within range",
                "'ids': [1, null]                    | ids[1]       | must not be null",
                "'address': 'Rome'                   | address      | must be an object",
                "'address': ''                       | address      | must be an object",
                "'address': []                       | address      | must be an object",
                "'address': {'city': 1}              | address.city | must be a string",
                "'address': {'town': 'x'}            | address.town | is not a member of this resource",
                "'stock': []                         | stock        | is malformed",
                "'stock': {'draft': 1}               | stock.draft  | must be one of DRAFT, PUBLISHED",
                "'stock': {'DRAFT': '1'}             | stock.DRAFT  | must be a whole number within range",
                "'stock': {'DRAFT': null}            | stock.DRAFT  | must not be null",
                "'words': {'+1': 'x'}                | words.+1     | must be a whole number within range",
                "'words': {'01': 'x'}                | words.01     | must be a whole number within range",
                "'words': {'one': 'x'}               | words.one    | must be a whole number within range"
            })
    void refusesEverythingElseAndSaysWhere(String member, String path, String message) {
        assertThat(refusal(Input.class, "{'primitive': 1, " + member + "}")).contains(new Violation(path, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "'x'",
                "1",
                "{'text': 'a', 'text': 'b'}",
                "{'text': 'a'} x",
                "{'text': 'a'}{}",
                "{text: 'a'}",
                "{'text': 'a',}",
                "{'text': NaN}",
                "{/**/}"
            })
    void refusesDocumentsThatAreNotOneObject(String json) {
        assertThat(refuses(Input.class, json)).isTrue();
    }

    @Test
    void refusesNullForAPrimitive() {
        assertThat(refusal(Input.class, "{'primitive': null}"))
                .hasValueSatisfying(violation -> assertThat(violation.path()).isEqualTo("primitive"));
    }

    @Test
    void refusesDeepDocuments() {
        assertThat(refuses(Input.class, "{'nope': " + "[".repeat(101) + "]".repeat(101) + "}"))
                .isTrue();
    }

    @Test
    void tellsAbsentFromNullAndFromAValue() throws IOException {
        assertThat(parsed(Patch.class, "{}"))
                .isEqualTo(new Patch(Change.absent(), Change.absent(), Change.absent(), Change.absent()));
        assertThat(parsed(Patch.class, "{'text': null, 'whole': 1, 'ids': [1, 2], 'date': '2020-01-01'}"))
                .isEqualTo(new Patch(
                        Change.to(null),
                        Change.to(1),
                        Change.to(List.of(1L, 2L)),
                        Change.to(LocalDate.of(2020, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text': 1       | text   | must be a string",
                "'whole': '1'    | whole  | must be a whole number within range",
                "'ids': [null]   | ids[0] | must not be null",
                "'date': 1       | date   | must be an ISO 8601 date or time",
                "'nope': null    | nope   | is not a member of this resource"
            })
    void readsChangesAsStrictly(String member, String path, String message) {
        assertThat(refusal(Patch.class, "{" + member + "}")).contains(new Violation(path, message));
    }

    @Test
    void readsTheEntriesOfAMapAsChangesOfWhichNullRemovesOne() throws IOException {
        Map<Status, Integer> stock = new HashMap<>();
        stock.put(Status.DRAFT, 1);
        stock.put(Status.PUBLISHED, null);
        assertThat(parsed(Merge.class, "{'stock': {'DRAFT': 1, 'PUBLISHED': null}}"))
                .isEqualTo(new Merge(Change.to(stock)));
        assertThat(parsed(Merge.class, "{'stock': null}")).isEqualTo(new Merge(Change.to(null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'kind': 'Card', 'text': 'x', 'primitive': 1}", "{'primitive': 1, 'text': 'x', 'kind': 'Card'}"
            })
    void readsTheTypeOfAnInputWhereverItStandsAndThenTheRest(String json) throws IOException {
        TypedInput input = typed(bytes(json), "kind");

        assertThat(input.type()).isEqualTo("Card");
        assertThat(input.as(Input.class).text()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind': 1}                                             | 400 | kind         | must be a string",
                "{'kind': ['Card']}                                      | 400 | kind         | must be a string",
                "{'kind': null}                                          | 422 | kind         | must not be null",
                "{'primitive': 1}                                        | 422 | kind         | must not be null",
                "{'kind': 'Card', 'primitive': 1, 'nope': 1}                             | 400 | nope         | is not a member of this resource",
                "{'kind': 'Card', 'primitive': 1, 'whole': '1'}                          | 400 | whole        | must be a whole number within range",
                "{'kind': 'Card', 'primitive': 1, 'decimal': 1e999999999}                | 400 | decimal      | must be a number within range",
                "{'kind': 'Card', 'primitive': 1, 'address': {'kind': 'x'}}              | 400 | address.kind | is not a member of this resource"
            })
    void refusesAnInputWithoutATypeAndOtherMembersThanItsTypeHas(String json, int status, String path, String message) {
        ProblemException failure = catchThrowableOfType(ProblemException.class, () -> {
            TypedInput input = typed(bytes(json), "kind");
            assertThat(input.type()).isEqualTo("Card");
            input.as(Input.class);
        });

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.violations()).containsExactly(new Violation(path, message));
    }

    @Test
    void readsANumberOfATypedInputToItsLastDigit() throws IOException {
        String digits = "0.10000000000000000000000000000000001";
        TypedInput input = typed(bytes("{'kind': 'Card', 'primitive': 1, 'decimal': " + digits + "}"), "kind");

        assertThat(input.as(Input.class).decimal()).isEqualTo(new BigDecimal(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'x'", "1"})
    void refusesATypedInputThatIsNoObject(String json) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> typed(bytes(json), "kind"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void writesIsoDatesAndLeavesOutWhatIsNotExpanded() throws IOException {
        View view = new View(Instant.EPOCH, LocalDate.of(2020, 1, 1), Duration.ofHours(1), null);
        assertThat(written(new Page<>(List.of(view), 0, 20, false, null, null, null)))
                .isEqualTo("{'items':[{'at':'1970-01-01T00:00:00Z','on':'2020-01-01','takes':'PT1H'}],"
                        + "'page':0,'size':20,'hasNext':false}");
        assertThat(written(new Count(3))).isEqualTo("{'count':3}");
    }

    @Test
    void writesCursorsAsTextAndRelationsOfTotalsByTheirNames() throws IOException {
        Cursor cursor = new Cursor(1, "id", false, false, List.of(7L));
        assertThat(written(new Page<>(List.of(), null, 20, true, cursor, null, new Total(10_000, Relation.GTE))))
                .isEqualTo("{'items':[],'size':20,'hasNext':true,'next':'" + cursor
                        + "','total':{'value':10000,'relation':'gte'}}");
    }

    @Test
    void aYearIsANumberAndALocaleItsTag() throws IOException {
        String kinds = "{'year':1815,'language':'de-CH'}";

        assertThat(written(parsed(Kinds.class, kinds))).isEqualTo(kinds);
        for (String year : List.of("'1815'", "1815.0", "true", "2000000000", "99999999999", "''")) {
            assertThat(refuses(Kinds.class, bytes("{'year':" + year + "}")))
                    .as(year)
                    .isTrue();
        }
    }

    /** Reads a body. */
    protected abstract <T extends Payload> T read(Class<T> type, byte[] json) throws IOException;

    /** What a body that is not to be read is refused with; nothing if it is refused as a whole. */
    protected abstract <T extends Payload> Optional<Violation> refusal(Class<T> type, byte[] json);

    /** Whether a body is refused. */
    protected abstract <T extends Payload> boolean refuses(Class<T> type, byte[] json);

    /** Reads a body by a member that tells its type. */
    protected abstract TypedInput typed(byte[] json, String member) throws IOException;

    /** Writes a body. */
    protected abstract String write(Payload payload) throws IOException;

    private <T extends Payload> T parsed(Class<T> type, String json) throws IOException {
        return read(type, bytes(json));
    }

    private <T extends Payload> Optional<Violation> refusal(Class<T> type, String json) {
        return refusal(type, bytes(json));
    }

    private <T extends Payload> boolean refuses(Class<T> type, String json) {
        return refuses(type, bytes(json));
    }

    private String written(Payload payload) throws IOException {
        return write(payload).replace('"', '\'');
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
