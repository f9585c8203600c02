package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles each file of {@code bad/}, whose comments say what is reported, and where: {@code // error: SSOT013 @5} on the
 * line concerned, {@code @} before the column, or {@code // nowhere: error: SSOT027} on top.
 */
class DiagnosticsTest {

    private static final Path CASES = Path.of("src/test/resources/bad");
    private static final Pattern EXPECTED = Pattern.compile("(error|warning|note): (SSOT\\d{3})(?: @(\\d+))?");
    private static final List<String> LEGACY = List.of(
            "package javax.persistence; public @interface Entity {}",
            "package javax.persistence; public @interface Column {}",
            "package javax.validation; public @interface NotNull {}");

    /** One diagnostic; line and column are 0 where there is none. */
    private record Report(String kind, String code, long line, long column) {}

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    /** But for those that only pretend to have a library, or lack one on purpose. */
    static Stream<Path> casesWithLibraries() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : cases().toList()) {
            String text = Files.readString(file);
            if (!text.contains("// there is: ") && !text.contains("// module: ")) {
                found.add(file);
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemIsReportedAtItsPlace(Path file) throws IOException {
        String text = Files.readString(file);

        Compiled compiled = compile(text);

        assertThat(compiled.ours().stream().map(DiagnosticsTest::report))
                .containsExactlyInAnyOrderElementsOf(expected(text));
        assertThat(compiled.ours())
                .filteredOn(found -> found.getSource() != null)
                .allMatch(found -> found.getSource().getName().matches(".*(Bad|module-info)\\.java"));
    }

    @ParameterizedTest
    @MethodSource("casesWithLibraries")
    void whatIsGeneratedBesideAProblemCompiles(Path file) throws IOException {
        assertThat(compile(Files.readString(file)).errors())
                .filteredOn(found -> found.getSource() != null)
                .noneMatch(found -> found.getSource().getName().contains("SOURCE_OUTPUT"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noMessageShowsAnObjectOrAnUnfilledPlace(Path file) throws IOException {
        assertThat(compile(Files.readString(file)).ours())
                .extracting(Compiled::message)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("SSOT")
                        .matches("(?s).*[.?]")
                        .doesNotContain("%s", "Optional", "null", "Position[", "@jakarta.persistence.Id "));
    }

    @Test
    void everyProblemHasACase() throws IOException {
        List<String> names = cases().map(file -> file.getFileName().toString()).toList();

        assertThat(Stream.of(Problem.values()).filter(problem -> problem != Problem.INTERNAL))
                .allSatisfy(problem -> assertThat(names).anyMatch(name -> name.startsWith(problem.code() + "-")));
    }

    @Test
    void codesAreUnique() {
        assertThat(Stream.of(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }

    @Test
    void aCorrectNeighbourIsStillGenerated() {
        String broken = "@Entity @ApiResource public class Broken { @Id @GeneratedValue Long id; Thread thread; }";
        String correct = "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; String name; }";
        String user = "public class User { TagView view = new TagView(1L, \"a\"); TagService service; }";

        Compiled compiled =
                Javac.onSpring().source(broken).source(correct).source(user).compile();

        assertThat(compiled.codes()).containsExactly("SSOT008");
        assertThat(compiled.diagnostics())
                .filteredOn(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .hasSize(1);
        assertThat(compiled.generates("TagController")).isTrue();
        assertThat(compiled.generates("BrokenView")).isFalse();
    }

    @Test
    void aNeighbourIsGeneratedWithoutWhatWouldBeListedBelowIt() {
        String broken = "@Entity @ApiResource public class Broken { @Id @GeneratedValue Long id; Thread thread; }";
        String correct = "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; String name;"
                + " @ManyToMany @SubResource List<Broken> pieces; @ManyToMany @SubResource Set<Tag> tags; }";

        Compiled compiled = Javac.onSpring().source(broken).source(correct).compile();

        assertThat(compiled.errors())
                .singleElement()
                .satisfies(found -> assertThat(Compiled.message(found)).startsWith("SSOT008"));
        assertThat(compiled.java("TagController")).contains("listTags").doesNotContain("Broken");
    }

    private static Compiled compile(String text) {
        List<String> options = values(text, "option: ");
        Javac javac = Javac.onAnnotations()
                .source("bad.Bad", text)
                .options(options.isEmpty() ? new String[] {"-Assot.web=none"} : options.toArray(String[]::new));
        LEGACY.forEach(javac::source);
        values(text, "there is: ").forEach(name -> javac.source(emptyClass(name)));
        values(text, "module: ").forEach(reads -> javac.module("module bad { " + reads.replaceFirst("//.*", "}")));
        return javac.compile();
    }

    /** Stands for a library: what counts is that it is there. */
    private static String emptyClass(String name) {
        int dot = name.lastIndexOf('.');
        return "package " + name.substring(0, dot) + "; public class " + name.substring(dot + 1) + " {}";
    }

    private static List<Report> expected(String text) {
        List<Report> expected = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            int comment = lines.get(index).indexOf("//");
            Matcher matcher =
                    EXPECTED.matcher(comment < 0 ? "" : lines.get(index).substring(comment));
            while (matcher.find()) {
                boolean nowhere = lines.get(index).startsWith("// nowhere");
                expected.add(new Report(
                        matcher.group(1),
                        matcher.group(2),
                        nowhere ? 0 : index + 1,
                        nowhere ? 0 : Long.parseLong(matcher.group(3))));
            }
        }
        return expected;
    }

    private static Report report(Diagnostic<? extends JavaFileObject> found) {
        return new Report(
                found.getKind().name().toLowerCase(Locale.ROOT),
                Compiled.message(found).substring(0, 7),
                Math.max(0, found.getLineNumber()),
                Math.max(0, found.getColumnNumber()));
    }

    private static List<String> values(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith("// " + name))
                .map(line -> line.substring(3 + name.length()))
                .toList();
    }
}
