package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input, whatever its order, gives the same bytes. */
class DeterminismTest {

    private static final Path INPUT = Path.of("src/test/resources/golden/blog/input");
    private static Compiled first;

    @BeforeAll
    static void compileOnce() throws IOException {
        first = compile(sources()).succeeds();
    }

    @Test
    void everythingIsCompared() {
        assertThat(first.files().keySet())
                .contains("com/example/ArticleView.java", "com/example/api/Page.java")
                .anyMatch(path -> path.endsWith(".json"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheSourcesDoesNotMatter(long seed) throws IOException {
        List<JavaFileObject> shuffled = sources();
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(compile(shuffled).succeeds().files()).isEqualTo(first.files());
    }

    @Test
    void aSecondRunGivesTheSame() throws IOException {
        assertThat(compile(sources()).succeeds().files()).isEqualTo(first.files());
    }

    @Test
    void nothingThatIsGeneratedDependsOnThisProject() {
        assertThat(first.sources())
                .allSatisfy((path, text) -> assertThat(text.lines().filter(line -> line.contains("dev.ssot")))
                        .as(path)
                        .allMatch(line -> line.contains("@Generated(\"dev.ssot.processor.SsotProcessor\")")));
    }

    @Test
    void nothingThatIsGeneratedReflects() {
        assertThat(first.sources())
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain("java.lang.reflect", "Class.forName", "getDeclared", "setAccessible"));
    }

    @Test
    void nothingThatIsGeneratedKnowsTheTimeOrPlaceOfItsGeneration() {
        assertThat(first.files())
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain(System.getProperty("user.dir"), "date = \"")
                        .doesNotContain("\r"));
    }

    private static List<JavaFileObject> sources() throws IOException {
        try (Stream<Path> files = Files.list(INPUT)) {
            return new ArrayList<>(files.sorted().map(DeterminismTest::source).toList());
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Compiled compile(List<JavaFileObject> sources) {
        Javac javac = Javac.onSpring();
        sources.forEach(javac::source);
        return javac.compile();
    }
}
