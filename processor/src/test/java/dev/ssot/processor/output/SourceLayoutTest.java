package dev.ssot.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLayoutTest {

    @Test
    void documentationOfOneSentenceIsOnOneLine() {
        assertThat(SourceLayout.apply("/**\n * What it is.\n */\nclass A {}\n"))
                .isEqualTo("/** What it is. */\nclass A {}\n");
    }

    @Test
    void documentationThatDoesNotFitStaysOnThreeLines() {
        String source = "/**\n * " + "x".repeat(120) + "\n */\nclass A {}\n";

        assertThat(SourceLayout.apply(source)).isEqualTo(source);
    }

    @Test
    void documentationOfSeveralLinesStays() {
        String source = "/**\n * One.\n *\n * @param a two\n */\nrecord A(int a) {}\n";

        assertThat(SourceLayout.apply(source)).isEqualTo(source);
    }

    @Test
    void emptyBodiesAreClosedAtOnce() {
        assertThat(SourceLayout.apply("record A(int a) {\n}\n")).isEqualTo("record A(int a) {}\n");
    }

    @Test
    void recordsThatFitAreOnOneLine() {
        assertThat(SourceLayout.apply("public record A(\n    int a,\n    String b) implements P {\n}\n"))
                .isEqualTo("public record A(int a, String b) implements P {}\n");
    }

    @Test
    void recordsThatDoNotFitHaveOneComponentOnALine() {
        String name = "c".repeat(60);

        assertThat(SourceLayout.apply(
                        "record A(Map<String, List<X>> " + name + "1, @Y(a = 1, b = 2) int " + name + "2) {\n}\n"))
                .isEqualTo("record A(\n        Map<String, List<X>> " + name + "1,\n        @Y(a = 1, b = 2) int "
                        + name + "2) {}\n");
    }

    @Test
    void annotationsThatFitAreOnOneLine() {
        assertThat(SourceLayout.apply("@A(\n    path = \"/a\",\n    produces = B\n)\nclass C {}\n"))
                .isEqualTo("@A(path = \"/a\", produces = B)\nclass C {}\n");
    }

    @Test
    void constantsOfEnumsStandTogether() {
        assertThat(SourceLayout.apply("enum A {\n    ONE,\n\n    TWO,\n\n    THREE_2\n}\n"))
                .isEqualTo("enum A {\n    ONE,\n    TWO,\n    THREE_2\n}\n");
        assertThat(SourceLayout.apply("enum A {\n    ONE,\n\n    TWO;\n\n    void a() {}\n}\n"))
                .isEqualTo("enum A {\n    ONE,\n    TWO;\n\n    void a() {}\n}\n");
    }

    @Test
    void fieldsOfAClassStandTogether() {
        assertThat(SourceLayout.apply("class A {\n    private final B b;\n\n    private final C c;\n}\n"))
                .isEqualTo("class A {\n\n    private final B b;\n    private final C c;\n}\n");
    }

    @Test
    void annotationsOfQualifiedTypesFollowTheDotAtOnce() {
        assertThat(SourceLayout.apply("java.util. @Nullable List a;\n")).isEqualTo("java.util.@Nullable List a;\n");
    }

    @Test
    void linesThatJavaPoetBrokeTooEarlyAreJoined() {
        assertThat(SourceLayout.apply("    int a =\n            b;\n    f(a,\n            b);\n"))
                .isEqualTo("    int a = b;\n    f(a, b);\n");
    }

    @Test
    void stringLiteralsStayAsTheyAre() {
        String source = "class A {\n\n    String a = \"Ask us. @support\";\n    String b = \"{\\n }\";\n}\n";

        assertThat(SourceLayout.apply(source)).isEqualTo(source);
    }

    @Test
    void layingOutTwiceChangesNothingMore() {
        String source =
                "/**\n * A.\n */\n@A(\n    b = 1\n)\npublic record A(int a,\n    int b) {\n    int c() {\n    }\n}\n";
        String once = SourceLayout.apply(source);

        assertThat(SourceLayout.apply(once)).isEqualTo(once);
    }
}
