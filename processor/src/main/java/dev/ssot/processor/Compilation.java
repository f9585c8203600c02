package dev.ssot.processor;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.check.Rules;
import dev.ssot.processor.generate.Generators;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
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
import dev.ssot.processor.read.DeclarationOrder;
import dev.ssot.processor.read.Deprecations;
import dev.ssot.processor.read.Descriptions;
import dev.ssot.processor.read.EarlierReader;
import dev.ssot.processor.read.EntityReader;
import dev.ssot.processor.read.IndexReader;
import dev.ssot.processor.read.ListReader;
import dev.ssot.processor.read.MisplacedReader;
import dev.ssot.processor.read.SourceFiles;
import dev.ssot.processor.read.SubtypesReader;
import dev.ssot.processor.read.Unresolved;
import dev.ssot.processor.text.TextFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** One run of the pipeline over the rounds of a compilation: read, check, generate, write. */
final class Compilation {

    static final String API_RESOURCE = "dev.ssot.ApiResource";
    static final String API_APPLICATION = "dev.ssot.ApiApplication";

    private final Compiler compiler;
    private final Options options;
    private final Problems problems;
    private final Output output;
    private final Elements elements;
    private @Nullable ClassPath classPath;
    private Optional<ModuleElement> module = Optional.empty();

    /** Kept by name: an element of one round is stale in the next. */
    private final Set<String> deferred = new LinkedHashSet<>();

    private final Map<ClassName, Resource> resources = new LinkedHashMap<>();

    /** The entities that have waited for what their neighbours lack: once, as they are generated if only these lack it. */
    private final Set<String> waiting = new HashSet<>();

    private Unresolved unresolved;

    /** Which warnings of the compiler the use of an entity would bring. */
    private final Map<ClassName, Set<String>> warnings = new HashMap<>();

    /** The entities that have errors. */
    private final Set<ClassName> broken = new HashSet<>();

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
        this.elements = environment.getElementUtils();
        this.output = new Output(environment.getFiler(), elements, problems);
        this.compiler = new Compiler(
                elements,
                environment.getTypeUtils(),
                new Descriptions(elements, output::earlier),
                DeclarationOrder.of(elements, output::classFile),
                problems);
        this.unresolved = new Unresolved(compiler);
        this.options = options;
        this.problems = problems;
    }

    void handle(Set<? extends TypeElement> present, RoundEnvironment round) {
        output.compiling(round.getRootElements());
        new MisplacedReader(compiler).report(present, round);
        unresolved = new Unresolved(compiler);
        readSurroundings(round);
        if (round.processingOver()) {
            finish();
            return;
        }
        new SubtypesReader(compiler).reportUnnamed(round.getRootElements());
        Set<String> brought = brought(round);
        if (!brought.isEmpty() || !(applications.isEmpty() || isComplete)) {
            brought.addAll(complete(round));
            List<TypeElement> types = types(brought);
            types.forEach(this::readOrDefer);
            generate(application(types));
        }
    }

    /** What is beside the entities: libraries, the module, and the application with its list. */
    private void readSurroundings(RoundEnvironment round) {
        if (classPath == null) {
            module = round.getRootElements().stream()
                    .map(elements::getModuleOf)
                    .filter(known -> known != null && !known.isUnnamed())
                    .findFirst();
            classPath = new ClassPathReader(elements, module).read();
        }
        annotated(round, API_APPLICATION).forEach(application -> add(application, round));
    }

    private void add(Element application, RoundEnvironment round) {
        applications.add(name(application));
        Set<TypeElement> compiled = Set.copyOf(ElementFilter.typesIn(annotated(round, API_RESOURCE)));
        deferred.addAll(new ListReader(compiler, compiled).read(application));
    }

    /** The entities to be read in a round: those it brings, and those that had to wait for it. */
    private Set<String> brought(RoundEnvironment round) {
        Set<String> brought = new LinkedHashSet<>(deferred);
        deferred.clear();
        for (TypeElement entity : ElementFilter.typesIn(annotated(round, API_RESOURCE))) {
            String name = name(entity);
            brought.add(name);
            entities.add(name);
            if (earlier.remove(name)) {
                generated.removeIf(done -> done.canonicalName().equals(name));
            }
        }
        return brought;
    }

    /** Adds, once, what earlier compilations left: a compilation of a part must not shrink what there is once. */
    private Set<String> complete(RoundEnvironment round) {
        if (isComplete) {
            return Set.of();
        }
        isComplete = true;
        Optional<String> earlierIndex = output.earlier(BuildIndex.PATH);
        BuildIndex index = BuildIndex.parse(earlierIndex.orElse(""));
        earlierIndex.ifPresent(text -> output.overEarlier(index.yielded()));
        EarlierReader reader = new EarlierReader(compiler);
        reader.applications(index.applications()).stream()
                .filter(application -> !applications.contains(name(application)))
                .forEach(application -> add(application, round));
        reader.entities(index.resources()).stream()
                .map(Compilation::name)
                .filter(entities::add)
                .forEach(earlier::add);
        Set<String> added = new LinkedHashSet<>(earlier);
        added.addAll(deferred);
        deferred.clear();
        return added;
    }

    private static String name(Element element) {
        return ((QualifiedNameable) element).getQualifiedName().toString();
    }

    private List<TypeElement> types(Collection<String> names) {
        return names.stream()
                .map(elements::getTypeElement)
                .filter(type -> type != null)
                .toList();
    }

    private void readOrDefer(TypeElement entity) {
        boolean waits = !unresolved.around(entity).isEmpty();
        if (!unresolved.of(entity).isEmpty() || (waits && waiting.add(name(entity)))) {
            deferred.add(name(entity));
            return;
        }
        Problems found = new Problems();
        Compiler reporting = compiler.reportingTo(found);
        Guard.run(found, entity, entity.getSimpleName(), () -> read(entity, waits, reporting));
        if (deferred.contains(name(entity))) {
            return;
        }
        if (isCompiledEarlier(entity)) {
            found.moveErrorsTo(problems, name(entity));
        } else {
            found.moveTo(problems);
        }
    }

    private void read(TypeElement entity, boolean waits, Compiler reporting) {
        Optional<Resource> resource = new EntityReader(reporting).read(entity);
        if (waits && resource.isEmpty()) {
            // What is wrong may be right once there is what its neighbours lack.
            deferred.add(name(entity));
        } else {
            resource.ifPresentOrElse(read -> add(entity, read, reporting), () -> broken.add(ClassName.get(entity)));
        }
    }

    /** Whether all warnings were given when it was compiled; what silences them is not in class files. */
    private boolean isCompiledEarlier(TypeElement entity) {
        return earlier.contains(name(entity))
                || (!compiler.listed().contains(entity) && new SourceFiles(elements).lack(entity));
    }

    private void add(TypeElement entity, Resource read, Compiler reporting) {
        resources.put(read.entity(), read);
        warnings.put(read.entity(), new Deprecations(compiler).of(entity));
        if (options.index() != Options.Index.OFF) {
            boolean fails = options.index() == Options.Index.ERROR;
            new IndexReader(reporting, fails ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING).report(entity, read);
        }
    }

    /** The application as far as it is read, without what is wrong with it. */
    private Application application(List<TypeElement> entities) {
        ApiInfo known = info;
        if (known == null) {
            known = new ApplicationReader(compiler).read(applicationElements(), entities, options.packageName());
            info = known;
        }
        return Rules.check(new Application(known, List.copyOf(resources.values())), broken, problems);
    }

    private void generate(Application application) {
        Platform platform = decision().platform(application.info());
        Renderer renderer =
                new Renderer(SsotProcessor.class.getName(), platform.nullness().marked(), this::exists);
        List<ResourceGenerator> generators = Generators.ofResources(platform);
        for (Resource resource : application.resources()) {
            if (generated.add(resource.entity())) {
                generate(resource, application, generators, renderer);
            }
        }
        // Also where entities wait, so that there is another round, and they do not wait for the last one.
        if (!generated.isEmpty() || !waiting.isEmpty()) {
            Element[] origins = origins();
            Generators.ofSources(platform).stream()
                    .flatMap(generator -> generator.generate(application).stream())
                    .forEach(file -> output.write(file, origins));
        }
    }

    private void generate(
            Resource resource, Application application, List<ResourceGenerator> generators, Renderer renderer) {
        Element[] origins = origins(resource.entity()).toArray(Element[]::new);
        Guard.run(
                problems,
                origins[0],
                resource.entity().simpleName(),
                () -> generators.stream()
                        .flatMap(generator -> generator.generate(resource, application).stream())
                        .forEach(type -> write(type, resource, renderer, origins)));
    }

    private void write(JavaType type, Resource resource, Renderer renderer, Element... origins) {
        type.silence(warnings.getOrDefault(resource.entity(), Set.of()));
        if (earlier.contains(resource.entity().canonicalName())) {
            output.refresh(type, renderer, origins);
        } else {
            output.write(type, renderer, origins);
        }
    }

    /** What an entity's code stems from: its class, or the list that has it, as it is no source of this compilation. */
    private Stream<Element> origins(ClassName name) {
        TypeElement entity = elements.getTypeElement(name.canonicalName());
        return compiler.listed().contains(entity) ? applicationElements().stream() : Stream.of(entity);
    }

    /** What is there once per application stems from all of it. */
    private Element[] origins() {
        return Stream.concat(generated.stream().flatMap(this::origins), applicationElements().stream())
                .distinct()
                .toArray(Element[]::new);
    }

    private List<Element> applicationElements() {
        return new EarlierReader(compiler).applications(applications);
    }

    /** Asks for one class by its name: asked for a package, the compiler would read all classes that are there. */
    private boolean exists(String name) {
        return existing.computeIfAbsent(name, output::isKnown);
    }

    private WebDecision decision() {
        return new WebDecision(options.web(), Objects.requireNonNull(classPath));
    }

    private void finish() {
        for (String name : new TreeSet<>(deferred)) {
            TypeElement entity = elements.getTypeElement(name);
            if (entity != null) {
                unresolved
                        .around(entity)
                        .forEach(lacking ->
                                problems.add(Problem.TYPE_UNRESOLVED, Position.of(lacking.element()), lacking.what()));
            }
        }
        Optional.ofNullable(info).filter(known -> !generated.isEmpty()).ifPresent(this::finish);
    }

    private void finish(ApiInfo known) {
        WebDecision decision = decision();
        Platform platform = decision.platform(known);
        decision.report(problems);
        List<Resource> written =
                new ArrayList<>(generated).stream().map(resources::get).toList();
        Element[] origins = origins();
        Generators.ofTexts(platform).stream()
                .flatMap(generator -> generator.generate(new Application(known, written)).stream())
                .forEach(file -> output.write(file, origins));
        BuildIndex index = new BuildIndex(new TreeSet<>(applications), new TreeSet<>(entities), output.yielded());
        output.write(TextFile.resource(BuildIndex.PATH, index.text()), origins);
        module.ifPresent(output::checkReads);
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }
}
