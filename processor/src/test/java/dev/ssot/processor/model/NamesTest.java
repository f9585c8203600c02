package dev.ssot.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "BlogPost, blog-post",
        "URLEntry, url-entry",
        "HTMLPage2Go, html-page2-go",
        "A, a",
        "createdAt, created-at",
        "URL, url",
        "x1, x1"
    })
    void wordsFollowTheCapitals(String name, String words) {
        assertThat(Names.words(name, "-")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "createdAt", "x1", "a", "pageSize2"})
    void regularNamesCanBePutTogetherFromTheirConstant(String name) {
        assertThat(Names.isRegular(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"URLName", "url_name", "Title", "htmlURL", "class_", "_id", "größe", "a_b"})
    void irregularNamesCannot(String name) {
        assertThat(Names.isRegular(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"createdAt, CREATED_AT", "URLName, URL_NAME", "x1, X1"})
    void constantsAreInCapitals(String name, String constant) {
        assertThat(Names.constant(name)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"Article, article", "BlogPost, blogPost", "Order, order", "URLEntry, urlentry", "Url, url"})
    void variablesAreTheEntityInLowerCase(String entity, String variable) {
        assertThat(names(entity).variable()).isEqualTo(variable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Case",
                "Default",
                "New",
                "Package",
                "Class",
                "Input",
                "Query",
                "Page",
                "Service",
                "Repository",
                "Mapper",
                "Validator",
                "Hooks",
                "View",
                "Value",
                "Id",
                "Key",
                "Where",
                "Filter",
                "Violations",
                "EntityManager"
            })
    void variablesAvoidKeywordsAndTheLocalsOfGeneratedCode(String entity) {
        String variable = names(entity).variable();

        assertThat(variable).endsWith("Entity");
        assertThat(SourceVersion.isName(variable)).isTrue();
    }

    @Test
    void nestedEntitiesBearTheNamesOfTheirOuterClasses() {
        Names names = new Names(ClassName.get("com.example", "Shop", "Order"));

        assertThat(names.view()).isEqualTo(ClassName.get("com.example", "ShopOrderView"));
        assertThat(names.filter().reflectionName()).isEqualTo("com.example.ShopOrderQuery$Filter");
        assertThat(names.variable()).isEqualTo("order");
    }

    @Test
    void allNamesAreDistinct() {
        List<ClassName> all = names("Article").all();

        assertThat(all).doesNotHaveDuplicates().hasSize(15);
    }

    @Test
    void nounsAreInRunningText() {
        assertThat(names("BlogCategory").noun()).isEqualTo("blog category");
        assertThat(names("BlogCategory").plural()).isEqualTo("blog categories");
    }

    private static Names names(String entity) {
        return new Names(ClassName.get("com.example", entity));
    }
}
