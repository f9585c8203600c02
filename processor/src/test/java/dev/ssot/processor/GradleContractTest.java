package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Build;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle demands of incremental processors. An isolating one names exactly one originating element for each file;
 * an aggregating one may name any. Both write through the filer only, to places that Gradle tracks, and decide by
 * annotations that are in class files.
 */
class GradleContractTest {

    private static final String ARTICLE = "com.example.Article";
    private static final String AUTHOR = "com.example.Author";
    private static final Recording DESCRIPTIONS = new Recording(new DescriptionProcessor());
    private static final Recording MAIN = new Recording(new SsotProcessor());

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compile() {
        new Build(folder)
                .source("com.example.package-info", "@dev.ssot.ApiApplication package com.example;")
                .source(
                        "com.example.Article",
                        "/** A text. */ @Entity @ApiResource public class Article { @Id public Long id;"
                                + " @ManyToOne @Expand public Author author; @Embedded public Seo seo; }")
                .source(
                        "com.example.Author",
                        "@Entity @ApiResource public class Author { @Id public Long id; /** A name. */ public String name; }")
                .source("com.example.Seo", "@Embeddable public class Seo { /** Words. */ public String words; }")
                .source("com.example.Plain", "@Entity public class Plain { @Id public Long id; }")
                .processors(DESCRIPTIONS, MAIN)
                .compileAll()
                .succeeds();
    }

    @Test
    void bothProcessorsAreRegistered() throws IOException {
        try (var stream =
                        SsotProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors");
                var services =
                        SsotProcessor.class.getResourceAsStream("/META-INF/services/" + Processor.class.getName())) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            DescriptionProcessor.class.getName() + ",isolating",
                            SsotProcessor.class.getName() + ",aggregating");
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyInAnyOrder(DescriptionProcessor.class.getName(), SsotProcessor.class.getName());
        }
    }

    @Test
    void whatIsKeptOfTheDocumentationStemsFromOneClassEach() {
        assertThat(DESCRIPTIONS.origins)
                .isEqualTo(Map.of(
                        "META-INF/ssot/com.example.Article.properties", Set.of(ARTICLE),
                        "META-INF/ssot/com.example.Author.properties", Set.of(AUTHOR),
                        "META-INF/ssot/com.example.Seo.properties", Set.of("com.example.Seo")));
    }

    @Test
    void theCodeOfAnEntityStemsFromItAlone() {
        assertThat(MAIN.origins)
                .containsEntry("com.example.ArticleView", Set.of(ARTICLE))
                .containsEntry("com.example.AuthorController", Set.of(AUTHOR));
        assertThat(MAIN.origins).allSatisfy((name, origins) -> {
            if (name.startsWith(ARTICLE) || name.startsWith(AUTHOR)) {
                assertThat(origins).as(name).containsExactly(name.startsWith(ARTICLE) ? ARTICLE : AUTHOR);
            }
        });
    }

    @Test
    void whatThereIsOnceStemsFromTheApplication() {
        Set<String> all = Set.of("com.example", ARTICLE, AUTHOR);

        assertThat(MAIN.origins)
                .containsEntry("META-INF/openapi.json", all)
                .containsEntry("META-INF/ssot/resources", all)
                .containsEntry("com.example.api.Page", all);
        assertThat(MAIN.origins).allSatisfy((name, origins) -> {
            if (!name.startsWith(ARTICLE) && !name.startsWith(AUTHOR)) {
                assertThat(origins).as(name).isEqualTo(all);
            }
        });
    }

    @Test
    void resourcesAreWrittenAndReadWhereGradleTracksThem() {
        assertThat(Stream.concat(DESCRIPTIONS.locations.stream(), MAIN.locations.stream())
                        .toList())
                .isNotEmpty()
                .isSubsetOf(StandardLocation.CLASS_OUTPUT.name(), StandardLocation.SOURCE_OUTPUT.name());
    }

    @Test
    void noAnnotationOfOursIsGoneAfterCompilation() throws IOException {
        List<Class<?>> annotations = annotations();

        assertThat(annotations)
                .hasSizeGreaterThan(20)
                .allSatisfy(annotation -> assertThat(
                                annotation.getAnnotation(Retention.class).value())
                        .as(annotation.getName())
                        .isNotEqualTo(RetentionPolicy.SOURCE));
    }

    private static List<Class<?>> annotations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../annotations/src/main/java/dev/ssot"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.java"))
                    .<Class<?>>map(name -> load("dev.ssot." + name.replace(".java", "")))
                    .filter(Class::isAnnotation)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A processor of which each file is noted: its name, what it stems from, and where it is. */
    private static final class Recording extends AbstractProcessor {

        private final Processor recorded;
        private final Map<String, Set<String>> origins = new TreeMap<>();
        private final Set<String> locations = new TreeSet<>();

        Recording(Processor recorded) {
            this.recorded = recorded;
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            Filer filer = (Filer) proxy(Filer.class, environment.getFiler(), null);
            recorded.init((ProcessingEnvironment) proxy(ProcessingEnvironment.class, environment, filer));
        }

        private Object proxy(Class<?> type, Object target, Filer filer) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                if (method.getName().equals("getFiler")) {
                    return filer;
                }
                note(method.getName(), arguments == null ? new Object[0] : arguments);
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }

        private void note(String method, Object[] arguments) {
            if (method.equals("createSourceFile")) {
                origins.put(arguments[0].toString(), names((Element[]) arguments[1]));
            } else if (method.equals("createResource")) {
                origins.put(arguments[2].toString(), names((Element[]) arguments[3]));
            }
            if (method.endsWith("Resource")) {
                locations.add(arguments[0].toString());
            }
        }

        private static Set<String> names(Element[] elements) {
            return Stream.of(elements).map(Element::toString).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return recorded.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return recorded.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return recorded.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return recorded.process(annotations, round);
        }
    }
}
