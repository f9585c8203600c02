package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @Test
    void anEntityIsUsuallyAllRowsOfItsTable() {
        assertThat(ReadModel.of("@Entity @ApiResource public class A { @Id Long id; @Hidden String secret; }")
                        .resource()
                        .wholeTable())
                .isTrue();
        assertThat(ReadModel.of(
                                "@MappedSuperclass public class Base { @Id Long id; }",
                                "@Entity @ApiResource public class A extends Base {}")
                        .resource()
                        .wholeTable())
                .isTrue();
    }

    @Test
    void anEntityOfAHierarchyIsNot() {
        assertThat(ReadModel.of(
                                "@Entity @Inheritance(strategy = InheritanceType.JOINED) public class Base { @Id Long id; }",
                                "@Entity @ApiResource public class A extends Base {}")
                        .resource()
                        .wholeTable())
                .isFalse();
        assertThat(ReadModel.of(
                                "@Entity public class Base { @Id Long id; }",
                                "@Entity @ApiResource public class A extends Base {}")
                        .resource()
                        .wholeTable())
                .isFalse();
        assertThat(ReadModel.of("@Entity @Inheritance @ApiResource public class A { @Id Long id; }")
                        .resource()
                        .wholeTable())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLRestriction", "SoftDelete", "Filter", "Where"})
    void anEntityOfWhichRowsAreHiddenIsNot(String annotation) {
        assertThat(ReadModel.of(
                                "package org.hibernate.annotations; public @interface " + annotation + " {}",
                                "@org.hibernate.annotations." + annotation
                                        + " @Entity @ApiResource public class A { @Id Long id; }")
                        .resource()
                        .wholeTable())
                .isFalse();
    }

    @Test
    void anEntityWhoseDeletedRowsStayIsNot() {
        assertThat(ReadModel.of(
                                "@Entity @ApiResource public class A { @Id Long id; @SoftDelete java.time.Instant deletedAt; }")
                        .resource()
                        .wholeTable())
                .isFalse();
    }

    @Test
    void anEntityOfATenantIsNot() {
        assertThat(ReadModel.of(
                                "package org.hibernate.annotations; public @interface TenantId {}",
                                "@Entity @ApiResource public class A { @Id Long id;"
                                        + " @Hidden @org.hibernate.annotations.TenantId String tenant; }")
                        .resource()
                        .wholeTable())
                .isFalse();
    }
}
