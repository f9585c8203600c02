package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.option.Options;
import dev.ssot.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation names exactly what there is. */
class DocumentationTest {

    private static final Path DOCS = Path.of("docs");

    @Test
    void everyDiagnosticHasASectionAndNoneIsMadeUp() throws IOException {
        List<String> documented = Pattern.compile("(?m)^## (SSOT\\d{3} \\w+)$")
                .matcher(Files.readString(DOCS.resolve("diagnostics.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(Problem.values())
                        .map(problem -> problem.code() + " " + problem.name())
                        .toList());
    }

    @Test
    void everyOptionIsDocumentedAndNoneIsMadeUp() throws IOException {
        List<String> documented = Pattern.compile("`(ssot\\.\\w+)`")
                .matcher(Files.readString(DOCS.resolve("options.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(Options.NAMES);
    }
}
