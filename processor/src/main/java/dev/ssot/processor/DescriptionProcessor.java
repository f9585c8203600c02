package dev.ssot.processor;

import com.google.auto.service.AutoService;
import dev.ssot.processor.output.Output;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.read.Descriptions;
import dev.ssot.processor.read.SourceFiles;
import dev.ssot.processor.text.TextFile;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Keeps what is documented about persistent classes, each in a resource of its own, for compilations that read the class
 * file instead of the source. Gradle keeps these resources, and deletes those that {@link SsotProcessor} writes.
 */
@AutoService(Processor.class)
public final class DescriptionProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                "jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Embeddable");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (processingEnv.getElementUtils().getTypeElement(Compilation.API_RESOURCE) != null) {
            Elements elements = processingEnv.getElementUtils();
            Problems problems = new Problems();
            Output output = new Output(processingEnv.getFiler(), elements, problems);
            annotations.stream()
                    .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                    .filter(new SourceFiles(elements)::contain)
                    .forEach(type -> keep(type, new Descriptions(elements, output::earlier), output, problems));
            problems.printTo(processingEnv.getMessager());
        }
        return false;
    }

    private static void keep(TypeElement type, Descriptions descriptions, Output output, Problems problems) {
        String subject = "the documentation of " + type.getSimpleName();
        Guard.run(problems, type, subject, () -> keep(type, descriptions, output));
    }

    private static void keep(TypeElement type, Descriptions descriptions, Output output) {
        TextFile file = TextFile.resource(Descriptions.path(type), descriptions.toKeep(type));
        // What nothing is documented about needs no file, unless there was something before.
        if (!file.content().isEmpty() || output.earlier(file.name()).isPresent()) {
            output.write(file, type);
        }
    }
}
