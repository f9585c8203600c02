package dev.ssot.processor.output;

import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes files through the compiler, unless the user has a class of that name. */
public final class Output {

    private final Filer filer;
    private final Elements elements;
    private final Problems problems;
    private final Set<String> usersTypes = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    public Output(Filer filer, Elements elements, Problems problems) {
        this.filer = filer;
        this.elements = elements;
        this.problems = problems;
    }

    /** Learns which classes are being compiled; those that were not written here are the user's. */
    public void compiling(Collection<? extends Element> roots) {
        Stream<String> types = ElementFilter.typesIn(roots).stream()
                .map(type -> type.getQualifiedName().toString());
        Stream<String> packages = ElementFilter.packagesIn(roots).stream()
                .map(described -> qualified(described.getQualifiedName().toString(), "package-info"));
        Stream.concat(types, packages).filter(name -> !written.contains(name)).forEach(usersTypes::add);
    }

    /** Writes a generated type that stems from the given elements alone. */
    public void write(JavaType type, Renderer renderer, Element... origins) {
        String name = type.name().canonicalName();
        if (mayWrite(name)) {
            source(name, renderer.render(type), origins);
        }
    }

    /** Writes a text file that stems from the given elements. */
    public void write(TextFile file, Element... origins) {
        String name = qualified(file.packageName(), file.name());
        if (file.kind() == TextFile.Kind.RESOURCE) {
            resource(file, origins);
        } else if (mayWrite(name)) {
            source(name, file.content(), origins);
        }
    }

    private boolean mayWrite(String name) {
        if (written.contains(name)) {
            return false;
        }
        if (isUsers(name)) {
            problems.add(Problem.YIELDED, name);
            return false;
        }
        return written.add(name);
    }

    /** A class that is not compiled now is the user's too, unless its source is among our earlier output. */
    private boolean isUsers(String name) {
        if (usersTypes.contains(name)) {
            return true;
        }
        return !name.endsWith("package-info") && elements.getTypeElement(name) != null && !wasGenerated(name);
    }

    private boolean wasGenerated(String name) {
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        try {
            FileObject source =
                    filer.getResource(StandardLocation.SOURCE_OUTPUT, packageName, name.substring(dot + 1) + ".java");
            source.openInputStream().close();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private void source(String name, String content, Element... origins) {
        try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
            writer.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    private void resource(TextFile file, Element... origins) {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.name(), origins)
                .openWriter()) {
            writer.write(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.name(), e);
        }
    }

    private static String qualified(String packageName, String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
