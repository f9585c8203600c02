package dev.ssot.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Ecj;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse makes the same of the corpus, and warns of nothing in it. */
class EclipseCorpusTest {

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21) // the compiler of Eclipse is the same on every JDK, and takes minutes
    void theWholeCorpusCompilesByEclipseToo(@TempDir Path folder) {
        Ecj ecj = new Ecj(folder);
        Corpus.accepted()
                .flatMap(specimen -> specimen.sources().stream())
                .forEach(source -> ecj.source(source.qualifiedName(), source.text()));

        List<String> reports = ecj.compile();

        assertThat(reports).noneMatch(report -> report.contains("ERROR"));
        assertThat(reports).noneMatch(report -> report.contains("generated"));
        assertThat(ecj.generated("View.java")).isGreaterThan(Corpus.accepted().count());
    }
}
