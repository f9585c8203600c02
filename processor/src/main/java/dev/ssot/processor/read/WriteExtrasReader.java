package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.Idempotency;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.UniqueKey;
import dev.ssot.processor.model.WriteExtras;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads what clients can do beyond writing one resource once, and refuses what the other operations do not carry. */
record WriteExtrasReader(
        Compiler compiler,
        TypeElement entity,
        Annotations annotations,
        List<Persistent> fields,
        Set<Operation> operations) {

    private static final int YEAR = 8760;
    private static final int LONGEST_LIST = 1000;
    private static final int MOST_AFFECTED = 10_000;

    WriteExtras read(List<Attribute> attributes, List<UniqueKey> uniqueKeys) {
        Bulk bulk = annotations
                .find(ApiNames.BULK)
                .map(view -> bulk(view, attributes))
                .orElse(Bulk.NONE);
        List<Attribute> upserts = new UpsertReader(compiler, fields, this).read(attributes, uniqueKeys);
        boolean versioned = attributes.stream().anyMatch(attribute -> attribute.role() == Role.VERSION);
        List<String> eager = bulk.isUsed() || !versioned ? new EagerReader(compiler).read(fields) : List.of();
        return new WriteExtras(annotations.find(ApiNames.IDEMPOTENT).map(this::idempotency), bulk, upserts, eager);
    }

    /** Reports what needs an operation that clients do not have. */
    void require(Operation operation, Position position, String what) {
        if (!operations.contains(operation)) {
            compiler.problems().add(Problem.OPERATION_MISSING, position, what, entity.getSimpleName(), operation);
        }
    }

    /** Reports what would change or delete a resource without the version that clients have to name. */
    void reportBypass(Position position, String what) {
        boolean required = new Exposed(compiler, entity)
                .resource()
                .filter(api -> api.bool("requireIfMatch"))
                .isPresent();
        if (required) {
            bypasses(position, what, "If-Match", "requireIfMatch");
        }
    }

    /** Reports what would create resources without the key that clients have to send. */
    private void reportKeyless(Position position) {
        boolean required = annotations
                .find(ApiNames.IDEMPOTENT)
                .filter(view -> view.bool("required"))
                .isPresent();
        if (required) {
            bypasses(position, "@Bulk(CREATE)", "Idempotency-Key", "@Idempotent(required = true)");
        }
    }

    private void bypasses(Position position, String what, String header, String rule) {
        compiler.problems().add(Problem.CONDITION_BYPASSED, position, what, entity.getSimpleName(), header, rule);
    }

    private Idempotency idempotency(AnnotationView view) {
        require(Operation.CREATE, view.position(), "@Idempotent");
        return new Idempotency(bounded(view, "hours", YEAR), view.bool("required"));
    }

    private Bulk bulk(AnnotationView view, List<Attribute> attributes) {
        Set<Bulk.Kind> kinds = kinds(view, "value");
        Set<Bulk.Kind> byFilter = kinds(view, "byFilter");
        if (kinds.isEmpty() && byFilter.isEmpty()) {
            compiler.problems().add(Problem.BULK_EMPTY, view.position(), entity.getSimpleName());
        }
        if (!byFilter.isEmpty()) {
            reportFilter(view.position("byFilter"), byFilter, attributes);
        }
        return new Bulk(
                kinds, bounded(view, "max", LONGEST_LIST), byFilter, bounded(view, "maxAffected", MOST_AFFECTED));
    }

    private Set<Bulk.Kind> kinds(AnnotationView view, String member) {
        Set<Bulk.Kind> kinds = EnumSet.noneOf(Bulk.Kind.class);
        for (String name : view.constants(member)) {
            Bulk.Kind kind = Bulk.Kind.valueOf(name);
            require(kind.operation(), view.position(member), "@Bulk(" + kind + ")");
            if (kind == Bulk.Kind.CREATE) {
                reportKeyless(view.position(member));
            } else {
                reportBypass(view.position(member), "@Bulk(" + kind + ")");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private void reportFilter(Position position, Set<Bulk.Kind> byFilter, List<Attribute> attributes) {
        require(Operation.COUNT, position, "@Bulk(byFilter)");
        boolean filtered = attributes.stream()
                .flatMap(attribute -> Stream.concat(Stream.of(attribute), attribute.leaves()))
                .anyMatch(attribute -> attribute.exposure().filterable()
                        || attribute.exposure().searchable());
        if (byFilter.contains(Bulk.Kind.CREATE) || !filtered) {
            String flaw = filtered ? "a filter finds nothing to create" : "nothing of it is @Filterable or @Searchable";
            compiler.problems().add(Problem.BULK_FILTER, position, entity.getSimpleName(), flaw);
        }
    }

    private int bounded(AnnotationView view, String member, int max) {
        int number = view.integer(member);
        if (number < 1 || number > max) {
            compiler.problems().add(Problem.NUMBER_OUT_OF_RANGE, view.position(member), member, number, 1, max);
        }
        return number;
    }
}
