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
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Emits the support source set, which is ordinary tested Java, into the application's own package. */
public final class SupportGenerator implements ApplicationGenerator {

    /** The package in which the support source set is written. */
    public static final String HOME = "dev.ssot.support";

    /** What applications get; some of it only if they use it. */
    public static final List<String> NEUTRAL = List.of(
            "Affected",
            "Ancestors",
            "BulkItem",
            "BulkReport",
            "BulkWrites",
            "CacheControl",
            "Change",
            "CompositeId",
            "Condition",
            "ConditionReader",
            "Constraints",
            "Count",
            "CounterStep",
            "Counting",
            "CurrentUser",
            "Cursor",
            "DatabaseRefusal",
            "Dates",
            "Diagnosis",
            "Elements",
            "Entries",
            "EntityTag",
            "EntityTags",
            "EntityViolations",
            "FilterKind",
            "FullText",
            "Idempotency",
            "IdempotencyContext",
            "IdempotencyKey",
            "IdempotencyStore",
            "Items",
            "JsonExpectation",
            "JsonText",
            "KeyText",
            "Keyset",
            "Links",
            "LiveReferences",
            "LooselyVersioned",
            "MapKeys",
            "MaxAffected",
            "Named",
            "Operator",
            "OrderKey",
            "OrderedProperty",
            "Page",
            "PageLinks",
            "PageRequest",
            "Parameters",
            "Parts",
            "Path",
            "Payload",
            "Precondition",
            "Preference",
            "ProblemException",
            "Property",
            "References",
            "Related",
            "ReturnPreference",
            "Slice",
            "Slugs",
            "Sort",
            "SortPath",
            "Sparse",
            "Spelling",
            "StateMachine",
            "TemporalConstraints",
            "TextProperty",
            "Total",
            "TotalMode",
            "TreeGuard",
            "TypeProperty",
            "TypedInput",
            "Upserted",
            "Versioned",
            "View",
            "Violation",
            "Violations",
            "Where",
            "WriteConflict",
            "package-info");

    private static final Set<String> BEAN_VALIDATION =
            Set.of("ConstraintViolationHandler", "ConstraintViolationMapper", "EntityViolations");
    private static final Set<String> TOMCAT = Set.of("ProblemReportValve", "TomcatProblems");

    /** What an application on Spring Web MVC gets besides. */
    public static final List<String> SPRING = List.of(
            "ApiConfiguration",
            "BulkConfiguration",
            "ChangeDeserializer",
            "ConstraintViolationHandler",
            "IdempotencyConfiguration",
            "JsonViolation",
            "NumberDeserializer",
            "PayloadConverter",
            "PreconditionInterceptor",
            "ProblemController",
            "ProblemHandler",
            "ProblemReportValve",
            "Problems",
            "Rendered",
            "RepresentationAdvice",
            "RequestUser",
            "StartupLog",
            "StrictJson",
            "StrictKeys",
            "StrictQuery",
            "StrictQueryInterceptor",
            "TextDeserializer",
            "TomcatProblems",
            "UntypedInput",
            "package-info");

    /** What an application on Jakarta REST gets besides. */
    public static final List<String> JAKARTA = List.of(
            "BulkProducer",
            "ChangeDeserializer",
            "ConstraintViolationMapper",
            "CurrentRequest",
            "CurrentRequestFilter",
            "IdempotencyProducer",
            "JsonViolation",
            "NumberDeserializer",
            "PayloadProvider",
            "ProblemMapper",
            "Problems",
            "Rendered",
            "RepresentationFilter",
            "RequestContext",
            "RequestUser",
            "StrictJson",
            "StrictKeys",
            "StrictQuery",
            "StrictQueryFilter",
            "TextDeserializer",
            "UntypedInput",
            "package-info");

    private static final Map<String, List<String>> FOLDERS = Map.of("spring", SPRING, "jakarta", JAKARTA);

    private final Platform platform;

    public SupportGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<TextFile> generate(Application application) {
        List<TextFile> files = new ArrayList<>();
        String target = application.info().supportPackage();
        boolean isWeb = platform.web().isPresent();
        NEUTRAL.stream()
                .filter(name -> OptionalClasses.includes(application, isWeb, name))
                .filter(name -> platform.beanValidation() || !BEAN_VALIDATION.contains(name))
                .forEach(name -> files.add(emit("", name, target)));
        platform.web()
                .map(web -> web.terms().supportFolder())
                .ifPresent(folder -> of(folder).stream()
                        .filter(name -> OptionalClasses.includes(application, true, name))
                        .filter(name -> platform.beanValidation() || !BEAN_VALIDATION.contains(name))
                        .filter(name -> platform.tomcat() || !TOMCAT.contains(name))
                        .forEach(name -> files.add(emit(folder, name, target))));
        return files;
    }

    private static List<String> of(String folder) {
        return Objects.requireNonNull(FOLDERS.get(folder), folder);
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
