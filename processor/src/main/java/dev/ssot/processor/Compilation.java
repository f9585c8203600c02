package dev.ssot.processor;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.check.Rules;
import dev.ssot.processor.generate.Generators;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.Platforms;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.BuildIndex;
import dev.ssot.processor.model.ClassPath;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.option.Options;
import dev.ssot.processor.output.Output;
import dev.ssot.processor.output.Renderer;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.read.ApplicationReader;
import dev.ssot.processor.read.ClassPathReader;
import dev.ssot.processor.read.Compiler;
import dev.ssot.processor.read.Descriptions;
import dev.ssot.processor.read.EarlierReader;
import dev.ssot.processor.read.EntityReader;
import dev.ssot.processor.read.SourceFiles;
import dev.ssot.processor.read.SubtypesReader;
import dev.ssot.processor.read.Unresolved;
import dev.ssot.processor.text.TextFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One run of the pipeline over the rounds of a compilation: read, check, generate, write. */
final class Compilation {

    static final String API_RESOURCE = "dev.ssot.ApiResource";
    static final String API_APPLICATION = "dev.ssot.ApiApplication";

    private final Compiler compiler;
    private final Options options;
    private final Problems problems;
    private final Output output;
    private final ClassPath classPath;

    /** Kept by name: an element of one round is stale in the next. */
    private final Set<String> deferred = new LinkedHashSet<>();

    private final Map<ClassName, Resource> resources = new LinkedHashMap<>();
    private final Set<ClassName> generated = new LinkedHashSet<>();

    /** The names of the entities and application elements that there are, those of earlier compilations included. */
    private final Set<String> entities = new LinkedHashSet<>();

    private final Set<String> applications = new LinkedHashSet<>();

    /** The entities that are read from class files; of their code only that is written which has become another. */
    private final Set<String> earlier = new LinkedHashSet<>();

    private final Map<String, Boolean> existing = new HashMap<>();
    private boolean isComplete;
    private @Nullable ApiInfo info;

    Compilation(ProcessingEnvironment environment, Options options, Problems problems) {
        Elements elements = environment.getElementUtils();
        this.output = new Output(environment.getFiler(), elements, problems);
        this.compiler = new Compiler(
                elements, environment.getTypeUtils(), new Descriptions(elements, output::earlier), problems);
        this.options = options;
        this.problems = problems;
        this.classPath = new ClassPathReader(environment.getElementUtils()).read();
    }

    void handle(RoundEnvironment round) {
        output.compiling(round.getRootElements());
        if (round.processingOver()) {
            finish();
            return;
        }
        new SubtypesReader(compiler).reportUnnamed(round.getRootElements());
        names(annotated(round, API_APPLICATION)).forEach(applications::add);
        Set<String> present = present(round);
        if (!present.isEmpty() || !(applications.isEmpty() || isComplete)) {
            present.addAll(complete());
            List<TypeElement> types = types(present);
            types.forEach(this::readOrDefer);
            generate(application(types));
        }
    }

    /** The entities to be read in a round: those it brings, and those that had to wait for it. */
    private Set<String> present(RoundEnvironment round) {
        Set<String> present = new LinkedHashSet<>(deferred);
        deferred.clear();
        names(ElementFilter.typesIn(annotated(round, API_RESOURCE))).forEach(name -> {
            present.add(name);
            entities.add(name);
            if (earlier.remove(name)) {
                generated.removeIf(entity -> entity.canonicalName().equals(name));
            }
        });
        return present;
    }

    /** Adds, once, what earlier compilations left: a compilation of a part must not shrink what there is once. */
    private Set<String> complete() {
        if (isComplete) {
            return Set.of();
        }
        isComplete = true;
        BuildIndex index = BuildIndex.parse(output.earlier(BuildIndex.PATH).orElse(""));
        EarlierReader reader = new EarlierReader(compiler);
        names(reader.applications(index.applications())).forEach(applications::add);
        names(reader.entities(index.resources())).filter(entities::add).forEach(earlier::add);
        output.yieldedEarlier(index.yielded());
        return earlier;
    }

    private static Stream<String> names(Collection<? extends Element> elements) {
        return elements.stream()
                .map(QualifiedNameable.class::cast)
                .map(element -> element.getQualifiedName().toString());
    }

    private List<TypeElement> types(Collection<String> names) {
        return names.stream()
                .map(compiler.elements()::getTypeElement)
                .filter(type -> type != null)
                .toList();
    }

    private void readOrDefer(TypeElement entity) {
        String name = entity.getQualifiedName().toString();
        if (Unresolved.element(compiler, entity).isPresent()) {
            deferred.add(name);
            return;
        }
        Problems found = new Problems();
        try {
            new EntityReader(compiler.reportingTo(found))
                    .read(entity)
                    .ifPresent(read -> resources.put(read.entity(), read));
        } catch (RuntimeException e) {
            found.add(Problem.INTERNAL, Position.of(entity), entity.getSimpleName(), SsotProcessor.stackTrace(e));
        }
        if (isCompiledEarlier(entity)) {
            found.moveErrorsTo(problems, name);
        } else {
            found.moveTo(problems);
        }
    }

    /** Whether all warnings were given when it was compiled. */
    private boolean isCompiledEarlier(TypeElement entity) {
        return earlier.contains(entity.getQualifiedName().toString())
                || new SourceFiles(compiler.elements()).lack(entity);
    }

    /** The application as far as it is read, without what is wrong with it. */
    private Application application(List<TypeElement> entities) {
        ApiInfo known = info;
        if (known == null) {
            known = new ApplicationReader(compiler).read(applicationElements(), entities, options.packageName());
            info = known;
        }
        return Rules.check(new Application(known, List.copyOf(resources.values())), problems);
    }

    private void generate(Application application) {
        Platform platform = platform(application.info());
        Renderer renderer =
                new Renderer(SsotProcessor.class.getName(), platform.nullness().marked(), this::exists);
        List<ResourceGenerator> generators = Generators.ofResources(platform);
        for (Resource resource : application.resources()) {
            if (generated.add(resource.entity())) {
                generate(resource, application, generators, renderer);
            }
        }
        if (!generated.isEmpty()) {
            Element[] origins = origins();
            Generators.ofSources(platform).stream()
                    .flatMap(generator -> generator.generate(application).stream())
                    .forEach(file -> output.write(file, origins));
        }
    }

    /** What is there once per application stems from all of it. */
    private Element[] origins() {
        Stream<TypeElement> written =
                generated.stream().map(name -> compiler.elements().getTypeElement(name.canonicalName()));
        return Stream.concat(written, applicationElements().stream()).toArray(Element[]::new);
    }

    private List<Element> applicationElements() {
        return new EarlierReader(compiler).applications(applications);
    }

    private void generate(
            Resource resource, Application application, List<ResourceGenerator> generators, Renderer renderer) {
        String name = resource.entity().canonicalName();
        TypeElement entity = compiler.elements().getTypeElement(name);
        try {
            generators.stream()
                    .flatMap(generator -> generator.generate(resource, application).stream())
                    .forEach(type -> {
                        if (earlier.contains(name)) {
                            output.refresh(type, renderer, entity);
                        } else {
                            output.write(type, renderer, entity);
                        }
                    });
        } catch (RuntimeException e) {
            problems.add(Problem.INTERNAL, Position.of(entity), entity.getSimpleName(), SsotProcessor.stackTrace(e));
        }
    }

    /** Asks for one class by its name: asked for a package, the compiler would read all classes that are there. */
    private boolean exists(String name) {
        return existing.computeIfAbsent(name, key -> compiler.elements().getTypeElement(key) != null);
    }

    private Platform platform(ApiInfo known) {
        return Platforms.of(classPath, known, options.web() != Options.Web.NONE);
    }

    private void finish() {
        for (String name : new TreeSet<>(deferred)) {
            TypeElement entity = compiler.elements().getTypeElement(name);
            if (entity != null) {
                Unresolved.element(compiler, entity)
                        .ifPresent(field ->
                                problems.add(Problem.TYPE_UNRESOLVED, Position.of(field), field.getSimpleName()));
            }
        }
        Optional.ofNullable(info).filter(known -> !generated.isEmpty()).ifPresent(this::finish);
    }

    private void finish(ApiInfo known) {
        Platform platform = platform(known);
        if (platform.web().isEmpty() && options.web() != Options.Web.NONE) {
            problems.add(Problem.NO_WEB_TARGET);
        }
        List<Resource> written =
                new ArrayList<>(generated).stream().map(resources::get).toList();
        Element[] origins = origins();
        Generators.ofTexts(platform).stream()
                .flatMap(generator -> generator.generate(new Application(known, written)).stream())
                .forEach(file -> output.write(file, origins));
        BuildIndex index = new BuildIndex(new TreeSet<>(applications), new TreeSet<>(entities), output.yielded());
        output.write(TextFile.resource(BuildIndex.PATH, index.text()), origins);
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = compiler.elements().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }
}
