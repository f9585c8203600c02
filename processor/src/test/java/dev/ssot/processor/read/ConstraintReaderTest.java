package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Constraint.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@NotNull String | NOT_NULL | [] | must not be null",
                "@NotBlank String | NOT_BLANK | [] | must not be blank",
                "@NotEmpty String | NOT_EMPTY | [] | must not be empty",
                "@Size(max = 9) String | SIZE | [0, 9] | size must be between 0 and 9",
                "@Min(-1) Long | MIN | [-1] | must be greater than or equal to -1",
                "@Max(7) int | MAX | [7] | must be less than or equal to 7",
                "@DecimalMin(\"0.5\") BigDecimal | DECIMAL_MIN | [0.5, true] | must be greater than or equal to 0.5",
                "@DecimalMax(value = \"2\", inclusive = false) BigDecimal | DECIMAL_MAX | [2, false] | must be less than 2",
                "@Digits(integer = 3, fraction = 2) BigDecimal | DIGITS | [3, 2]"
                        + " | numeric value out of bounds (<3 digits>.<2 digits> expected)",
                "@Positive Integer | POSITIVE | [] | must be greater than 0",
                "@PositiveOrZero Integer | POSITIVE_OR_ZERO | [] | must be greater than or equal to 0",
                "@Negative Integer | NEGATIVE | [] | must be less than 0",
                "@NegativeOrZero Integer | NEGATIVE_OR_ZERO | [] | must be less than or equal to 0",
                "@Past Instant | PAST | [] | must be a past date",
                "@PastOrPresent LocalDate | PAST_OR_PRESENT | [] | must be a date in the past or in the present",
                "@Future Year | FUTURE | [] | must be a future date",
                "@FutureOrPresent LocalDate | FUTURE_OR_PRESENT | [] | must be a date in the present or in the future",
                "@AssertTrue Boolean | ASSERT_TRUE | [] | must be true",
                "@AssertFalse Boolean | ASSERT_FALSE | [] | must be false",
                "@Pattern(regexp = \"a+\") String | PATTERN | [a+, ] | must match \"a+\"",
                "@Email String | EMAIL | [] | ''",
                "@Null String | NULL | [] | must be null"
            })
    void constraintsHaveTheMessagesOfHibernateValidator(
            String declaration, Kind kind, String arguments, String message) {
        assertThat(constraints(declaration))
                .filteredOn(constraint -> constraint.kind() == kind)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.arguments()).hasToString(arguments);
                    assertThat(found.message()).isEqualTo(message);
                    assertThat(found.declared()).isTrue();
                });
    }

    @Test
    void flagsOfPatternsAreKept() {
        assertThat(constraints("@Pattern(regexp = \"a\", flags = {Pattern.Flag.DOTALL, Pattern.Flag.COMMENTS}) String"))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("a", "DOTALL|COMMENTS"));
    }

    @Test
    void repeatedConstraintsAreAllRead() {
        assertThat(constraints("@Size(min = 1) @Size(max = 5) String"))
                .extracting(Constraint::arguments)
                .containsExactly(List.of(1, Integer.MAX_VALUE), List.of(0, 5));
    }

    @Test
    void containersAreOpened() {
        assertThat(constraints("@Size.List({@Size(min = 1), @Size(max = 5)}) String"))
                .extracting(Constraint::arguments)
                .containsExactly(List.of(1, Integer.MAX_VALUE), List.of(0, 5));
    }

    @Test
    void literalMessagesAreKept() {
        assertThat(constraints("@NotBlank(message = \"say something\") String"))
                .containsExactly(Constraint.of(Kind.NOT_BLANK, "say something"));
    }

    @ParameterizedTest
    @CsvSource({"{title.missing}", "${validatedValue} is bad", "{min} to {max}"})
    void messagesToInterpolateAreLeftToBeanValidation(String message) {
        assertThat(constraints("@Size(max = 5, message = \"" + message + "\") String"))
                .extracting(Constraint::kind)
                .containsExactly(Kind.OTHER);
    }

    @Test
    void constraintsOfTheUsersOwnAreLeftToBeanValidation() {
        ReadModel model = ReadModel.of(
                "@jakarta.validation.Constraint(validatedBy = {}) public @interface Isbn { String message() default \"\";"
                        + " Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }",
                "@Entity @ApiResource public class Book { @Id @GeneratedValue Long id; @Isbn String isbn; }");

        assertThat(model.attribute("isbn").asksBeanValidation()).isTrue();
    }

    @Test
    void constraintsOfOtherGroupsAreIgnored() {
        assertThat(constraints("@Size(max = 5, groups = Runnable.class) String"))
                .isEmpty();
    }

    @Test
    void theDefaultGroupCountsWhenItIsStated() {
        assertThat(constraints(
                        "@Size(max = 5, groups = {Runnable.class, jakarta.validation.groups.Default.class}) String"))
                .hasSize(1);
    }

    @Test
    void constraintsOfTheGetterCount() {
        ReadModel model = ReadModel.ofMembers(
                "private String title; @NotBlank public String getTitle() { return title; } public void setTitle(String t) {}");

        assertThat(model.constraints("title")).containsExactly(Constraint.of(Kind.NOT_BLANK, "must not be blank"));
    }

    @Test
    void theLengthOfAColumnBoundsATextThatStatesNoSize() {
        assertThat(constraints("@Column(length = 40) String"))
                .containsExactly(Constraint.of(Kind.SIZE, "size must be between 0 and 40", 0, 40)
                        .ofColumn());
        assertThat(constraints("@Column(length = 40) @Size(max = 9) String")).hasSize(1);
        assertThat(constraints("@Column String")).isEmpty();
    }

    @Test
    void thePrecisionOfAColumnBoundsADecimal() {
        assertThat(constraints("@Column(precision = 10, scale = 2) BigDecimal"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.PRECISION);
                    assertThat(found.arguments()).containsExactly(10, 2);
                    assertThat(found.message()).isEqualTo("must have at most 8 integer and 2 fraction digits");
                });
    }

    @ParameterizedTest
    @CsvSource({"@Column(nullable = false) String", "@Basic(optional = false) String", "int"})
    void whatIsNeverNullIsRequiredByTheColumn(String declaration) {
        assertThat(constraints(declaration))
                .containsExactly(
                        Constraint.of(Kind.NOT_NULL, "must not be null").ofColumn());
    }

    @Test
    void whatIsReadOnlyKeepsItsConstraints() {
        assertThat(constraints("@ReadOnly @NotBlank String")).hasSize(1);
    }

    private static List<Constraint> constraints(String declaration) {
        return ReadModel.ofMembers(declaration + " title;").constraints("title");
    }
}
