package dev.ssot.processor;

import static dev.ssot.processor.testing.BlogSources.AUTHOR;
import static dev.ssot.processor.testing.BlogSources.author;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.BlogSources;
import dev.ssot.processor.testing.Build;
import dev.ssot.processor.testing.MavenProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Maven compiles a project again after a change: with what it does by default, and with what changed alone. */
@EnabledIfSystemProperty(named = "maven.home", matches = ".+") // an editor that runs the test has none
class MavenBuildTest {

    private static final String ONLY_WHAT_CHANGED = "-Dmaven.compiler.useIncrementalCompilation=false";

    private static final String WITH_TOWN =
            author("@Filterable private String town; public String getTown() { return town; }"
                    + " public void setTown(String town) { this.town = town; }");

    @TempDir
    private Path folder;

    @Test
    void aSecondCompilationGivesWhatACleanOneGives() throws Exception {
        Files.createDirectories(folder.resolve("src/main"));
        Build sources = BlogSources.in(folder.resolve("written"));
        Files.createSymbolicLink(folder.resolve("src/main/java"), folder.resolve("written/sources"));
        MavenProject project = new MavenProject(folder);
        project.compile();
        SortedMap<String, String> before = project.texts();

        sources.source(AUTHOR, WITH_TOWN);
        String part = project.compile(ONLY_WHAT_CHANGED);
        SortedMap<String, String> changed = project.texts();
        sources.source(AUTHOR, author(""));
        String whole = project.compile();

        assertThat(part).contains("Compiling 1 source file");
        assertThat(whole).contains("Compiling 8 source files");
        assertThat(before.get("META-INF/openapi.json")).contains("/api/articles", "/api/tags", "Who wrote it.");
        assertThat(project.texts()).isEqualTo(before);

        sources.source(AUTHOR, WITH_TOWN);
        project.compile();
        assertThat(project.texts()).isEqualTo(changed);
        assertThat(changed.get("com/example/text/ArticleRepository.java")).contains("town");
    }
}
