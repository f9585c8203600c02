package dev.ssot.processor.generate;

import static dev.ssot.processor.generate.Rendered.key;
import static dev.ssot.processor.generate.Rendered.resource;
import static dev.ssot.processor.generate.Rendered.text;
import static dev.ssot.processor.generate.Rendered.toOne;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Operation;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generators on resources that are built by hand: they need no compiler. */
class GeneratorsTest {

    private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);

    @Test
    void allOperationsNeedAllClasses() {
        assertThat(Rendered.of(resource("Tag", ALL, key(), text("name", true)))
                        .texts()
                        .keySet())
                .containsExactly(
                        "TagController",
                        "TagCreate",
                        "TagHooks",
                        "TagMapper",
                        "TagPatch",
                        "TagQuery",
                        "TagRepository",
                        "TagService",
                        "TagUpdate",
                        "TagValidator",
                        "TagView");
    }

    @Test
    void aResourceThatIsOnlyReadHasNothingToWriteWith() {
        Rendered rendered = Rendered.of(resource("Tag", Set.of(Operation.GET), key(), text("name", false)));

        assertThat(rendered.texts().keySet())
                .containsExactly("TagController", "TagRepository", "TagService", "TagView");
        assertThat(rendered.text("TagRepository"))
                .doesNotContain("findAll", "insert", "flush", "delete", "require", "diagnose", "Where");
        assertThat(rendered.text("TagService")).doesNotContain("hooks", "validator", "@Transactional");
        assertThat(rendered.text("TagController"))
                .contains("@GetMapping(\"/{id}\")")
                .doesNotContain("MultiValueMap", "@PostMapping");
    }

    @Test
    void aResourceWithoutListsHasNoPages() {
        Set<Operation> operations = EnumSet.complementOf(EnumSet.of(Operation.LIST, Operation.COUNT));
        Rendered rendered = Rendered.of(resource("Tag", operations, key(), text("name", true)));

        assertThat(rendered.texts()).doesNotContainKey("TagQuery");
        assertThat(rendered.text("TagService")).doesNotContain("Page<", "list(", "count(");
    }

    @ParameterizedTest
    @CsvSource({"true, ' join e.author author'", "false, ' left join e.author author'"})
    void aRequiredRelationIsJoinedAndAnOptionalOneIsJoinedLeft(boolean required, String join) {
        assertThat(Rendered.of(resource("Article", ALL, key(), toOne("author", required)))
                        .text("ArticleRepository"))
                .contains("\"" + join + "\"");
    }

    @Test
    void whatAnOptionalRelationShowsIsNothingWhereThereIsNoRow() {
        assertThat(Rendered.of(resource("Article", ALL, key(), toOne("author", false)))
                        .text("ArticleView"))
                .contains("if (authorId == null) {\n            author = null;");
        assertThat(Rendered.of(resource("Article", ALL, key(), toOne("author", true)))
                        .text("ArticleView"))
                .doesNotContain("author = null");
    }

    @Test
    void aliasesAvoidTheWordsOfJpql() {
        assertThat(Rendered.of(resource("Article", ALL, key(), toOne("order", true)))
                        .text("ArticleRepository"))
                .contains("join e.order order_", "order_.id, order_.name");
    }

    @Test
    void keywordsAndOurLocalsAreNoVariables() {
        assertThat(Rendered.of(resource("Case", ALL, key(), text("name", true))).text("CaseMapper"))
                .contains("Case caseEntity = new Case()");
        assertThat(Rendered.of(resource("Input", ALL, key(), text("name", true)))
                        .text("InputHooks"))
                .contains("beforeCreate(Input inputEntity, InputCreate input)");
    }

    @Test
    void anEntityThatIsCalledLikeASharedClassIsToldApartFromIt() {
        String service =
                Rendered.of(resource("Page", ALL, key(), text("name", true))).text("PageService");

        assertThat(service).contains("com.example.api.Page<PageView> list(PageQuery query, Where... within)");
        assertThat(service).doesNotContain("import com.example.api.Page;");
    }

    @ParameterizedTest
    @CsvSource({"URLName, URL_NAME", "url_name, URL_NAME", "Title, TITLE"})
    void constantsWhoseNameDoesNotTellTheMemberSayIt(String member, String constant) {
        String query =
                Rendered.of(resource("Link", ALL, key(), text(member, true))).text("LinkQuery");

        assertThat(query).contains(constant + " {", "return \"" + member + "\";");
        assertThat(query)
                .contains(constant + " =", "Property.text(\"" + member + "\", Path.toNullable(\"" + member + "\")");
    }

    @Test
    void constantsWhoseNameTellsTheMemberHaveNoBody() {
        assertThat(Rendered.of(resource("Link", ALL, key(), text("shortName", true)))
                        .text("LinkQuery"))
                .contains("        ID,\n        SHORT_NAME;\n")
                .doesNotContain("wireName");
    }

    @Test
    void onlyWhatIsNamedCanBeQueried() {
        Rendered rendered = Rendered.of(resource("Link", ALL, key(), text("name", true), text("secret", false)));

        assertThat(rendered.text("LinkQuery"))
                .contains("PROPERTIES = List.of(NAME)")
                .doesNotContain("secret", "SECRET");
        assertThat(rendered.text("LinkRepository"))
                .contains(".all(filter.conditions()).search(filter.q(), \"e.name\")")
                .doesNotContain(":secret");
    }

    @Test
    void constantsOfAFilterAreToldApart() {
        String query = Rendered.of(resource(
                        "Link", ALL, key(), text("urlName", true), text("url_name", true), text("properties", true)))
                .text("LinkQuery");

        assertThat(query).contains("List.of(URL_NAME, URL_NAME_, PROPERTIES_)");
    }

    @Test
    void whatCannotBeFilteredHasNoConditions() {
        String query =
                Rendered.of(resource("Link", ALL, key(), text("name", false))).text("LinkQuery");

        assertThat(query).doesNotContain("Filter", "Condition", "Property");
    }

    @Test
    void expansionsOfAResourceWithoutRoutesForThemStillHaveTheirType() {
        assertThat(Rendered.of(resource("Article", Set.of(Operation.CREATE), key(), toOne("author", true)))
                        .texts())
                .containsKey("ArticleQuery");
    }
}
