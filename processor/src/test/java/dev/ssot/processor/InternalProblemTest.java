package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class InternalProblemTest {

    @Test
    void aFailureOfTheProcessorIsReportedAsOneAndDoesNotTakeJavacDown() {
        Compiled compiled = Javac.onSpring()
                .source("@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; }")
                .processors(new Failing(new SsotProcessor()))
                .compile();

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.codes()).isNotEmpty().containsOnly("SSOT099");
        assertThat(Compiled.message(compiled.ours().get(0)))
                .startsWith("SSOT099: The processor, version of no release, failed on Tag with Java ")
                .contains("This is our bug: please open an issue")
                .contains("IllegalStateException: The disk is on fire", "\tat ");
        assertThat(compiled.ours().get(0).getLineNumber()).isEqualTo(1);
    }

    @Test
    void soIsAFailureToKeepWhatIsDocumented() {
        Compiled compiled = Javac.onAnnotations()
                .source("@Entity public class Tag { /** Its name. */ @Id String name; }")
                .processors(new Failing(new DescriptionProcessor()))
                .compile();

        assertThat(compiled.codes()).containsExactly("SSOT099");
        assertThat(Compiled.message(compiled.ours().get(0)))
                .contains("failed on the documentation of Tag", "IllegalStateException: The disk is on fire");
    }

    /** A processor with a filer that fails to write. */
    private static final class Failing extends AbstractProcessor {

        private final Processor processor;

        Failing(Processor processor) {
            this.processor = processor;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = (Filer) Proxy.newProxyInstance(
                    Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        if (method.getName().startsWith("create")) {
                            throw new IllegalStateException("The disk is on fire");
                        }
                        return method.invoke(environment.getFiler(), arguments);
                    });
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    Filer.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
