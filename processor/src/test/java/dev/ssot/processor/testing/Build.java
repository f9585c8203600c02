package dev.ssot.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.DescriptionProcessor;
import dev.ssot.processor.SsotProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compilations one after the other into the same folders, of all sources or of some, as build tools and editors do. */
public final class Build {

    private static final String IMPORTS = "import dev.ssot.*; import jakarta.persistence.*;"
            + " import jakarta.validation.constraints.*; import java.time.*; import java.util.*;\n";

    private final Path sources;
    private final Path generated;
    private final Path classes;
    private List<Processor> processors = List.of();
    private final List<Path> archives = new ArrayList<>();
    private boolean byEclipse;

    public Build(Path folder) {
        try {
            sources = Files.createDirectories(folder.resolve("sources"));
            generated = Files.createDirectories(folder.resolve("generated"));
            classes = Files.createDirectories(folder.resolve("classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a source, or writes it again; imports are added. */
    public Build source(String qualifiedName, String text) {
        int dot = qualifiedName.lastIndexOf('.');
        String header = "package " + qualifiedName.substring(0, dot) + ";\n" + IMPORTS;
        boolean isPackage = qualifiedName.endsWith(".package-info");
        return write(sources, path(qualifiedName, ".java"), isPackage ? text : header + text);
    }

    /** Takes a source away, and its classes, as all build tools do. */
    public void delete(String qualifiedName) {
        try {
            Files.delete(sources.resolve(path(qualifiedName, ".java")));
            Files.delete(classes.resolve(path(qualifiedName, ".class")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes all away that was generated, but for what a path begins with. */
    public void deleteGenerated(String kept) {
        for (String path : texts().keySet()) {
            if (!path.startsWith(kept)) {
                deleteIfThere(generated.resolve(path));
                deleteIfThere(classes.resolve(path));
                deleteClasses(path.replace(".java", ""));
            }
        }
    }

    /** Compiles with these processors from now on. */
    public Build processors(Processor... instead) {
        processors = List.of(instead);
        return this;
    }

    /** Adds an archive to the class path. */
    public Build with(Path archive) {
        archives.add(archive);
        return this;
    }

    /** Compiles with the compiler of Eclipse from now on, and with the processors that are registered. */
    public Build byEclipse() {
        byEclipse = true;
        return this;
    }

    public Compiled compileAll() {
        return run(files(sources).map(sources::resolve).toList(), List.of());
    }

    /** Compiles some of the sources; the rest is there as classes. */
    public Compiled compile(String... qualifiedNames) {
        return run(
                Stream.of(qualifiedNames)
                        .map(name -> sources.resolve(path(name, ".java")))
                        .toList(),
                List.of());
    }

    /** Compiles some sources, and processes classes besides, as Gradle does for aggregating processors. */
    public Compiled compile(List<String> qualifiedNames, List<String> classNames) {
        return run(
                qualifiedNames.stream()
                        .map(name -> sources.resolve(path(name, ".java")))
                        .toList(),
                classNames);
    }

    /** All that was generated, as it is now: sources and resources by their paths. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files(generated).forEach(path -> texts.put(path.toString(), read(generated.resolve(path))));
        files(classes)
                .filter(path -> !path.toString().endsWith(".class"))
                .forEach(path -> texts.put(path.toString(), read(classes.resolve(path))));
        return texts;
    }

    private Compiled run(List<Path> files, List<String> classNames) {
        return byEclipse ? runEclipse(files) : runJavac(files, classNames);
    }

    private Compiled runEclipse(List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("-17", "-parameters", "-enableJavadoc", "-nowarn"));
        String classPath = classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        arguments.addAll(List.of("-encoding", "UTF-8", "-classpath", classPath, "-processorpath", classPath));
        arguments.addAll(List.of("-s", generated.toString(), "-d", classes.toString()));
        arguments.addAll(
                List.of("-processor", DescriptionProcessor.class.getName() + "," + SsotProcessor.class.getName()));
        files.forEach(file -> arguments.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        boolean success = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        assertThat(success).as(said.toString()).isTrue();
        return new Compiled(true, List.of(), texts());
    }

    private Compiled runJavac(List<Path> files, List<String> classNames) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager disk =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            disk.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            disk.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            disk.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            JavaCompiler.CompilationTask task = javac.getTask(
                    new PrintWriter(System.err),
                    disk,
                    diagnostics,
                    List.of("-parameters"),
                    classNames,
                    disk.getJavaFileObjectsFromPaths(files));
            task.setProcessors(
                    processors.isEmpty() ? List.of(new DescriptionProcessor(), new SsotProcessor()) : processors);
            return new Compiled(task.call(), List.copyOf(diagnostics.getDiagnostics()), texts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> classPath() {
        List<Path> path = new ArrayList<>(List.of(classes));
        path.addAll(archives);
        Javac.springClassPath().stream().map(File::toPath).forEach(path::add);
        return path;
    }

    private Build write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteClasses(String path) {
        files(classes)
                .filter(file -> file.toString().matches(Pattern.quote(path) + "(\\$.*)?\\.class"))
                .forEach(file -> deleteIfThere(classes.resolve(file)));
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String qualifiedName, String extension) {
        return qualifiedName.replace('.', '/') + extension;
    }
}
