package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an operator reads when a server has started. */
class StartupTest {

    private static final Path LOG = Path.of("target/quarkus.log");

    @Test
    void theLogSaysWhatIsServed() throws IOException {
        assumeTrue(System.getProperty("conformance.url", "").isEmpty());
        Shop.open();

        assertThat(Files.readString(LOG))
                .containsPattern("API /card-payments, /categories, .*/variants")
                .contains("OpenAPI document /openapi.json", "Documentation /docs/index.html");
    }
}
