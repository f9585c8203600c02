package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Freshness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessReaderTest {

    private static final String HIBERNATE = "package org.hibernate.annotations; public @interface ";

    @Test
    void anEntityThatSaysNothingHasTheDefault() {
        assertThat(ReadModel.ofMembers("@Version long version;").resource().freshness())
                .isEqualTo(Freshness.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"maxAge = 60, 'private, max-age=60'", "'maxAge = 31536000, shared = true', 'public, max-age=31536000'"})
    void theAgeIsStated(String members, String expected) {
        assertThat(ReadModel.of("@Entity @ApiResource @HttpCache(" + members + ") public class A { @Id Long id; }")
                        .resource()
                        .freshness()
                        .cacheControl())
                .isEqualTo(expected);
    }

    @Test
    void ifMatchIsRequiredOnRequest() {
        assertThat(ReadModel.of(
                                "@Entity @ApiResource(requireIfMatch = true) public class A { @Id Long id; @Version int v; }")
                        .resource()
                        .freshness()
                        .ifMatchRequired())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Formula", "JoinFormula"})
    void whatTheDatabaseComputesIsNotCoveredByTheVersion(String annotation) {
        assertThat(isCovered(
                        HIBERNATE + annotation + " { String value(); }",
                        "@org.hibernate.annotations." + annotation + "(\"1\") int sum;"))
                .isFalse();
        assertThat(isCovered(
                        HIBERNATE + annotation + " { String value(); }",
                        "@Hidden @org.hibernate.annotations." + annotation + "(\"1\") int sum;"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', false", "@Hidden, true"})
    void whatIsEmbeddedIsReadToo(String annotation, boolean covered) {
        assertThat(ReadModel.of(
                                HIBERNATE + "Formula { String value(); }",
                                "@Embeddable public class Sums { @org.hibernate.annotations.Formula(\"1\") int sum; }",
                                "@Entity @ApiResource public class A { @Id Long id; @Version long version; "
                                        + annotation + " Sums sums; }")
                        .resource()
                        .freshness()
                        .coveredByVersion())
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void whatIsLeftOutOfLockingIsNotEither(boolean excluded, boolean covered) {
        assertThat(isCovered(
                        HIBERNATE + "OptimisticLock { boolean excluded(); }",
                        "@org.hibernate.annotations.OptimisticLock(excluded = " + excluded + ") int views;"))
                .isEqualTo(covered);
    }

    private static boolean isCovered(String annotation, String member) {
        return ReadModel.of(
                        annotation,
                        "@Entity @ApiResource public class A { @Id Long id; @Version long version; " + member + " }")
                .resource()
                .freshness()
                .coveredByVersion();
    }
}
