package dev.ssot.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import dev.ssot.ApiResource;
import dev.ssot.processor.SsotProcessor;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

/** One compilation in memory, with the processor unless others are named. */
public final class Javac {

    /** The package of sources that state none. */
    public static final String PACKAGE = "com.example";

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");
    private static final String IMPORTS = "package " + PACKAGE + "; import dev.ssot.*; import jakarta.persistence.*;"
            + " import jakarta.validation.constraints.*; import java.math.*; import java.time.*; import java.util.*; ";

    /** The jars that make a class path that of an application on Jakarta REST, or on Spring. */
    private static final List<String> JAKARTA =
            List.of("jakarta.ws.rs", "jakarta.enterprise", "jackson-datatype-jsr310");

    private static final List<String> SPRING = List.of("spring", "tomcat");

    private final List<File> classPath;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private List<Processor> processors = List.of(new SsotProcessor());
    private boolean modular;

    private Javac(List<File> classPath) {
        this.classPath = new ArrayList<>(classPath);
    }

    /** With all that an application on Spring Boot has. */
    public static Javac onSpring() {
        return new Javac(springClassPath());
    }

    /** With all that an application on Jakarta REST has. */
    public static Javac onJakarta() {
        return new Javac(testClassPath().stream()
                .filter(file -> SPRING.stream().noneMatch(file.getName()::contains))
                .toList());
    }

    /** With both frameworks. */
    public static Javac onBoth() {
        return new Javac(testClassPath());
    }

    /** With all of that but the jars in whose names one of the words is. */
    public static Javac without(String... words) {
        return new Javac(springClassPath().stream()
                .filter(file -> Stream.of(words).noneMatch(file.getName()::contains))
                .toList());
    }

    /** With nothing but the annotations that are read, which is fast; there is no web layer. */
    public static Javac onAnnotations() {
        return new Javac(Stream.of(ApiResource.class, Entity.class, NotNull.class)
                .map(Javac::home)
                .toList());
    }

    /** Adds a source; without a package line it gets one, and all imports that entities need, without a line more. */
    public Javac source(String text) {
        String complete = text.contains("package ") ? text : IMPORTS + text;
        String packageName = complete.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1");
        Matcher type = TYPE.matcher(complete);
        String simpleName = type.find() ? type.group(1) : "package-info";
        return source(packageName + "." + simpleName, complete);
    }

    public Javac source(String qualifiedName, String text) {
        return source(JavaFileObjects.forSourceString(qualifiedName, text));
    }

    public Javac source(JavaFileObject source) {
        sources.add(source);
        return this;
    }

    public Javac options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public Javac processors(Processor... instead) {
        processors = List.of(instead);
        return this;
    }

    /** Adds an archive to the class path. */
    public Javac with(Path archive) {
        classPath.add(archive.toFile());
        return this;
    }

    /** Makes the sources a module, and modules of all that it is compiled with. */
    public Javac module(String declaration) {
        modular = true;
        return source("module-info", declaration);
    }

    public Compiled compile() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager disk =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(disk)) {
            disk.setLocation(modular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task =
                    javac.getTask(Writer.nullWriter(), files, diagnostics, options, null, sources);
            task.setProcessors(processors);
            return new Compiled(task.call(), List.copyOf(diagnostics.getDiagnostics()), files.texts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What applications on Spring Boot are compiled with. */
    public static List<File> springClassPath() {
        return testClassPath().stream()
                .filter(file -> JAKARTA.stream().noneMatch(file.getName()::contains))
                .toList();
    }

    /** The class path as options of compilers have it. */
    public static String joined(List<File> classPath) {
        return classPath.stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<File> testClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(File::exists)
                .toList();
    }

    private static File home(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
