package dev.ssot.processor.generate.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.text.TextFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows the document. */
class DocumentationPageGeneratorTest {

    private final List<TextFile> files = new DocumentationPageGenerator().generate(Blog.application(Blog.article()));

    @Test
    void thePageHasItsOwnFolder() {
        assertThat(files)
                .extracting(TextFile::name)
                .containsExactly(
                        "META-INF/resources/docs/index.html",
                        "META-INF/resources/docs/page.css",
                        "META-INF/resources/docs/page.js");
    }

    @Test
    void theTitleIsTextAndNotMarkup() {
        assertThat(files.get(0).content())
                .contains("<title>Blog &lt;1&gt;</title>")
                .doesNotContain("{{");
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRunsInline() {
        Matcher links = Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                .matcher(files.get(0).content());

        assertThat(links.results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("../") || link.startsWith("page."));
        assertThat(files.get(0).content()).doesNotContainPattern("<script>|<style>|\\son[a-z]+=");
    }
}
