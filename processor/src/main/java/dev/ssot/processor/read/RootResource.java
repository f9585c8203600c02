package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Freshness;
import dev.ssot.processor.model.Idempotency;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.WriteExtras;
import dev.ssot.processor.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the routes of a root offer: what is the same for all entities below it, and what is passed on to the services of these. */
record RootResource(Compiler compiler, Annotations annotations, AnnotationView api) {

    private static final Set<Operation> BY_DEFAULT = EnumSet.of(Operation.LIST, Operation.GET, Operation.COUNT);
    private static final Set<Operation> WRITES = EnumSet.of(Operation.CREATE, Operation.UPDATE, Operation.PATCH);
    private static final List<String> WRITING = List.of(ApiNames.BULK, ApiNames.IDEMPOTENT);

    /** The operations that are stated, but none that the root does not do itself; by default, those that read. */
    Set<Operation> operations(Set<Operation> stated) {
        return api.states("operations")
                ? stated.stream()
                        .filter(operation -> !WRITES.contains(operation))
                        .collect(Collectors.toSet())
                : BY_DEFAULT;
    }

    /** What is passed on to the services of the subtypes. */
    private Set<Operation> writes() {
        Set<Operation> writes = EnumSet.noneOf(Operation.class);
        if (api.states("operations")) {
            api.constants("operations").stream()
                    .map(Operation::valueOf)
                    .filter(WRITES::contains)
                    .forEach(writes::add);
        }
        return writes;
    }

    private void refuse(String member, String what) {
        compiler.problems()
                .add(
                        Problem.ROOT_UNSUITABLE,
                        api.position(member),
                        what,
                        api.carrier().getSimpleName());
    }

    /** What was read of the entity, without all that writes. */
    Resource of(Resource read) {
        reportUnsuitable(read);
        Set<Operation> writes = writes();
        writes.forEach(operation -> reportUnwritten(read, operation));
        reportBypass(read, writes);
        return new Resource(
                read.names(),
                read.entityName(),
                read.path(),
                read.operations(),
                read.paging(),
                freshness(read),
                read.attributes().stream().map(RootResource::readOnly).toList(),
                new Conventions(read.conventions().softDelete(), List.of(), List.of()),
                List.of(),
                read.uniqueKeys(),
                read.subResources(),
                read.fullText(),
                false,
                isAll(read, Resource::removedByStatement),
                read.wholeTable(),
                WriteExtras.NONE,
                read.handwritten(),
                read.inheritance().writing(writes),
                read.description(),
                read.origin(),
                read.compositeKey(),
                read.creation());
    }

    private void reportUnsuitable(Resource read) {
        if (read.sparse()) {
            refuse("sparseFields", "sparseFields");
        }
        WRITING.stream().flatMap(name -> annotations.find(name).stream()).forEach(view -> refuse(view, ""));
        if (isShared(read) && !read.inheritance().subtypes().stream().allMatch(RootResource::mayBeShared)) {
            annotations.find(ApiNames.HTTP_CACHE).ifPresent(view -> refuse(view, "(shared = true)"));
        }
    }

    private void refuse(AnnotationView view, String member) {
        String annotation = "@" + view.type().getSimpleName() + member;
        compiler.problems()
                .add(
                        Problem.ROOT_UNSUITABLE,
                        view.position(),
                        annotation,
                        api.carrier().getSimpleName());
    }

    /** Whether its own routes, if it has some, let the caches of everybody keep what is shown of it. */
    private static boolean mayBeShared(Subtype subtype) {
        return !subtype.exposed() || isShared(subtype.resource());
    }

    private static boolean isShared(Resource resource) {
        return resource.freshness().cacheControl().startsWith("public");
    }

    private static Freshness freshness(Resource read) {
        Freshness own = read.freshness();
        boolean covered = isAll(read, resource -> resource.freshness().coveredByVersion());
        return new Freshness(covered, own.ifMatchRequired(), own.cacheControl());
    }

    /** Whether something holds for the root and for each of its subtypes. */
    private static boolean isAll(Resource root, Predicate<Resource> condition) {
        return condition.test(root)
                && root.inheritance().subtypes().stream().map(Subtype::resource).allMatch(condition);
    }

    /** Reports what a root would pass on to a subtype that does not do it. */
    private void reportUnwritten(Resource root, Operation operation) {
        for (Subtype subtype : root.inheritance().subtypes()) {
            if (!subtype.exposed() || !subtype.resource().supports(operation)) {
                compiler.problems()
                        .add(
                                Problem.SUBTYPE_UNWRITTEN,
                                api.position("operations"),
                                operation,
                                root.entity().simpleName(),
                                subtype.resource().entity().simpleName(),
                                flaw(root, subtype));
            }
        }
    }

    private static String flaw(Resource root, Subtype subtype) {
        if (subtype.exposed()) {
            return "has no such operation";
        }
        return subtype.resource().entity().equals(root.entity())
                ? "is not abstract, and what is of no subtype has no service"
                : "is no @ApiResource";
    }

    /** Reports writes without the version, or the name of the request, that a subtype's own routes demand. */
    private void reportBypass(Resource root, Set<Operation> writes) {
        Optional<Operation> change = Stream.of(Operation.UPDATE, Operation.PATCH, Operation.DELETE)
                .filter(operation -> writes.contains(operation) || root.supports(operation))
                .findFirst();
        for (Subtype subtype : root.inheritance().subtypes()) {
            Resource resource = subtype.resource();
            if (resource.freshness().ifMatchRequired() && !root.freshness().ifMatchRequired()) {
                change.ifPresent(operation -> bypassed(root, operation, "If-Match", "requireIfMatch of", resource));
            }
            boolean named = resource.extras()
                    .idempotency()
                    .filter(Idempotency::required)
                    .isPresent();
            if (named && writes.contains(Operation.CREATE)) {
                bypassed(root, Operation.CREATE, "Idempotency-Key", "@Idempotent(required = true) of", resource);
            }
        }
    }

    private void bypassed(Resource root, Operation operation, String header, String rule, Resource subtype) {
        compiler.problems()
                .add(
                        Problem.CONDITION_BYPASSED,
                        api.position("operations"),
                        operation,
                        root.entity().simpleName(),
                        header,
                        rule + " " + subtype.entity().simpleName());
    }

    /** The attribute of a subtype without routes of its own, at which alone it would be expanded. */
    static Attribute unexpanded(Attribute attribute) {
        return shown(attribute, attribute.relation().map(Relation::unexpanded));
    }

    /** The attribute for who can only read it. */
    static Attribute readOnly(Attribute attribute) {
        return shown(
                attribute, attribute.relation().map(relation -> relation.written(Optional.empty(), Optional.empty())));
    }

    private static Attribute shown(Attribute attribute, Optional<Relation> relation) {
        Role role = attribute.role();
        boolean kept = role.isKey()
                || role.isTimestamp()
                || role == Role.VERSION
                || role == Role.DELETED_AT
                || role == Role.DISCRIMINATOR;
        return new Attribute(
                attribute.name(),
                attribute.isComposed() ? AttributeKind.TO_MANY : attribute.kind(),
                kept ? role : Role.PLAIN,
                attribute.value(),
                relation,
                attribute.embeddable(),
                attribute.access(),
                attribute.required(),
                attribute.primitive(),
                attribute.large(),
                attribute.exposure().written(false, false),
                attribute.constraints(),
                attribute.description(),
                attribute.origin());
    }
}
