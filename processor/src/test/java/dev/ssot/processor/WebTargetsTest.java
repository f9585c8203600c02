package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for Spring and for Jakarta REST from the same entities, and which of the two the class path chooses. */
class WebTargetsTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final String TAG =
            "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; String name; }";

    /** How beans are declared, injected and wrapped. */
    private static final List<String> FRAMEWORK = List.of(
            "(?m)^import (org\\.springframework|jakarta\\.(enterprise|inject|transaction))\\.[^\\n]*\\n",
            "(?m)^ *@(Component|Service|Repository|ApplicationScoped|Inject|Transactional(\\(readOnly = true\\))?)\\n",
            " */\\*\\* For the proxies of CDI\\. \\*/\\n *@SuppressWarnings\\(\"NullAway\\.Init\"\\)\\n *protected \\w+\\(\\) \\{}\\n\\n");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allButTheWebLayerIsTheSameUpToTheAnnotationsAndTypesOfTheFramework(Path folder) throws IOException {
        Compiled onSpring = compile(Javac.onSpring(), folder).succeeds();
        Compiled onJakarta = compile(Javac.onJakarta(), folder).succeeds();

        assertThat(shared(onJakarta.sources())).isEqualTo(shared(onSpring.sources()));
        assertThat(unchanged(onJakarta.sources())).isNotEmpty().isEqualTo(unchanged(onSpring.sources()));
        assertThat(texts(onJakarta)).isNotEmpty().isEqualTo(texts(onSpring));
    }

    @Test
    void springAloneIsChosen() {
        assertThat(Javac.onSpring().source(TAG).compile().succeeds().generates("TagController"))
                .isTrue();
    }

    @Test
    void jakartaRestAloneIsChosen() {
        Compiled compiled = Javac.onJakarta().source(TAG).compile().succeeds();

        assertThat(compiled.codes()).isEmpty();
        assertThat(compiled.generates("TagEndpoint")).isTrue();
        assertThat(compiled.sources())
                .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("springframework"));
    }

    @Test
    void beansOfCdiHaveAConstructorForProxiesUnlessQuarkusAddsItAsItDoesNotForWhatIsExtended() {
        Compiled plain = Javac.onJakarta().source(TAG).compile().succeeds();
        Compiled quarkus = Javac.onJakarta()
                .source("io.quarkus.arc.Arc", "package io.quarkus.arc; public final class Arc {}")
                .source(TAG)
                .compile()
                .succeeds();

        assertThat(quarkus.java("TagService")).contains("protected TagService() {}");
        for (String bean : List.of("TagMapper", "TagRepository", "TagEndpoint")) {
            assertThat(quarkus.java(bean)).as(bean).doesNotContain("protected");
        }
        for (String bean : List.of("TagRepository", "TagService", "TagEndpoint")) {
            assertThat(plain.java(bean)).as(bean).contains("protected " + bean + "() {}");
        }
        assertThat(plain.java("TagMapper")).doesNotContain("protected");
        assertThat(plain.java("TagService")).contains("private TagRepository repository;");
        assertThat(quarkus.java("TagEndpoint")).contains("private final TagService service;");
    }

    @Test
    void ofBothOneHasToBeChosen() {
        Compiled compiled = Javac.onBoth().source(TAG).compile();

        assertThat(compiled.codes()).containsExactly("SSOT110");
        assertThat(compiled.generates("TagController")).isFalse();
        assertThat(compiled.generates("TagEndpoint")).isFalse();
        assertThat(compiled.generates("TagService")).isTrue();
    }

    @Test
    void theOptionChooses() {
        Compiled spring = Javac.onBoth()
                .source(TAG)
                .options("-Assot.web=spring")
                .compile()
                .succeeds();
        Compiled jakarta = Javac.onBoth()
                .source(TAG)
                .options("-Assot.web=jakarta")
                .compile()
                .succeeds();

        assertThat(spring.generates("TagController")).isTrue();
        assertThat(spring.java("TagService")).contains("org.springframework.stereotype.Service");
        assertThat(jakarta.generates("TagEndpoint")).isTrue();
        assertThat(jakarta.java("TagService")).contains("jakarta.enterprise.context.ApplicationScoped");
        assertThat(jakarta.sources().keySet()).noneMatch(path -> path.contains("/spring/"));
    }

    @Test
    void whatIsChosenButNotThereIsMissed() {
        Compiled compiled = Javac.onSpring()
                .source(TAG)
                .options("-Assot.web=jakarta")
                .compile()
                .succeeds();

        assertThat(compiled.ours().stream().map(Compiled::message))
                .singleElement()
                .asString()
                .startsWith("SSOT029: There is no Jakarta REST on the class path");
    }

    private static Compiled compile(Javac javac, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("input"))) {
            for (Path file : files.sorted().toList()) {
                javac.source(
                        "com.example." + file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return javac.compile();
    }

    /** The API document, the page that shows it, and what else is no source. */
    private static Map<String, String> texts(Compiled compiled) {
        Map<String, String> texts = new TreeMap<>(compiled.files());
        texts.keySet().removeIf(path -> path.endsWith(".java"));
        return texts;
    }

    /** The sources that no framework is in, to the letter. */
    private static Map<String, String> unchanged(Map<String, String> sources) {
        Map<String, String> unchanged = new TreeMap<>(neutral(sources));
        unchanged
                .values()
                .removeIf(text -> FRAMEWORK.stream()
                        .anyMatch(pattern ->
                                Pattern.compile(pattern).matcher(text).find()));
        return unchanged;
    }

    /** The sources of both targets, without what {@link #withoutFramework} takes away; lines may be broken elsewhere. */
    private static Map<String, String> shared(Map<String, String> sources) {
        Map<String, String> shared = new TreeMap<>(neutral(sources));
        shared.replaceAll((path, text) -> withoutFramework(text).replaceAll("\\s+", " "));
        return shared;
    }

    private static Map<String, String> neutral(Map<String, String> sources) {
        return sources.entrySet().stream()
                .filter(source -> !source.getKey().matches(".*(Controller|Endpoint)\\.java"))
                .filter(source -> !source.getKey().matches("com/example/api/(spring|jakarta)/.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes away how beans are declared, injected and wrapped: all in which services, mappers and repositories differ. */
    private static String withoutFramework(String text) {
        String rest = text;
        for (String pattern : FRAMEWORK) {
            rest = rest.replaceAll(pattern, "");
        }
        return rest.replaceAll("(?m)^    private final (\\w+(<.*>)? \\w+;)$", "    private $1")
                .replaceAll("(ObjectProvider|Instance)<", "Provider<")
                .replaceAll("(\\w+)\\.getIfAvailable\\((\\w+)::(\\w+)\\)", "$1.isUnsatisfied() ? $2.$3() : $1.get()");
    }
}
