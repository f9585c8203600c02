package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Creation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreationReaderTest {

    private static final String ID = "@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; ";

    @ParameterizedTest
    @ValueSource(strings = {"", "protected Article() {}", "Article() {} Article(String title) {}"})
    void aConstructorWithoutParametersIsPreferred(String constructors) {
        assertThat(creation("String title; " + constructors)).isEqualTo(Creation.PLAIN);
    }

    @Test
    void aConstructorMayTakeAttributes() {
        assertThat(creation(
                                "String title; int rank; private Article() {} Article(String title) {}"
                                        + " Article(int rank, String title) {} Article(String title, boolean loud, int rank) {}")
                        .arguments())
                .containsExactly("rank", "title");
    }

    @Test
    void whatHasNoSetterIsTakenByAConstructor() {
        ReadModel model = ReadModel.of(ID + "@NotNull private String title; public String getTitle() { return title; }"
                + " protected Article() {} public Article(String title) {} }");

        assertThat(model.codes()).isEmpty();
        assertThat(model.resource().creation().arguments()).containsExactly("title");
        assertThat(model.attribute("title").exposure().creatable()).isTrue();
        assertThat(model.attribute("title").exposure().updatable()).isFalse();
    }

    @Test
    void whatTheServerSetsIsNoArgument() {
        ReadModel model = ReadModel.of(ID + "String title; @CreatedAt Instant created; private Article() {}"
                + " public Article(String title, Instant created) {} }");

        assertThat(model.codes()).containsExactly("SSOT005");
    }

    @Test
    void aBuilderGoesBeforeAConstructor() {
        Creation creation = creation("String title; private Article() {} Article(String title) {}"
                + " static Builder builder() { return new Builder(); }"
                + " static class Builder { Builder withTitle(String title) { return this; }"
                + " Article build() { return null; } }");

        assertThat(creation.builder().orElseThrow().setters()).containsOnly(Map.entry("title", "withTitle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@lombok.Builder",
                "@lombok.Builder @lombok.NoArgsConstructor(access = lombok.AccessLevel.PRIVATE)"
            })
    void lombokMayWriteTheBuilder(String annotations) {
        ReadModel model = ReadModel.of(
                "package lombok; public enum AccessLevel { PUBLIC, PRIVATE }",
                "package lombok; public @interface Builder { String builderMethodName() default \"builder\";"
                        + " String buildMethodName() default \"build\"; String setterPrefix() default \"\"; }",
                "package lombok; public @interface NoArgsConstructor { AccessLevel access() default AccessLevel.PUBLIC; }",
                annotations + " " + ID + "String title; }");

        assertThat(model.resource().creation().builder().orElseThrow().start()).isEqualTo("builder");
        assertThat(model.resource().creation().sets("title")).isTrue();
    }

    private static Creation creation(String members) {
        return ReadModel.of(ID + members + " }").resource().creation();
    }
}
