package dev.ssot.processor.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.assertj.core.api.Assertions;

/**
 * What came of a compilation.
 *
 * @param files the sources and resources that were generated, by their paths
 */
public record Compiled(
        boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, SortedMap<String, String> files) {

    /** Fails unless the compilation succeeded and javac had nothing to say about the generated code. */
    public Compiled succeeds() {
        Assertions.assertThat(success).as(this::listing).isTrue();
        return this;
    }

    /** The generated source of a class in the package of the entities. */
    public String java(String simpleName) {
        String path = Javac.PACKAGE.replace('.', '/') + "/" + simpleName + ".java";
        Assertions.assertThat(files).containsKey(path);
        return files.get(path);
    }

    public boolean generates(String simpleName) {
        return files.containsKey(Javac.PACKAGE.replace('.', '/') + "/" + simpleName + ".java");
    }

    /** The diagnostics of the processor. */
    public List<Diagnostic<? extends JavaFileObject>> ours() {
        return diagnostics.stream()
                .filter(found -> message(found).startsWith("SSOT"))
                .toList();
    }

    public List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The codes of the processor's diagnostics, sorted. */
    public List<String> codes() {
        return ours().stream()
                .map(found -> message(found).substring(0, 7))
                .sorted()
                .toList();
    }

    /** The generated Java sources. */
    public Map<String, String> sources() {
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (left, right) -> left, TreeMap::new));
    }

    public static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }

    private String listing() {
        return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
