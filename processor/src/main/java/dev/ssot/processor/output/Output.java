package dev.ssot.processor.output;

import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes files through the compiler, unless the user has a class of that name. */
public final class Output {

    private static final int FIRST_TO_COMPILE_RECORDS_AGAIN = 21;

    private final Filer filer;
    private final Elements elements;
    private final Problems problems;
    private final Set<String> usersTypes = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Imports imports = new Imports();
    private final Set<String> yielded = new HashSet<>();
    private final Set<String> yieldedEarlier = new HashSet<>();
    private boolean isOverEarlier;
    private @Nullable ModuleElement module;

    public Output(Filer filer, Elements elements, Problems problems) {
        this.filer = filer;
        this.elements = elements;
        this.problems = problems;
    }

    /** Learns which classes are being compiled; those that were not written here are the user's. */
    public void compiling(Collection<? extends Element> roots) {
        roots.stream().findFirst().ifPresent(root -> module = elements.getModuleOf(root));
        Stream<String> types = ElementFilter.typesIn(roots).stream()
                .map(type -> type.getQualifiedName().toString());
        Stream<String> packages = ElementFilter.packagesIn(roots).stream()
                .map(described -> qualified(described.getQualifiedName().toString(), "package-info"));
        Stream.concat(types, packages).filter(name -> !written.contains(name)).forEach(usersTypes::add);
    }

    /**
     * Learns that there is the output of an earlier compilation.
     *
     * @param yielded the classes that were the user's then; they are not among the sources of this one
     */
    public void overEarlier(Collection<String> yielded) {
        isOverEarlier = true;
        yieldedEarlier.addAll(yielded);
    }

    /** The classes that were not written because they are the user's. */
    public SortedSet<String> yielded() {
        return new TreeSet<>(yielded);
    }

    /** The text of a resource that an earlier compilation wrote into the same folder. */
    public Optional<String> earlier(String path) {
        return text(StandardLocation.CLASS_OUTPUT, "", path);
    }

    /** The class file of a class that is not compiled now, by its binary name. */
    public Optional<byte[]> classFile(String name) {
        if (usersTypes.contains(name.replaceFirst("\\$.*", ""))) {
            return Optional.empty();
        }
        String file = simpleName(name) + ".class";
        return bytes(StandardLocation.CLASS_OUTPUT, packageOf(name), file)
                .or(() -> bytes(StandardLocation.CLASS_PATH, packageOf(name), file));
    }

    /** Writes a generated type that stems from the given elements alone. */
    public void write(JavaType type, Renderer renderer, Element... origins) {
        String name = type.name().canonicalName();
        if (mayWrite(name, origins)) {
            source(name, renderer.render(type), origins);
        }
    }

    /** Writes a type of an entity that is not compiled now, if it has become another: the entity refers to what is. */
    public void refresh(JavaType type, Renderer renderer, Element... origins) {
        String name = type.name().canonicalName();
        if (mayWrite(name, origins)) {
            String content = renderer.render(type);
            if (!generatedEarlier(name).equals(Optional.of(content))) {
                source(name, content, origins);
            }
        }
    }

    /** Writes a text file that stems from the given elements. */
    public void write(TextFile file, Element... origins) {
        String name = qualified(file.packageName(), file.name());
        if (file.kind() == TextFile.Kind.RESOURCE) {
            resource(file, origins);
        } else if (mayWrite(name, origins)) {
            source(name, file.content(), origins);
        }
    }

    /** Reports what the module that is compiled does not read, though what was written for it does. */
    public void checkReads(ModuleElement module) {
        imports.check(elements, module, problems);
    }

    private boolean mayWrite(String name, Element... origins) {
        if (written.contains(name)) {
            return false;
        }
        if (isUsers(name)) {
            report(name, origins);
            return false;
        }
        return written.add(name);
    }

    private void report(String name, Element... origins) {
        boolean isNews = usersTypes.contains(name) || !yieldedEarlier.contains(name);
        if (yielded.add(name) && isNews) {
            Position position = Position.of(origins[0]);
            if (isPersistent(elements.getTypeElement(name))) {
                problems.add(Problem.NAME_CLASH, position, origins[0], name, simpleName(name));
            } else {
                problems.add(Problem.YIELDED, position, name);
            }
        }
    }

    /** What is stored is not meant to replace generated code, whatever it is called. */
    private static boolean isPersistent(@Nullable Element type) {
        return type != null
                && type.getAnnotationMirrors().stream()
                        .map(mirror -> mirror.getAnnotationType().asElement())
                        .anyMatch(annotation -> annotation.toString().startsWith("jakarta.persistence."));
    }

    /** A class that is not compiled now is the user's too, unless its source is among our earlier output. */
    private boolean isUsers(String name) {
        if (usersTypes.contains(name) || (yieldedEarlier.contains(name) && isCompiledEarlier(name))) {
            return true;
        }
        // In this order: javac mixes up the components of a record that it has read from a class file and compiles
        // again.
        return !name.endsWith("package-info") && generatedEarlier(name).isEmpty() && isKnown(name);
    }

    /** Asks for the class in the module that is compiled: without one, the compiler would look through all that there are. */
    public boolean isKnown(String name) {
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    private Optional<String> generatedEarlier(String name) {
        return isOverEarlier
                ? text(StandardLocation.SOURCE_OUTPUT, packageOf(name), simpleName(name) + ".java")
                : Optional.empty();
    }

    private boolean isCompiledEarlier(String name) {
        return bytes(StandardLocation.CLASS_OUTPUT, packageOf(name), simpleName(name) + ".class")
                .isPresent();
    }

    private Optional<String> text(StandardLocation location, String packageName, String path) {
        return bytes(location, packageName, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> bytes(StandardLocation location, String packageName, String path) {
        try (InputStream stream = filer.getResource(location, packageName, path).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void source(String name, String content, Element... origins) {
        if (module != null && !module.isUnnamed()) {
            imports.add(content);
        }
        if (isOverEarlier && isHinderedByClasses()) {
            deleteClass(name);
        }
        try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
            writer.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    /**
     * Whether an earlier class file of what is compiled again is in the way. An older javac reads it before the source and fails
     * on records then, as it mixes up the components of the two. The compiler of Eclipse, started by itself, writes no source
     * of a class that there is.
     */
    private boolean isHinderedByClasses() {
        return Runtime.version().feature() < FIRST_TO_COMPILE_RECORDS_AGAIN
                || filer.getClass().getName().equals("org.eclipse.jdt.internal.compiler.apt.dispatch.BatchFilerImpl");
    }

    /** Deletes an earlier class file; a filer cannot. */
    private void deleteClass(String name) {
        try {
            URI file = filer.getResource(StandardLocation.CLASS_OUTPUT, packageOf(name), simpleName(name) + ".class")
                    .toUri();
            if ("file".equals(file.getScheme())) {
                Files.deleteIfExists(Path.of(file));
            }
        } catch (IOException | IllegalArgumentException e) {
            // Then there is none, or it stays.
        }
    }

    private void resource(TextFile file, Element... origins) {
        // As bytes: JSON is UTF-8, whatever encoding the compiler writes text in.
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.name(), origins)
                .openOutputStream()) {
            stream.write(file.content().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.name(), e);
        }
    }

    static String qualified(String packageName, String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
