package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalReaderTest {

    @Test
    void oneStatementRemovesWhereNothingElseHappens() {
        assertThat(isRemovedByStatement(
                        "",
                        "@ManyToOne(cascade = CascadeType.PERSIST) A up; @OneToMany(mappedBy = \"up\") List<A> as;"
                                + " @PrePersist void before() {}"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@OneToMany(mappedBy = \"up\", cascade = CascadeType.REMOVE) List<A> as;",
                "@OneToMany(mappedBy = \"up\", cascade = CascadeType.ALL) List<A> as;",
                "@Hidden @OneToMany(mappedBy = \"up\", orphanRemoval = true) List<A> as;",
                "@ElementCollection List<String> words;",
                "@PreRemove void before() {}",
                "@PostRemove void after() {}"
            })
    void theEntityIsLoadedWhereSomethingElseHappens(String members) {
        assertThat(isRemovedByStatement("", members)).isFalse();
    }

    @Test
    void listenersOfTheClassOrASuperclassAreHeard() {
        assertThat(isRemovedByStatement("@EntityListeners(Object.class)", "")).isFalse();
        assertThat(ReadModel.of(
                                "@MappedSuperclass public class Base { @PreRemove void before() {} }",
                                "@Entity @ApiResource public class A extends Base { @Id Long id; }")
                        .resource()
                        .removedByStatement())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLDelete", "SoftDelete"})
    void softRemovalIsHibernatesBusiness(String annotation) {
        assertThat(ReadModel.of(
                                "package org.hibernate.annotations; public @interface " + annotation + " {}",
                                "@org.hibernate.annotations." + annotation
                                        + " @Entity @ApiResource public class A { @Id Long id; }")
                        .resource()
                        .removedByStatement())
                .isFalse();
    }

    private static boolean isRemovedByStatement(String onClass, String members) {
        return ReadModel.of("@Entity " + onClass + " @ApiResource public class A { @Id @GeneratedValue Long id; "
                        + members + " }")
                .resource()
                .removedByStatement();
    }
}
