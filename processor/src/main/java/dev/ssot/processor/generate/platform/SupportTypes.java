package dev.ssot.processor.generate.platform;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.web.RequestHeader;

/**
 * The classes that exist once per application, by the names they have there.
 *
 * @param packageName the package they are emitted into
 */
public record SupportTypes(String packageName) {

    public ClassName payload() {
        return of("Payload");
    }

    public ClassName view() {
        return of("View");
    }

    /** What the view of an entity with a version is. */
    public ClassName versioned(boolean completely) {
        return of(completely ? "Versioned" : "LooselyVersioned");
    }

    public ClassName entityTag() {
        return of("EntityTag");
    }

    public ClassName precondition() {
        return of("Precondition");
    }

    public ClassName cacheControl() {
        return of("CacheControl");
    }

    /** The class that reads a header. */
    public ClassName readerOf(RequestHeader header) {
        return of(header.reader());
    }

    public ClassName change() {
        return of("Change");
    }

    public TypeName change(TypeName type) {
        return ParameterizedTypeName.get(change(), type);
    }

    /** What a patch holds for an attribute: of a map, changes of its entries. */
    public TypeName change(Members members, Attribute attribute) {
        return change(
                attribute.isMap()
                        ? ParameterizedTypeName.get(
                                ClassName.get("java.util", "Map"),
                                members.input(Elements.keyOf(attribute)),
                                change(members.patch(attribute.element())))
                        : members.patch(attribute));
    }

    public ClassName page() {
        return of("Page");
    }

    public ClassName pageRequest() {
        return of("PageRequest");
    }

    public ClassName sparse() {
        return of("Sparse");
    }

    public ClassName count() {
        return of("Count");
    }

    public ClassName named() {
        return of("Named");
    }

    public ClassName sort() {
        return of("Sort");
    }

    public ClassName orderKey() {
        return of("OrderKey");
    }

    public ClassName sortPath() {
        return of("SortPath");
    }

    public ClassName spelling() {
        return of("Spelling");
    }

    public ClassName slice() {
        return of("Slice");
    }

    public ClassName cursor() {
        return of("Cursor");
    }

    public ClassName total() {
        return of("Total");
    }

    public ClassName parameters() {
        return of("Parameters");
    }

    public ClassName violations() {
        return of("Violations");
    }

    public ClassName constraints() {
        return of("Constraints");
    }

    public ClassName temporalConstraints() {
        return of("TemporalConstraints");
    }

    public ClassName problemException() {
        return of("ProblemException");
    }

    public ClassName writeConflict() {
        return of("WriteConflict");
    }

    public ClassName condition() {
        return of("Condition");
    }

    public ClassName filterKind() {
        return of("FilterKind");
    }

    public ClassName fullText() {
        return of("FullText");
    }

    public ClassName property() {
        return of("Property");
    }

    public ClassName textProperty() {
        return of("TextProperty");
    }

    public ClassName orderedProperty() {
        return of("OrderedProperty");
    }

    public ClassName path() {
        return of("Path");
    }

    public ClassName typeProperty() {
        return of("TypeProperty");
    }

    public ClassName ancestors() {
        return of("Ancestors");
    }

    public ClassName treeGuard() {
        return of("TreeGuard");
    }

    public ClassName stateMachine() {
        return of("StateMachine");
    }

    public ClassName where() {
        return of("Where");
    }

    public ClassName diagnosis() {
        return of("Diagnosis");
    }

    public ClassName entityViolations() {
        return of("EntityViolations");
    }

    public ClassName references() {
        return of("References");
    }

    public ClassName related() {
        return of("Related");
    }

    public ClassName entries() {
        return of("Entries");
    }

    public ClassName elements() {
        return of("Elements");
    }

    public ClassName keyedParts() {
        return of("KeyedParts");
    }

    public ClassName parts() {
        return of("Parts");
    }

    public ClassName compositeId() {
        return of("CompositeId");
    }

    public ClassName typedInput() {
        return of("TypedInput");
    }

    public ClassName links() {
        return of("Links");
    }

    public ClassName items() {
        return of("Items");
    }

    public ClassName bulkItem() {
        return of("BulkItem");
    }

    public ClassName keyText() {
        return of("KeyText");
    }

    public ClassName bulkReport() {
        return of("BulkReport");
    }

    public ClassName bulkWrites() {
        return of("BulkWrites");
    }

    public ClassName affected() {
        return of("Affected");
    }

    public ClassName maxAffected() {
        return of("MaxAffected");
    }

    public ClassName upserted() {
        return of("Upserted");
    }

    public ClassName idempotency() {
        return of("Idempotency");
    }

    public ClassName idempotencyStore() {
        return of("IdempotencyStore");
    }

    public ClassName currentUser() {
        return of("CurrentUser");
    }

    public ClassName slugs() {
        return of("Slugs");
    }

    public ClassName liveReferences() {
        return of("LiveReferences");
    }

    public ClassName counterStep() {
        return of("CounterStep");
    }

    private ClassName of(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }
}
