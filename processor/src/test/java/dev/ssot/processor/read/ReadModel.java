package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.testing.Javac;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the reader makes of sources, by the simple names of the entities. */
final class ReadModel {

    private final TreeMap<String, Resource> resources = new TreeMap<>();
    private final List<String> codes;

    private ReadModel(String... sources) {
        Javac javac = Javac.onAnnotations().processors(new Reading()).options("-proc:only");
        List.of(sources).forEach(javac::source);
        codes = javac.compile().codes();
    }

    static ReadModel of(String... sources) {
        return new ReadModel(sources);
    }

    /** The model of one exposed entity with a key and these members. */
    static ReadModel ofMembers(String members) {
        return of("@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; " + members + " }");
    }

    /** The only entity. */
    Resource resource() {
        return resources.firstEntry().getValue();
    }

    Resource resource(String entity) {
        return resources.get(entity);
    }

    Attribute attribute(String name) {
        return resource().attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name + " in " + resource() + codes));
    }

    List<Constraint> constraints(String name) {
        return attribute(name).constraints();
    }

    List<String> codes() {
        return codes;
    }

    private final class Reading extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(ApiNames.API_RESOURCE);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Problems problems = new Problems();
            Compiler compiler = new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), problems);
            annotations.stream()
                    .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                    .forEach(entity -> new EntityReader(compiler)
                            .read(entity)
                            .ifPresent(
                                    read -> resources.put(entity.getSimpleName().toString(), read)));
            problems.printTo(processingEnv.getMessager());
            return false;
        }
    }
}
