package dev.ssot.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for the corpus compiles without a warning of any kind; what is refused says why. */
class CorpusTest {

    /** What a native image would have to be told of. */
    private static final Pattern REFLECTION = Pattern.compile("java\\.lang\\.(reflect|invoke)|Class\\.forName"
            + "|\\.getDeclared|\\.setAccessible|\\.newInstance\\(|\\.loadClass|ServiceLoader|getResource\\w*\\(");

    @Test
    void theWholeCorpusCompilesAtOnceWithoutAWarning() {
        compilesWithoutAWarning(Corpus.accepted());
    }

    @ParameterizedTest
    @MethodSource("families")
    void eachFamilyCompilesAlone(Family family) {
        compilesWithoutAWarning(family.accepted().stream());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeExposedIsRefusedByItsCode(Specimen specimen) {
        Javac javac = Javac.onAnnotations().options("-Assot.web=none");
        Compiled compiled = add(javac, Stream.of(specimen)).compile();

        assertThat(compiled.errors()).allMatch(error -> Compiled.message(error).startsWith(specimen.refusal()));
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.generates(specimen.name() + "View")).isFalse();
    }

    @Test
    void namesAreThereOnce() {
        List<String> names = Corpus.FAMILIES.stream()
                .flatMap(family -> family.specimens().stream())
                .flatMap(specimen -> specimen.sources().stream())
                .map(Specimen.Source::qualifiedName)
                .toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    static Stream<Family> families() {
        return Corpus.FAMILIES.stream();
    }

    static Stream<Specimen> refused() {
        return Corpus.refused();
    }

    static Javac add(Javac javac, Stream<Specimen> specimens) {
        specimens
                .flatMap(specimen -> specimen.sources().stream())
                .forEach(source -> javac.source(source.qualifiedName(), source.text()));
        return javac;
    }

    private static void compilesWithoutAWarning(Stream<Specimen> specimens) {
        Javac javac = Javac.onSpring().options("-Xlint:all,-processing", "-Werror");

        Compiled compiled = add(javac, specimens).compile().succeeds();

        assertThat(compiled.diagnostics()).allMatch(found -> found.getKind() == Diagnostic.Kind.NOTE);
        assertThat(compiled.sources())
                .isNotEmpty()
                .allSatisfy((path, source) -> assertThat(source).as(path).doesNotContainPattern(REFLECTION));
    }
}
