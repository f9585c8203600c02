package dev.ssot.processor.output;

import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** What generated code imports, so that a module can be told what it has to read. */
final class Imports {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(([a-z]\\w*\\.)+[A-Z]\\w*)");

    private final Set<String> types = new TreeSet<>();

    void add(String source) {
        IMPORT.matcher(source).results().map(match -> match.group(1)).forEach(types::add);
    }

    /** Reports each module whose types are imported but cannot be seen. */
    void check(Elements elements, ModuleElement module, Problems problems) {
        Map<String, Set<String>> unread = new TreeMap<>();
        for (String type : types) {
            if (elements.getTypeElement(module, type) == null) {
                String packageName = type.substring(0, type.lastIndexOf('.'));
                unread.computeIfAbsent(provider(elements, type, packageName), absent -> new TreeSet<>())
                        .add(packageName);
            }
        }
        unread.forEach((provider, packages) -> problems.add(
                Problem.MODULE_NOT_READ,
                Position.of(module),
                String.join(", ", packages),
                module.getQualifiedName(),
                provider));
    }

    /** The module that has a type: one that takes part in the compilation, or one of the JDK. */
    private static String provider(Elements elements, String type, String packageName) {
        Stream<String> present = elements.getAllTypeElements(type).stream()
                .map(found -> elements.getModuleOf(found).getQualifiedName().toString());
        Stream<String> jdk = ModuleLayer.boot().modules().stream()
                .filter(known -> known.getPackages().contains(packageName))
                .map(Module::getName);
        return Stream.concat(present, jdk)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("the module of " + packageName);
    }
}
