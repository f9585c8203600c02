package dev.ssot.processor;

import com.google.auto.service.AutoService;
import dev.ssot.processor.option.Options;
import dev.ssot.processor.problem.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The annotation processor that javac finds: starts a compilation and keeps failures from taking javac down. */
@AutoService(Processor.class)
public final class SsotProcessor extends AbstractProcessor {

    private final Problems problems = new Problems();
    private @Nullable Compilation compilation;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.ssot.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(Options.NAMES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Guard.run(
                problems,
                "this compilation",
                () -> compilation =
                        new Compilation(environment, Options.read(environment.getOptions(), problems), problems));
    }

    /** Handles one round; never claims an annotation, as other processors read the same ones. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Compilation running = compilation;
        if (running != null) {
            Guard.run(problems, "this compilation", () -> running.handle(annotations, round));
        }
        problems.printTo(processingEnv.getMessager());
        return false;
    }

    /** What a report of a failure of our own has to say. */
    static Object[] circumstances(CharSequence subject, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return new Object[] {version(), subject, System.getProperty("java.version"), trace};
    }

    private static String version() {
        String stated = SsotProcessor.class.getPackage().getImplementationVersion();
        return stated == null ? "of no release" : stated;
    }
}
