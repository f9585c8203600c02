package dev.ssot.processor.testing;

import dev.ssot.processor.DescriptionProcessor;
import dev.ssot.processor.SsotProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** One compilation by the compiler of Eclipse, as its command line starts it, with both processors. */
public final class Ecj {

    private static final Pattern REPORT = Pattern.compile("(?ms)^\\d+\\. (ERROR|WARNING|INFO)\\b.*?^----------$");

    private final Path folder;

    /**
     * Makes one.
     *
     * @param folder an empty folder for sources and results
     */
    public Ecj(Path folder) {
        this.folder = folder;
    }

    public Ecj source(String qualifiedName, String text) {
        Path file = folder.resolve("source/" + qualifiedName.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Compiles, and returns what there is to say: errors and warnings. */
    public List<String> compile() {
        String classPath = Javac.joined(Javac.springClassPath());
        StringWriter said = new StringWriter();
        String[] arguments = {
            "-17",
            "-enableJavadoc",
            "-encoding",
            "UTF-8",
            "-classpath",
            classPath,
            "-processorpath",
            classPath,
            "-processor",
            DescriptionProcessor.class.getName() + "," + SsotProcessor.class.getName(),
            "-s",
            generated().toString(),
            "-d",
            folder.resolve("classes").toString(),
            folder.resolve("source").toString()
        };
        BatchCompiler.compile(arguments, new PrintWriter(said), new PrintWriter(said), null);
        return REPORT.matcher(said.toString()).results().map(MatchResult::group).toList();
    }

    /** How many generated sources end like this. */
    public long generated(String suffix) {
        try (Stream<Path> files = Files.walk(generated())) {
            return files.filter(file -> file.toString().endsWith(suffix)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path generated() {
        return folder.resolve("generated");
    }
}
