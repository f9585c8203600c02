package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator reads when a server has started. */
class StartupTest {

    @ParameterizedTest
    @ValueSource(strings = {"quarkus-app", "quarkus-app-postgresql", "plain"})
    void theLogSaysWhatIsServed(String server) throws IOException {
        assumeTrue(System.getProperty("conformance.url", "").isEmpty());
        Shop.open();

        assertThat(Files.readString(Path.of("target", server + ".log")))
                .containsPattern("API /brands, /card-payments, .*/variants")
                .contains("OpenAPI document /openapi.json", "Documentation /docs/index.html");
    }
}
