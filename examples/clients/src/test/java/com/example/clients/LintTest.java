package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What linters say of the API documents: nothing. What they are not asked is in their configurations, each with the reason. */
class LintTest {

    @BeforeAll
    static void install() {
        Node.require();
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOG", "SHOP_ON_QUARKUS"})
    void spectralAndTheRulesOfOwaspFindNothing(Example example) {
        String found = Node.tool(
                "spectral", "lint", example.document(), "--ruleset", "spectral.yaml", "--fail-severity", "hint");

        assertThat(found).contains("No results with a severity of 'hint' or higher found!");
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOG", "SHOP_ON_QUARKUS"})
    void redoclyFindsNothing(Example example) {
        String found = Node.tool("redocly", "lint", "--config", "redocly.yaml", example.document());

        assertThat(found).contains("Your API description is valid").doesNotContain("You have");
    }
}
