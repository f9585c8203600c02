package dev.ssot.processor.generate.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names of the classes of the support source set. */
final class SupportClasses {

    /** What applications get; some of it only if they use it. */
    static final List<String> NEUTRAL = List.of(
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

    /** What an application on Spring Web MVC gets besides. */
    static final List<String> SPRING = List.of(
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
    static final List<String> JAKARTA = List.of(
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

    private SupportClasses() {}

    /** The classes of a web framework, which have a folder of their own. */
    static List<String> of(String folder) {
        return Objects.requireNonNull(FOLDERS.get(folder), folder);
    }
}
