package dev.ssot.processor.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The files that a compilation writes, kept in memory whether it succeeds or not. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<URI, MemoryFile> files = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager underlying) {
        super(underlying);
    }

    /** Sources and resources by their paths. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((uri, file) -> {
            if (file.getKind() != Kind.CLASS) {
                texts.put(uri.getPath().replaceFirst("^/[A-Z_]+/", ""), file.text());
            }
        });
        return texts;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return file(location, className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return file(location, packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name, Kind.OTHER);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) {
        return getFileForOutput(location, packageName, name, null);
    }

    @Override
    public boolean hasLocation(JavaFileManager.Location location) {
        return location.isOutputLocation() || super.hasLocation(location);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryFile memory
                ? memory.toUri()
                        .getPath()
                        .replaceFirst("^/[A-Z_]+/", "")
                        .replaceFirst("\\.\\w+$", "")
                        .replace('/', '.')
                : super.inferBinaryName(location, file);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        return location.isOutputLocation() ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public boolean isSameFile(FileObject left, FileObject right) {
        return left.toUri().equals(right.toUri());
    }

    private MemoryFile file(Location location, String path, Kind kind) {
        URI uri = URI.create("memory:///" + location.getName() + "/" + path);
        return files.getOrDefault(uri, new MemoryFile(uri, kind));
    }

    /** A file that exists as soon as it is written. */
    private final class MemoryFile extends SimpleJavaFileObject {

        private final List<ByteArrayOutputStream> content = new ArrayList<>();

        MemoryFile(URI uri, Kind kind) {
            super(uri, kind);
        }

        String text() {
            return content.get(0).toString(StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openOutputStream() {
            content.clear();
            content.add(new ByteArrayOutputStream());
            files.put(toUri(), this);
            return content.get(0);
        }

        @Override
        public InputStream openInputStream() throws FileNotFoundException {
            if (content.isEmpty()) {
                throw new FileNotFoundException(getName());
            }
            return new ByteArrayInputStream(content.get(0).toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws FileNotFoundException {
            if (content.isEmpty()) {
                throw new FileNotFoundException(getName());
            }
            return text();
        }
    }
}
