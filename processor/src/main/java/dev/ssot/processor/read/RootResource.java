package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Freshness;
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

/** What the routes of a root offer: what is the same for all entities below it, and so hardly more than reading. */
record RootResource(Compiler compiler, Annotations annotations, AnnotationView api) {

    private static final Set<Operation> BY_DEFAULT = EnumSet.of(Operation.LIST, Operation.GET, Operation.COUNT);
    private static final Set<Operation> WRITES = EnumSet.of(Operation.CREATE, Operation.UPDATE, Operation.PATCH);
    private static final List<String> WRITING = List.of(ApiNames.BULK, ApiNames.IDEMPOTENT);

    /** The operations that are stated, but none that writes; by default, those that read. */
    Set<Operation> operations(Set<Operation> stated) {
        if (!api.states("operations")) {
            return BY_DEFAULT;
        }
        String writes =
                stated.stream().filter(WRITES::contains).map(Operation::name).collect(Collectors.joining(" and "));
        if (!writes.isEmpty()) {
            refuse("operations", writes);
        }
        return stated.stream().filter(operation -> !WRITES.contains(operation)).collect(Collectors.toSet());
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
        reportBypass(read);
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
                read.inheritance(),
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

    /** Reports a deletion without the version that a subtype's own routes demand. */
    private void reportBypass(Resource root) {
        if (!root.supports(Operation.DELETE) || root.freshness().ifMatchRequired()) {
            return;
        }
        root.inheritance().subtypes().stream()
                .map(Subtype::resource)
                .filter(resource -> resource.freshness().ifMatchRequired())
                .forEach(resource -> compiler.problems()
                        .add(
                                Problem.CONDITION_BYPASSED,
                                api.position("operations"),
                                "DELETE",
                                root.entity().simpleName(),
                                "If-Match",
                                "requireIfMatch of " + resource.entity().simpleName()));
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
