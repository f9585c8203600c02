package dev.ssot.processor;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.check.Rules;
import dev.ssot.processor.generate.Generators;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.Platforms;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.Application;
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
import dev.ssot.processor.read.EntityReader;
import dev.ssot.processor.read.SubtypesReader;
import dev.ssot.processor.read.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
    private final Set<Element> applications = new LinkedHashSet<>();
    private final Map<String, Boolean> hidingJavaLang = new HashMap<>();
    private @Nullable ApiInfo info;

    Compilation(ProcessingEnvironment environment, Options options, Problems problems) {
        this.compiler = new Compiler(environment.getElementUtils(), environment.getTypeUtils(), problems);
        this.options = options;
        this.problems = problems;
        this.output = new Output(environment.getFiler(), environment.getElementUtils(), problems);
        this.classPath = new ClassPathReader(environment.getElementUtils()).read();
    }

    void handle(RoundEnvironment round) {
        output.compiling(round.getRootElements());
        applications.addAll(annotated(round, API_APPLICATION));
        if (round.processingOver()) {
            finish();
            return;
        }
        new SubtypesReader(compiler).reportUnnamed(round.getRootElements());
        List<TypeElement> entities = entities(round);
        if (!entities.isEmpty()) {
            entities.forEach(this::readOrDefer);
            generate(application(entities));
        }
    }

    private List<TypeElement> entities(RoundEnvironment round) {
        Set<String> names = new LinkedHashSet<>(deferred);
        ElementFilter.typesIn(annotated(round, API_RESOURCE))
                .forEach(type -> names.add(type.getQualifiedName().toString()));
        deferred.clear();
        return names.stream()
                .map(compiler.elements()::getTypeElement)
                .filter(type -> type != null)
                .toList();
    }

    private void readOrDefer(TypeElement entity) {
        if (Unresolved.element(compiler, entity).isPresent()) {
            deferred.add(entity.getQualifiedName().toString());
            return;
        }
        try {
            new EntityReader(compiler).read(entity).ifPresent(read -> resources.put(read.entity(), read));
        } catch (RuntimeException e) {
            problems.add(Problem.INTERNAL, Position.of(entity), entity.getSimpleName(), SsotProcessor.stackTrace(e));
        }
    }

    /** The application as far as it is read, without what is wrong with it. */
    private Application application(List<TypeElement> entities) {
        ApiInfo known = info;
        if (known == null) {
            known = new ApplicationReader(compiler).read(applications, entities, options.packageName());
            info = known;
        }
        return Rules.check(new Application(known, List.copyOf(resources.values())), problems);
    }

    private void generate(Application application) {
        Platform platform = platform(application.info());
        Renderer renderer =
                new Renderer(SsotProcessor.class.getName(), platform.nullness().marked(), this::hidesJavaLang);
        List<ResourceGenerator> generators = Generators.ofResources(platform);
        for (Resource resource : application.resources()) {
            if (generated.add(resource.entity())) {
                generate(resource, application, generators, renderer);
            }
        }
        if (!generated.isEmpty()) {
            Element[] origins = applications.toArray(Element[]::new);
            Generators.ofSources(platform).stream()
                    .flatMap(generator -> generator.generate(application).stream())
                    .forEach(file -> output.write(file, origins));
        }
    }

    private void generate(
            Resource resource, Application application, List<ResourceGenerator> generators, Renderer renderer) {
        TypeElement entity =
                compiler.elements().getTypeElement(resource.entity().canonicalName());
        try {
            generators.stream()
                    .flatMap(generator -> generator.generate(resource, application).stream())
                    .forEach(type -> output.write(type, renderer, entity));
        } catch (RuntimeException e) {
            problems.add(Problem.INTERNAL, Position.of(entity), entity.getSimpleName(), SsotProcessor.stackTrace(e));
        }
    }

    /** Found once for each package: asked for every file, it would make the compile time quadratic. */
    private boolean hidesJavaLang(String packageName) {
        return hidingJavaLang.computeIfAbsent(packageName, name -> {
            PackageElement entities = compiler.elements().getPackageElement(name);
            return entities != null
                    && entities.getEnclosedElements().stream()
                            .anyMatch(type ->
                                    compiler.elements().getTypeElement("java.lang." + type.getSimpleName()) != null);
        });
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
        Element[] origins = generated.stream()
                .map(name -> compiler.elements().getTypeElement(name.canonicalName()))
                .toArray(Element[]::new);
        Generators.ofTexts(platform).stream()
                .flatMap(generator -> generator.generate(new Application(known, written)).stream())
                .forEach(file -> output.write(file, origins));
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = compiler.elements().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }
}
