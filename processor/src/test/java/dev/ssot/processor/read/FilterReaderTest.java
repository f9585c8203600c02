package dev.ssot.processor.read;

import static dev.ssot.processor.model.FilterKind.CONTAINS;
import static dev.ssot.processor.model.FilterKind.EQUAL;
import static dev.ssot.processor.model.FilterKind.IN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.FilterKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterReaderTest {

    private static final String COUNTRY =
            "@Entity @ApiResource public class Country { @Id String code; @Filterable String name; String anthem; }";
    private static final String AUTHOR = "@Entity @ApiResource public class Author { @Id Long id;"
            + " @NotBlank @Filterable({FilterKind.EQUAL, FilterKind.CONTAINS}) String name; String city;"
            + " @Filterable @Hidden String secret; @Filterable @WriteOnly String password;"
            + " @ManyToOne @Filterable Country country; @ManyToOne @Filterable(depth = 3) Author mentor;"
            + " @ManyToMany @Filterable List<Country> visited; }";

    @ParameterizedTest
    @CsvSource({
        "String, EQUAL IN NULL",
        "@NotNull String, EQUAL IN",
        "boolean, EQUAL",
        "Boolean, EQUAL NULL",
        "int, EQUAL IN RANGE",
        "Integer, EQUAL IN RANGE NULL",
        "Instant, EQUAL IN RANGE NULL",
        "UUID, EQUAL IN NULL",
        "java.time.YearMonth, EQUAL IN NULL"
    })
    void withoutAListTheTypeDecides(String type, String kinds) {
        Filter filter = ReadModel.ofMembers("@Filterable " + type + " it;")
                .attribute("it")
                .exposure()
                .filters()
                .get(0);

        assertThat(filter.kinds())
                .containsExactlyElementsOf(
                        Arrays.stream(kinds.split(" ")).map(FilterKind::valueOf).toList());
        assertThat(filter.parameter()).isEqualTo("it");
    }

    @Test
    void aListIsTakenAtItsWord() {
        assertThat(ReadModel.ofMembers("@Filterable({FilterKind.CONTAINS, FilterKind.EQUAL}) String it;")
                        .attribute("it")
                        .exposure()
                        .filters()
                        .get(0)
                        .kinds())
                .containsExactly(EQUAL, CONTAINS);
    }

    @Test
    void aRelationOpensItsKeyAndWhatItsTargetNames() {
        List<Filter> filters = filters("@ManyToOne @Filterable Author author;");

        assertThat(filters)
                .extracting(Filter::parameter)
                .containsExactly("authorId", "author.name", "author.countryId", "author.mentorId", "author.visitedIds");
        assertThat(filters.get(0).attribute()).isEqualTo("author.id");
        assertThat(filters.get(0).nullable()).isTrue();
        assertThat(filters.get(1).kinds()).containsExactly(EQUAL, CONTAINS);
        assertThat(filters.get(1).relations()).containsExactly("author");
        assertThat(filters.get(2).attribute()).isEqualTo("country.code");
        assertThat(filters.get(4).relations()).containsExactly("author", "visited");
        assertThat(filters.get(4).many()).isTrue();
    }

    @Test
    void depthIsBoundedByBothEnds() {
        assertThat(filters("@ManyToOne @Filterable(depth = 0) Author author;")).hasSize(1);
        assertThat(filters("@ManyToOne @Filterable(depth = 2) Author author;"))
                .extracting(Filter::parameter)
                .contains("author.country.name", "author.mentor.name", "author.mentor.countryId")
                .doesNotContain("author.mentor.country.name");
        assertThat(filters("@ManyToOne @Filterable(depth = 3) Author author;"))
                .extracting(Filter::parameter)
                .contains("author.mentor.country.name", "author.mentor.mentor.name")
                .noneMatch(parameter -> parameter.contains("mentor.mentor.mentor."));
    }

    @Test
    void aRelationToManyNeedsNoExpansion() {
        List<Filter> filters = filters("@ManyToMany @Filterable List<Author> authors;");

        assertThat(filters.get(0).parameter()).isEqualTo("authorIds");
        assertThat(filters.get(0).kinds()).containsExactly(EQUAL, IN, FilterKind.NULL);
        assertThat(filters).allMatch(Filter::many);
        assertThat(filters.get(1).parameter()).isEqualTo("authors.name");
    }

    @Test
    void whatIsNotExposedStaysClosed() {
        ReadModel model = ReadModel.of(
                "@Entity public class Author { @Id Long id; @Filterable String name; }",
                "@Entity @ApiResource public class Article { @Id Long id; @ManyToOne @Filterable Author author; }");

        assertThat(model.attribute("author").exposure().filters())
                .extracting(Filter::parameter)
                .containsExactly("authorId");
    }

    private static List<Filter> filters(String member) {
        String article = "@Entity @ApiResource public class Article { @Id Long id; " + member + " }";
        return ReadModel.of(COUNTRY, AUTHOR, article).resource("Article").attributes().stream()
                .flatMap(attribute -> attribute.exposure().filters().stream())
                .toList();
    }
}
