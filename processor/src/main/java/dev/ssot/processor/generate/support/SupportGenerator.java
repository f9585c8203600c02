package dev.ssot.processor.generate.support;

import dev.ssot.processor.generate.ApplicationGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Emits the support source set, which is ordinary tested Java, into the application's own package. */
public final class SupportGenerator implements ApplicationGenerator {

    /** The package in which the support source set is written. */
    public static final String HOME = "dev.ssot.support";

    private static final Set<String> BEAN_VALIDATION =
            Set.of("ConstraintRefusal", "ConstraintViolationHandler", "ConstraintViolationMapper", "EntityViolations");
    private static final Set<String> TOMCAT = Set.of("ProblemReportValve", "TomcatProblems");

    private final Platform platform;

    public SupportGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<TextFile> generate(Application application) {
        List<TextFile> files = new ArrayList<>();
        String target = application.info().supportPackage();
        boolean isWeb = platform.web().isPresent();
        SupportClasses.NEUTRAL.stream()
                .filter(name -> OptionalClasses.includes(application, isWeb, name))
                .filter(name -> platform.beanValidation() || !BEAN_VALIDATION.contains(name))
                .forEach(name -> files.add(emit("", name, target)));
        platform.web()
                .map(web -> web.terms().supportFolder())
                .ifPresent(folder -> SupportClasses.of(folder).stream()
                        .filter(name -> OptionalClasses.includes(application, true, name))
                        .filter(name -> platform.beanValidation() || !BEAN_VALIDATION.contains(name))
                        .filter(name -> platform.tomcat() || !TOMCAT.contains(name))
                        .forEach(name -> files.add(emit(folder, name, target))));
        return files;
    }

    private TextFile emit(String folder, String name, String target) {
        String path = folder.isEmpty() ? name : folder + "/" + name;
        String packageName = folder.isEmpty() ? target : target + "." + folder;
        String source = read(path).replace(HOME, target);
        return TextFile.java(packageName, name, platform.nullness().stated() ? source : withoutNullness(source));
    }

    /** Takes JSpecify's annotations out, for applications that do not have it. */
    private static String withoutNullness(String source) {
        return source.replaceAll("(?m)^import org\\.jspecify\\.[^\\n]*\\n", "")
                .replaceAll("(?m)^@NullMarked\\n", "")
                .replaceAll("(?m)^ *@SuppressWarnings\\(\"NullAway\\.Init\"\\)\\n", "")
                .replaceAll("@Nullable\\s+", "");
    }

    private static String read(String path) {
        String resource = "/dev/ssot/processor/support/" + HOME.replace('.', '/') + "/" + path + ".java";
        try (InputStream stream = SupportGenerator.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The processor's archive lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
