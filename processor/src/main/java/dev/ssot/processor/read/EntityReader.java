package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Handwritten;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Paging;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.UniqueKey;
import dev.ssot.processor.model.WriteExtras;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;

/** Reads one annotated entity into a resource; reports all that is wrong with it, and then returns nothing. */
public final class EntityReader {

    private static final int LARGEST_PAGE = 1000;

    private final Compiler compiler;

    public EntityReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The resource, or nothing if the entity has errors; both kinds of problems go to the compiler's collection. */
    public Optional<Resource> read(TypeElement entity) {
        Problems problems = new Problems();
        Optional<Resource> resource = new Reading(compiler.reportingTo(problems), entity).read();
        boolean valid = !problems.hasErrors();
        compiler.listed().position(entity).ifPresent(problems::showAt);
        problems.moveTo(compiler.problems());
        return resource.filter(read -> valid);
    }

    private record Reading(Compiler compiler, TypeElement entity, Annotations annotations, AnnotationView api) {

        Reading(Compiler compiler, TypeElement entity) {
            this(compiler, entity, new Annotations(compiler.elements(), List.of(entity)));
        }

        private Reading(Compiler compiler, TypeElement entity, Annotations annotations) {
            this(
                    compiler,
                    entity,
                    annotations,
                    new Exposed(compiler, entity).resource().orElseThrow());
        }

        Optional<Resource> read() {
            if (!reportEntity() || !reportKey()) {
                return Optional.empty();
            }
            List<Persistent> fields = new PersistentFields(compiler).of(entity);
            Exposed exposed = new Exposed(compiler, entity);
            exposed.reportHidden(fields);
            new LegacyReader(compiler, entity).report(fields);
            Optional<Creation> creation = new CreationReader(compiler, entity, fields).read();
            InheritanceReader inheritances = new InheritanceReader(compiler, entity, fields);
            Set<Operation> operations = inheritances.isRoot() ? root().operations(operations()) : operations();
            AttributeReader reader =
                    new AttributeReader(compiler, exposed.home(), creation.orElse(Creation.PLAIN), operations);
            CompositeKeyReader keys = new CompositeKeyReader(compiler, entity, fields);
            List<Attribute> attributes = fields.stream()
                    .flatMap(field -> keys.attributes(field, reader).stream())
                    .toList();
            reportConstructor(operations, creation);
            new TreeReader(compiler, entity, fields).report(attributes);
            new SharedCacheReader(compiler, entity, annotations).report(fields);
            new VersionReader(compiler, entity).report(fields);
            new ImmutabilityReader(compiler, entity).report(fields);
            keys.reportLimits();
            Optional<CompositeKey> key = keys.applies() ? keys.read(attributes) : Optional.empty();
            if (keys.applies() && key.isEmpty()) {
                return Optional.empty();
            }
            return inheritances.read(attributes).map(inheritance -> {
                List<Attribute> shown = inheritance.discriminator().isPresent()
                        ? ElementReader.leftOut(compiler, attributes)
                        : attributes;
                Parts parts = new Parts(fields, inheritances.withType(shown, inheritance), operations);
                Resource resource = resource(parts, creation, key, inheritance);
                return inheritance.isRoot() ? root().of(resource) : resource;
            });
        }

        /** What a resource is made of that more than one reader looks at. */
        private record Parts(List<Persistent> fields, List<Attribute> attributes, Set<Operation> operations) {}

        private Resource resource(
                Parts parts, Optional<Creation> creation, Optional<CompositeKey> key, Inheritance inheritance) {
            List<Persistent> fields = parts.fields();
            List<Attribute> attributes = parts.attributes();
            Set<Operation> operations = parts.operations();
            Names names = new Exposed(compiler, entity).names();
            List<UniqueKey> uniqueKeys = new UniqueKeyReader(annotations, fields).read(attributes);
            return new Resource(
                    names,
                    KeyReader.entityName(compiler, entity),
                    path(names),
                    operations,
                    paging(),
                    new FreshnessReader(compiler, annotations, api).read(fields, attributes, operations),
                    attributes,
                    new ConventionReader(compiler, fields, attributes, uniqueKeys).read(),
                    new StateMachineReader(compiler, fields).read(attributes),
                    uniqueKeys,
                    new SubResourceReader(compiler, entity).read(fields),
                    new FullTextReader(compiler, entity, annotations).read(attributes, operations),
                    api.bool("sparseFields"),
                    new RemovalReader(compiler, entity, fields).isRemovedByStatement(),
                    new TableReader(compiler, entity, fields).isWhole(),
                    inheritance.isRoot()
                            ? WriteExtras.NONE
                            : new WriteExtrasReader(compiler, entity, annotations, fields, operations)
                                    .read(attributes, uniqueKeys),
                    handwritten(),
                    inheritance,
                    compiler.descriptions().of(entity),
                    api.position(),
                    key,
                    creation.orElse(Creation.PLAIN));
        }

        private RootResource root() {
            return new RootResource(compiler, annotations, api);
        }

        private boolean reportEntity() {
            if (annotations.has(ApiNames.ENTITY)) {
                return reportClass();
            }
            if (!new LegacyReader(compiler, entity).reportEntity()) {
                compiler.problems()
                        .add(
                                Problem.NOT_AN_ENTITY,
                                api.position(),
                                entity.getSimpleName(),
                                api.type().getSimpleName());
            }
            return false;
        }

        private boolean reportClass() {
            Optional<String> flaw = new EntityClass(entity).flaw();
            flaw.ifPresent(what ->
                    compiler.problems().add(Problem.CLASS_UNFIT, Position.of(entity), entity.getSimpleName(), what));
            return flaw.isEmpty();
        }

        private boolean reportKey() {
            KeyReader.Key key = new KeyReader(compiler).read(entity);
            boolean composite = key.persistent().isPresent()
                    && new CompositeKeyReader(compiler, entity, new PersistentFields(compiler).of(entity)).applies();
            if (key.value().isPresent() || composite) {
                return true;
            }
            if (key.persistent().isEmpty()) {
                compiler.problems().add(Problem.KEY_MISSING, Position.of(entity), entity.getSimpleName());
            } else {
                Position position = Position.of(key.persistent().get().field());
                compiler.problems().add(Problem.KEY_UNSUPPORTED, position, entity.getSimpleName(), key.flaw());
            }
            return false;
        }

        private void reportConstructor(Set<Operation> operations, Optional<Creation> creation) {
            if (operations.contains(Operation.CREATE) && creation.isEmpty()) {
                String flaw = new CreationReader(compiler, entity, List.of()).flaw();
                compiler.problems().add(Problem.CONSTRUCTOR_MISSING, Position.of(entity), entity.getSimpleName(), flaw);
            }
        }

        private Set<Operation> operations() {
            Set<Operation> operations = EnumSet.noneOf(Operation.class);
            api.constants("operations").forEach(name -> operations.add(Operation.valueOf(name)));
            if (new ImmutabilityReader(compiler, entity).isImmutable()) {
                operations.removeAll(Set.of(Operation.UPDATE, Operation.PATCH));
            }
            if (operations.isEmpty()) {
                compiler.problems().add(Problem.NO_OPERATIONS, api.position("operations"), entity.getSimpleName());
            }
            return operations;
        }

        private List<Handwritten> handwritten() {
            List<String> routes = api.strings("handwritten");
            return IntStream.range(0, routes.size())
                    .mapToObj(index -> new Handwritten(routes.get(index), api.position("handwritten", index)))
                    .toList();
        }

        private Paging paging() {
            int maxSize = bounded("maxPageSize", 1, LARGEST_PAGE);
            int size = api.states("pageSize")
                    ? bounded("pageSize", 1, maxSize)
                    : Math.min(api.integer("pageSize"), maxSize);
            return new Paging(size, maxSize, api.strings("defaultSort"), api.position("defaultSort"));
        }

        private int bounded(String member, int min, int max) {
            int number = api.integer(member);
            if (number < min || number > max) {
                compiler.problems().add(Problem.NUMBER_OUT_OF_RANGE, api.position(member), member, number, min, max);
            }
            return number;
        }

        private String path(Names names) {
            PathReader paths = new PathReader(compiler);
            String path = paths.read(api, "path");
            return path.isEmpty() ? paths.derived(api, names.path()) : path;
        }
    }
}
