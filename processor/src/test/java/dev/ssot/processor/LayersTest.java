package dev.ssot.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layering of the processor: entities are read, checked, generated from and written, and nothing looks back. */
class LayersTest {

    private static final String ROOT = "dev.ssot.processor";
    private static final Path SOURCES = Path.of("src/main/java/dev/ssot/processor");
    private static final Path SUPPORT = Path.of("src/support/java");
    private static final DescribedPredicate<JavaClass> NAMES_OF_TYPES = describe(
            "names of types in JavaPoet",
            type -> type.getPackageName().equals("com.palantir.javapoet")
                    && type.getSimpleName().endsWith("Name"));
    private static JavaClasses imported;

    @BeforeAll
    static void importMainClasses() throws URISyntaxException {
        imported = new ClassFileImporter()
                .importPath(Path.of(SsotProcessor.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @Test
    void theLanguageModelStopsAtTheReaders() {
        DescribedPredicate<JavaClass> languageModel = describe(
                "the language model, but for its vocabulary of modifiers and keywords",
                type -> type.getPackageName().startsWith("javax.lang.model")
                        && !type.isEquivalentTo(Modifier.class)
                        && !type.isEquivalentTo(SourceVersion.class));

        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in("problem"), in("read"), in("output"))
                .should()
                .dependOnClassesThat(languageModel)
                .check(imported);
    }

    @Test
    void theModelKnowsNothingButNamesOfTypes() {
        classes()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", in("model"))
                        .or(NAMES_OF_TYPES)
                        .or(describe("modifiers and keywords", type -> type.isEquivalentTo(SourceVersion.class))))
                .check(imported);
    }

    @Test
    void rulesKnowTheModelItsRoutesAndProblems() {
        classes()
                .that()
                .resideInAPackage(in("check"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.palantir.javapoet",
                        in("check"),
                        in("model"),
                        in("web"),
                        in("problem")))
                .check(imported);
    }

    @Test
    void endpointsKnowTheModelAndNamesOfTypes() {
        classes()
                .that()
                .resideInAPackage(in("web"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", in("web"), in("model"))
                        .or(NAMES_OF_TYPES))
                .check(imported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dto", "mapper", "validator", "repository", "service", "controller", "openapi", "support"})
    void generatorsDoNotKnowOneAnother(String generator) {
        classes()
                .that()
                .resideInAPackage(in("generate." + generator))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.lang.model..",
                        "org.jspecify..",
                        "com.palantir.javapoet",
                        "com.google.gson..",
                        in("model"),
                        in("web"),
                        in("text"),
                        in("generate"),
                        in("generate.platform"),
                        in("generate." + generator)))
                .check(imported);
    }

    @Test
    void generatorsDoNotKnowReadersRulesOrTheOutput() {
        noClasses()
                .that()
                .resideInAPackage(in("generate") + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(ROOT, in("read"), in("check"), in("output"), in("problem"), in("option")))
                .check(imported);
    }

    @Test
    void onlyTheOutputWrites() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in("output"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Filer")
                .check(imported);
    }

    @Test
    void noCompilerIsKnownButByItsStandardInterfaces() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "org.eclipse..")
                .check(imported);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base|Common)(\\$.*)?")
                .check(imported);
    }

    @Test
    void onlySpringsOwnPackagesNameSpring() {
        assertThat(sources(SOURCES)).allSatisfy((file, text) -> {
            if (!file.contains("platform/spring/") && !file.contains("/read/")) {
                assertThat(text).as(file).doesNotContain("org.springframework");
            }
        });
        assertThat(sources(SUPPORT)).allSatisfy((file, text) -> {
            if (!file.contains("support/spring/")) {
                assertThat(text).as(file).doesNotContain("org.springframework");
            }
        });
    }

    @Test
    void onlyJakartasOwnPackagesNameJakartaRest() {
        assertThat(sources(SOURCES)).allSatisfy((file, text) -> {
            if (!file.contains("platform/jakarta/") && !file.contains("/read/")) {
                assertThat(text).as(file).doesNotContain("jakarta.ws.rs", "jakarta.enterprise");
            }
        });
        assertThat(sources(SUPPORT)).allSatisfy((file, text) -> {
            if (!file.contains("support/jakarta/")) {
                assertThat(text).as(file).doesNotContain("jakarta.ws.rs", "jakarta.enterprise");
            }
        });
    }

    @Test
    void filesAreShort() {
        assertThat(sources(SOURCES))
                .allSatisfy((file, text) -> assertThat(lines(text)).as(file).isLessThanOrEqualTo(limit(file)));
        assertThat(sources(SUPPORT))
                .allSatisfy((file, text) -> assertThat(lines(text)).as(file).isLessThanOrEqualTo(300));
    }

    @Test
    void supportClassesDoNotReflect() {
        assertThat(sources(SUPPORT))
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain("Class.forName", "setAccessible")
                        // which readers and writers of Jakarta REST are handed
                        .doesNotContainPattern("java\\.lang\\.reflect\\.(?!Type;)"));
    }

    private static long limit(String file) {
        if (file.endsWith("Dialect.java")) {
            return 150;
        }
        // A catalogue is as long as what is in it.
        int most = file.endsWith("/Problem.java") ? 600 : 300;
        return file.endsWith("Generator.java") ? 200 : most;
    }

    /** What a class has to say: package and imports aside. */
    private static long lines(String text) {
        List<String> lines = text.lines().toList();
        long preamble = lines.stream()
                .filter(line -> line.startsWith("import ") || line.startsWith("package "))
                .count();
        return lines.size() - preamble;
    }

    private static Map<String, String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> sources = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String in(String layer) {
        return ROOT + "." + layer;
    }
}
