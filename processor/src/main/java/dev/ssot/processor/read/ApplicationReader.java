package dev.ssot.processor.read;

import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads what all resources share; without an annotation the application is what the packages have in common. */
public final class ApplicationReader {

    private final Compiler compiler;

    public ApplicationReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /**
     * Reads the annotated element, or makes one up.
     *
     * @param annotated the elements with {@code @ApiApplication}: packages or classes
     * @param entities the exposed entities
     * @param packageOption the package that an option names, if one does
     */
    public ApiInfo read(
            Collection<? extends Element> annotated, Collection<TypeElement> entities, Optional<String> packageOption) {
        Optional<? extends Element> first = annotated.stream().findFirst();
        annotated.stream()
                .skip(1)
                .forEach(other -> compiler.problems()
                        .add(Problem.SEVERAL_APPLICATIONS, Position.of(other), first.orElseThrow(), other));
        String packageName =
                packageOption.or(() -> first.map(this::packageOf)).orElseGet(() -> commonPackage(entities));
        return first.flatMap(element ->
                        new Annotations(compiler.elements(), List.of(element)).find(ApiNames.API_APPLICATION))
                .map(view -> new ApiInfo(
                        packageName,
                        view.string("title"),
                        view.string("version"),
                        new PathReader(compiler).read(view, "basePath")))
                .orElseGet(() -> new ApiInfo(packageName, "API", "1.0.0", ""));
    }

    private String commonPackage(Collection<TypeElement> entities) {
        return entities.stream()
                .map(this::packageOf)
                .reduce(ApplicationReader::common)
                .orElse("");
    }

    private String packageOf(Element element) {
        return compiler.elements().getPackageOf(element).getQualifiedName().toString();
    }

    private static String common(String left, String right) {
        String[] one = left.split("\\.");
        String[] other = right.split("\\.");
        int length = 0;
        while (length < Math.min(one.length, other.length) && one[length].equals(other[length])) {
            length++;
        }
        return String.join(".", Stream.of(one).limit(length).toList());
    }
}
