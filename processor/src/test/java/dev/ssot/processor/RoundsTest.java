package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several rounds: types that other processors write. */
class RoundsTest {

    private static final String TAG =
            "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; String name; }";
    private static final String ARTICLE = "@Entity @ApiResource public class Article { @Id @GeneratedValue Long id;"
            + " @Filterable Mood mood; List<Mood> none() { return null; } }";

    @Test
    void anAttributeMayHaveATypeThatAnotherProcessorWrites() {
        Compiled compiled = Javac.onSpring()
                .source(TAG)
                .source(ARTICLE)
                .processors(new SsotProcessor(), new Writing(Map.of("Mood", "public enum Mood { GOOD, BAD }")))
                .compile()
                .succeeds();

        assertThat(compiled.java("ArticleQuery")).contains("Mood.values()");
        assertThat(compiled.generates("TagView")).isTrue();
        assertThat(compiled.codes()).isEmpty();
    }

    @Test
    void anEntityThatAnotherProcessorWritesIsExposed() {
        String written =
                "import dev.ssot.*; import jakarta.persistence.*; @Entity @ApiResource public class Label { @Id Long id; }";

        Compiled compiled = Javac.onSpring()
                .source(TAG)
                .processors(new SsotProcessor(), new Writing(Map.of("Label", written)))
                .compile()
                .succeeds();

        assertThat(compiled.generates("LabelController")).isTrue();
        assertThat(compiled.generates("TagController")).isTrue();
        assertThat(compiled.files().get("META-INF/openapi.json"))
                .satisfiesAnyOf(
                        text -> assertThat(text).isNull(),
                        text -> assertThat(text).contains("/labels", "/tags"));
        assertThat(compiled.codes()).isEmpty();
    }

    @Test
    void aSuperclassThatAnotherProcessorWritesIsWaitedFor() {
        String written =
                "import jakarta.persistence.*; @MappedSuperclass public class Keyed { @Id @GeneratedValue Long id; }";

        Compiled compiled = Javac.onSpring()
                .source("@Entity @ApiResource public class Article extends Keyed { String title; }")
                .processors(new SsotProcessor(), new Writing(Map.of("Keyed", written)))
                .compile()
                .succeeds();

        assertThat(compiled.java("ArticleView")).contains("Long id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ManyToOne @Expand Note note;;@Entity @ApiResource public class Note extends Written { String text; }",
                "Part part;;@Embeddable public class Part { @Filterable Mood mood; @Size(max = 3) String label; }",
                "Mood[] moods;;public class Other {}"
            })
    void whatIsRelatedWaitsWithIt(String members) {
        String[] parts = members.split(";;");
        String written =
                "import jakarta.persistence.*; @MappedSuperclass public class Written { @Id @GeneratedValue Long id; }";

        Compiled compiled = Javac.onSpring()
                .source("@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; " + parts[0] + "; }")
                .source(parts[1])
                .processors(
                        new SsotProcessor(),
                        new Writing(Map.of("Written", written, "Mood", "public enum Mood { GOOD, BAD }")))
                .compile()
                .succeeds();

        assertThat(compiled.codes()).isEmpty();
        assertThat(compiled.generates("ArticleController")).isTrue();
    }

    @Test
    void whatNobodyWritesIsReportedOnceWhereverItIsAndItsNeighboursAreGenerated() {
        Compiled compiled = Javac.onSpring()
                .source(
                        "@Entity @ApiResource public class Note extends Missing { @Id Long id; Lost lost; Lost[] more; }")
                .source("@Entity @ApiResource @IdClass(Gone.class) public class Link { @Id Long from; @Id Long to; }")
                .source("@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; String title;"
                        + " @ManyToOne @Filterable Note note; @OneToMany List<Link> links; }")
                .compile();

        assertThat(compiled.ours())
                .extracting(found -> Compiled.message(found).replaceFirst(" could not be resolved.*", ""))
                .containsExactlyInAnyOrder(
                        "SSOT009: The superclass of Note",
                        "SSOT009: The type of lost",
                        "SSOT009: The type of more",
                        "SSOT009: The key class of Link");
        assertThat(compiled.generates("ArticleController")).isTrue();
    }

    @Test
    void aTypeThatNobodyWritesIsReportedOnceAndOthersAreGenerated() {
        Compiled compiled = Javac.onSpring()
                .source(TAG)
                .source(ARTICLE)
                .processors(new SsotProcessor(), new Writing(Map.of("Other", "public class Other {}")))
                .compile();

        assertThat(compiled.codes()).containsExactly("SSOT009");
        assertThat(compiled.generates("TagView")).isTrue();
        assertThat(compiled.generates("ArticleView")).isFalse();
    }

    @Test
    void ourOwnAnnotationsAreLeftToOtherProcessors() {
        Writing other = new Writing(Map.of("Other", "public class Other {}"));
        Javac.onSpring()
                .source(TAG)
                .processors(new SsotProcessor(), other)
                .compile()
                .succeeds();

        assertThat(other.isDone()).isTrue();
    }

    @Test
    void withoutAnyEntityNothingIsGenerated() {
        Compiled compiled =
                Javac.onSpring().source("public class Plain {}").compile().succeeds();

        assertThat(compiled.files()).isEmpty();
        assertThat(compiled.diagnostics())
                .filteredOn(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    /** Another processor, which writes its types in the first round. */
    private static final class Writing extends AbstractProcessor {

        private final Map<String, String> types;
        private boolean done;

        Writing(Map<String, String> types) {
            this.types = types;
        }

        boolean isDone() {
            return done;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.ssot.ApiResource");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                List.copyOf(types.keySet()).forEach(this::write);
                done = true;
            }
            return false;
        }

        private void write(String name) {
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile(Javac.PACKAGE + "." + name)
                    .openWriter()) {
                writer.write("package " + Javac.PACKAGE + "; " + types.get(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
