package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessReaderTest {

    @Test
    void bothAccessorsAreCalledWhereTheyExist() {
        assertThat(access("private String title; public String getTitle() { return title; }"
                        + " public void setTitle(String title) { this.title = title; }"))
                .isEqualTo(new Access("getTitle", false, "setTitle", false));
    }

    @Test
    void accessorsGoBeforeFieldsThatAreAccessible() {
        assertThat(access("String title; String getTitle() { return title; }"))
                .isEqualTo(new Access("getTitle", false, "title", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "protected", "public"})
    void fieldsAreUsedWhereThereIsNoAccessor(String visibility) {
        assertThat(access(visibility + " String title;")).isEqualTo(new Access("title", true, "title", true));
    }

    @Test
    void fluentAccessorsAreFound() {
        assertThat(access("private String title; public String title() { return title; }"
                        + " public Article title(String title) { this.title = title; return this; }"))
                .isEqualTo(new Access("title", false, "title", false));
    }

    @Test
    void aBooleanIsReadByIs() {
        assertThat(access("private boolean title; public boolean isTitle() { return title; }"
                        + " public void setTitle(boolean title) {}"))
                .isEqualTo(new Access("isTitle", false, "setTitle", false));
    }

    @Test
    void aBooleanThatIsNamedLikeItsGetterLosesThePrefixInTheSetter() {
        Access access = ReadModel.ofMembers("private boolean isOpen; public boolean isOpen() { return isOpen; }"
                        + " public void setOpen(boolean open) {}")
                .attribute("isOpen")
                .access();

        assertThat(access).isEqualTo(new Access("isOpen", false, "setOpen", false));
    }

    @Test
    void methodsOfAnotherTypeAreNoAccessors() {
        ReadModel model =
                ReadModel.ofMembers("private String title; public Optional<Integer> getTitle() { return null; }"
                        + " public void setTitle(Object title) {}");

        assertThat(model.codes()).containsExactly("SSOT006", "SSOT007");
    }

    @Test
    void privateAccessorsAreNone() {
        assertThat(ReadModel.ofMembers("private String title; private String getTitle() { return title; }")
                        .codes())
                .containsExactly("SSOT006", "SSOT007");
    }

    @Test
    void finalFieldsCannotBeWritten() {
        assertThat(ReadModel.ofMembers("@NotNull final String title = \"\";").codes())
                .containsExactly("SSOT007");
        assertThat(ReadModel.ofMembers("final String title = \"\";").codes()).containsExactly("SSOT083");
    }

    @Test
    void finalFieldsCanBeReadOnly() {
        ReadModel model = ReadModel.ofMembers("@ReadOnly final String title = \"\";");

        assertThat(model.attribute("title").access().isWritable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@lombok.Data", "@lombok.Getter @lombok.Setter"})
    void accessorsThatLombokWillWriteAreKnown(String annotations) {
        assertThat(lombok(annotations, "private String title; private boolean open; private boolean isOld;"))
                .extracting(
                        model -> model.attribute("title").access(),
                        model -> model.attribute("open").access(),
                        model -> model.attribute("isOld").access())
                .containsExactly(
                        new Access("getTitle", false, "setTitle", false),
                        new Access("isOpen", false, "setOpen", false),
                        new Access("isOld", false, "setOld", false));
    }

    @Test
    void lombokWritesAccessorsOfSingleFieldsToo() {
        assertThat(lombok("", "@lombok.Getter @lombok.Setter private String title;")
                        .attribute("title")
                        .access())
                .isEqualTo(new Access("getTitle", false, "setTitle", false));
    }

    @Test
    void lombokWritesFluentAccessors() {
        assertThat(lombok("@lombok.Data @lombok.experimental.Accessors(fluent = true)", "private String title;")
                        .attribute("title")
                        .access())
                .isEqualTo(new Access("title", false, "title", false));
    }

    @Test
    void whatLombokWritesForTheClassAloneIsNotCalled() {
        assertThat(lombok("@lombok.Data", "@lombok.Setter(lombok.AccessLevel.PRIVATE) private String title;")
                        .attribute("title")
                        .exposure()
                        .creatable())
                .isFalse();
        assertThat(lombok("@lombok.Data", "@lombok.Getter(lombok.AccessLevel.NONE) private String title;")
                        .codes())
                .containsExactly("SSOT006");
    }

    @Test
    void aGetterMayGiveAnOptional() {
        assertThat(access("private String title; public Optional<String> getTitle() { return null; }"
                        + " public void setTitle(String title) {}"))
                .isEqualTo(new Access("getTitle().orElse(null)", true, "setTitle", false));
    }

    @Test
    void aSetterMayReturnTheEntityButACopyIsNone() {
        assertThat(access("private String title; public String getTitle() { return title; }"
                        + " public Article setTitle(String title) { return this; }"
                        + " public Article withTitle(String title) { return new Article(); }"))
                .isEqualTo(new Access("getTitle", false, "setTitle", false));
    }

    @Test
    void inheritedFieldsOfAnotherPackageNeedPublicAccessors() {
        String base = "package com.other; @jakarta.persistence.MappedSuperclass public class Named {"
                + " protected String name; public String getName() { return name; } protected void setName(String name) {} }";
        String entity =
                "@Entity @ApiResource public class Article extends com.other.Named { @Id @GeneratedValue Long id; }";

        assertThat(ReadModel.of(base, entity).codes()).containsExactly("SSOT007");
        assertThat(ReadModel.of(base.replace("protected void", "public void"), entity)
                        .attribute("name")
                        .access())
                .isEqualTo(new Access("getName", false, "setName", false));
    }

    private static Access access(String members) {
        return ReadModel.ofMembers(members).attribute("title").access();
    }

    private static ReadModel lombok(String onClass, String members) {
        return ReadModel.of(
                "package lombok; public @interface Data {}",
                "package lombok; public enum AccessLevel { PUBLIC, PRIVATE, NONE }",
                "package lombok; public @interface Getter { AccessLevel value() default AccessLevel.PUBLIC; }",
                "package lombok; public @interface Setter { AccessLevel value() default AccessLevel.PUBLIC; }",
                "package lombok.experimental; public @interface Accessors { boolean fluent() default false; }",
                "@Entity @ApiResource " + onClass + " public class Article { @Id @GeneratedValue Long id; " + members
                        + " }");
    }
}
