package dev.ssot.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BuildIndexTest {

    private static final String TEXT = """
            application com.acme
            resource com.acme.Article
            resource com.acme.Tag
            yielded com.acme.TagController
            """;

    @Test
    void namesAreSorted() {
        BuildIndex index = new BuildIndex(
                names("com.acme"), names("com.acme.Tag", "com.acme.Article"), names("com.acme.TagController"));

        assertThat(index.text()).isEqualTo(TEXT);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(BuildIndex.parse(TEXT).text()).isEqualTo(TEXT);
        assertThat(BuildIndex.parse(TEXT).resources()).containsExactly("com.acme.Article", "com.acme.Tag");
    }

    @Test
    void whatAnotherVersionWroteIsSkipped() {
        assertThat(BuildIndex.parse("view com.acme.X\n\nresource com.acme.Tag\n")
                        .text())
                .isEqualTo("resource com.acme.Tag\n");
        assertThat(BuildIndex.parse("").text()).isEmpty();
    }

    private static TreeSet<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
