package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation page in a browser: an operation is opened, and its request sent as the page proposes it. */
class DocumentationPageTest {

    private static String browser = "";

    @BeforeAll
    static void findBrowser() {
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Pattern.compile(File.pathSeparator)
                        .splitAsStream(System.getenv("PATH"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "Neither Chromium nor Chrome is on the path");
        Node.require();
        browser = found.get().toString();
    }

    @ParameterizedTest
    @CsvSource({"SHOP_ON_QUARKUS,listProducts,Shop", "BLOG,listArticles,Blog"})
    void aListIsShownUnfiltered(Example example, String operation, String title) {
        JsonNode shown = send(example, operation);

        assertThat(shown.at("/title").asText()).isEqualTo(title);
        assertThat(shown.at("/status").asInt()).as(shown.toPrettyString()).isEqualTo(200);
        assertThat(shown.at("/body/items")).isNotEmpty();
        assertThat(shown.at("/errors")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SHOP_ON_QUARKUS,createCategory", "BLOG,createTag"})
    void whatIsCreatedFromTheExampleIsShown(Example example, String operation) {
        JsonNode shown = send(example, operation);

        assertThat(shown.at("/status").asInt()).as(shown.toPrettyString()).isEqualTo(201);
        assertThat(shown.at("/body/name").asText()).isEqualTo("Example name");
        assertThat(shown.at("/errors")).isEmpty();
    }

    private static JsonNode send(Example example, String operation) {
        try {
            return new ObjectMapper()
                    .readTree(Node.run("node", "page.mjs", browser, example.url(), operation, operation));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
