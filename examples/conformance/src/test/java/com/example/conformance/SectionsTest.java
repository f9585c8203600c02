package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the README tells of each section of the documentation by which tests it is asked. */
class SectionsTest {

    private static final Path DOCUMENTATION = Path.of("../../processor/docs/http.md");
    private static final Path README = Path.of("README.md");
    private static final Path TESTS = Path.of("src/test/java/com/example/conformance");

    @Test
    void eachSectionHasARow() throws IOException {
        List<String> rows = found("(?m)^\\| ([^|]+) \\| `", README);

        assertThat(rows).containsExactlyElementsOf(sections());
    }

    @Test
    void theTestsThatAreNamedAreThere() throws IOException {
        assertThat(found("`([A-Za-z]+Test)`", README))
                .allMatch(name -> Files.exists(TESTS.resolve(name + ".java")) || name.equals("ShopTest"));
    }

    private static List<String> sections() throws IOException {
        return found("(?m)^###? (.+)$", DOCUMENTATION).stream()
                .filter(section -> !section.equals("Why this grammar"))
                .toList();
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        Stream<MatchResult> matches =
                Pattern.compile(pattern).matcher(Files.readString(file)).results();
        return matches.map(match -> match.group(1)).toList();
    }
}
