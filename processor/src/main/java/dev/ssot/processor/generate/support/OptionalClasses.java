package dev.ssot.processor.generate.support;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueCollections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Classes that an application gets only if some resource uses them.
 *
 * @param web whether they are of use to a web layer alone
 */
record OptionalClasses(Set<String> names, boolean web, Predicate<Resource> user) {

    private static final List<OptionalClasses> ALL = List.of(
            new OptionalClasses(
                    Set.of("CounterStep"),
                    true,
                    resource -> !resource.conventions().counters().isEmpty()),
            new OptionalClasses(Set.of("CurrentUser"), false, resource -> new MappingNeeds(resource).user()),
            new OptionalClasses(
                    Set.of("CurrentRequest", "CurrentRequestFilter", "RequestUser"),
                    true,
                    resource -> new MappingNeeds(resource).user()),
            new OptionalClasses(
                    Set.of("LiveReferences"), false, resource -> new MappingNeeds(resource).liveReferences()),
            new OptionalClasses(
                    Set.of("Slugs"),
                    false,
                    resource -> !resource.conventions().slugs().isEmpty()),
            new OptionalClasses(
                    Set.of("BulkItem", "Items", "MaxAffected"),
                    false,
                    resource -> resource.extras().bulk().isUsed()),
            new OptionalClasses(
                    Set.of("EntityViolations"),
                    false,
                    resource -> resource.extras().bulk().listsInput()),
            new OptionalClasses(
                    Set.of("BulkConfiguration", "BulkProducer", "BulkReport", "BulkWrites"),
                    true,
                    resource -> !resource.extras().bulk().kinds().isEmpty()),
            new OptionalClasses(
                    Set.of("KeyText"),
                    true,
                    resource -> resource.identity().isComposite()
                            && resource.extras().bulk().lists(Bulk.Kind.DELETE)),
            new OptionalClasses(
                    Set.of("Affected"),
                    true,
                    resource -> !resource.extras().bulk().byFilter().isEmpty()),
            new OptionalClasses(
                    Set.of("FullText"), false, resource -> resource.fullText().isPresent()),
            new OptionalClasses(
                    Set.of("StateMachine"),
                    false,
                    resource -> !resource.machines().isEmpty()),
            new OptionalClasses(
                    Set.of("Ancestors", "TreeGuard"),
                    false,
                    resource -> new Hierarchy(resource).parent().isPresent()),
            new OptionalClasses(Set.of("Elements"), false, resource -> maps(resource, false)),
            new OptionalClasses(
                    Set.of("Entries"),
                    false,
                    resource -> maps(resource, true)
                            || new ValueCollections(resource).shown().stream().anyMatch(Attribute::isMap)),
            new OptionalClasses(Set.of("Sparse"), false, Resource::sparse),
            new OptionalClasses(
                    Set.of("TypeProperty"),
                    false,
                    resource -> resource.inheritance().isRoot() && resource.isQueried()),
            new OptionalClasses(
                    Set.of("TypedInput"),
                    false,
                    resource -> !resource.inheritance().writes().isEmpty()),
            new OptionalClasses(
                    Set.of("UntypedInput"),
                    true,
                    resource -> !resource.inheritance().writes().isEmpty()),
            new OptionalClasses(
                    Set.of("Parts"),
                    false,
                    resource -> resource.takesInput() && !resource.composed().isEmpty()),
            new OptionalClasses(
                    Set.of("KeyedParts"),
                    false,
                    resource -> resource.takesInput()
                            && resource.composed().stream()
                                    .anyMatch(composed ->
                                            composed.composition().chosenKey().isPresent())),
            new OptionalClasses(
                    Set.of("CompositeId", "Links"),
                    false,
                    resource -> !resource.linkable().isEmpty()),
            new OptionalClasses(
                    Set.of("Upserted"),
                    false,
                    resource -> !resource.extras().upserts().isEmpty()),
            new OptionalClasses(
                    Set.of(
                            "CurrentRequest",
                            "CurrentRequestFilter",
                            "CurrentUser",
                            "Idempotency",
                            "IdempotencyConfiguration",
                            "IdempotencyContext",
                            "IdempotencyKey",
                            "IdempotencyProducer",
                            "IdempotencyStore",
                            "RequestContext",
                            "RequestUser"),
                    true,
                    resource -> resource.extras().idempotency().isPresent()));

    /** Whether collections of values, or maps, are written or shown by a mapper. */
    private static boolean maps(Resource resource, boolean areMaps) {
        ValueCollections collections = new ValueCollections(resource);
        Stream<Attribute> shown = resource.isMapped() ? collections.shown().stream() : Stream.empty();
        Stream<Attribute> written = resource.takesInput() ? collections.written().stream() : Stream.empty();
        return Stream.concat(shown, written).anyMatch(attribute -> attribute.isMap() == areMaps);
    }

    /** Whether an application gets a class: if it is not optional, or somebody uses it. */
    static boolean includes(Application application, boolean web, String name) {
        return !isOptional(name)
                || ALL.stream()
                        .filter(classes -> classes.names().contains(name) && (web || !classes.web()))
                        .anyMatch(classes -> application.resources().stream().anyMatch(classes.user()));
    }

    /** Whether not every application gets a class. */
    static boolean isOptional(String name) {
        return ALL.stream().anyMatch(classes -> classes.names().contains(name));
    }
}
