package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated for the entities of {@code golden/<case>/input} is, to the letter, {@code golden/<case>/expected}.
 * {@code -Dgolden.update=true} writes down what is generated now; read the difference before you commit it.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final String SHARED = "com/example/api/";

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesExactlyWhatIsExpected(Path folder) throws IOException {
        SortedMap<String, String> generated = generated(compile(folder));
        Path expected = folder.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            write(generated, expected);
        }

        SortedMap<String, String> wanted = read(expected);

        assertThat(generated.keySet()).isEqualTo(wanted.keySet());
        assertThat(generated)
                .allSatisfy((name, text) -> assertThat(text).as(name).isEqualTo(wanted.get(name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacHasNothingToSayAboutIt(Path folder) throws IOException {
        Compiled compiled = compile(folder);

        assertThat(compiled.succeeds().diagnostics())
                .filteredOn(found -> found.getKind() != Diagnostic.Kind.NOTE)
                .filteredOn(found -> !Compiled.message(found).startsWith("SSOT029"))
                .isEmpty();
        assertThat(compiled.codes()).isEqualTo(folder.endsWith("plain-jpa") ? List.of("SSOT029") : List.of());
    }

    private static Compiled compile(Path folder) throws IOException {
        Javac javac = switch (folder.getFileName().toString()) {
            case "plain-jpa" -> Javac.without("spring", "jspecify", "jackson", "hibernate");
            case "jakarta" -> Javac.onJakarta();
            default -> Javac.onSpring();
        };
        javac.options("-Xlint:all,-processing", "-parameters");
        read(folder.resolve("input"))
                .forEach((name, text) -> javac.source("com.example." + name.replace(".java", ""), text));
        return javac.compile();
    }

    /** The sources of the entities' package; those that every application has are compared with their source elsewhere. */
    private static SortedMap<String, String> generated(Compiled compiled) {
        SortedMap<String, String> generated = new TreeMap<>();
        compiled.sources().forEach((path, text) -> {
            if (!path.startsWith(SHARED)) {
                generated.put(path, text);
            }
        });
        return generated;
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void write(SortedMap<String, String> generated, Path folder) throws IOException {
        for (String stale : read(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (Map.Entry<String, String> entry : generated.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }
}
