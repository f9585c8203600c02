package dev.ssot.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** An archive of classes that are compiled without the processor, and come without their sources. */
public final class Archive {

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param folder an empty folder to make it in
     */
    public Archive(Path folder) {
        this.folder = folder;
    }

    public Archive source(String qualifiedName, String text) throws IOException {
        Path file = folder.resolve("source/" + qualifiedName.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, text).toString());
        return this;
    }

    /** Compiles the sources, and puts the classes into an archive. */
    public Path build() throws IOException {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", classes.toString()));
        arguments.addAll(files);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("The archive's sources do not compile");
        }
        Path archive = folder.resolve("archive.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive));
                Stream<Path> compiled = Files.walk(classes)) {
            compiled.filter(Files::isRegularFile).forEach(file -> add(jar, classes, file));
        }
        return archive;
    }

    private static void add(JarOutputStream jar, Path classes, Path file) {
        try {
            jar.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
