package dev.ssot.support;

import dev.ssot.support.BulkReport.Deleted;
import dev.ssot.support.BulkReport.Outcome;
import dev.ssot.support.BulkReport.Reason;
import dev.ssot.support.BulkReport.Refused;
import dev.ssot.support.BulkReport.Written;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the items of one request: all or none, or with {@code atomic=false} each on its own. What writes them takes a list
 * and is a transaction.
 */
public final class BulkWrites {

    private static final System.Logger log = System.getLogger(BulkWrites.class.getName());
    private static final String ATOMIC = "atomic";
    private static final String IDS = "ids";

    private final EntityManager entityManager;

    public BulkWrites(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Creates resources. */
    public <I, V> BulkReport create(
            Map<String, List<String>> parameters,
            @Nullable List<I> items,
            int max,
            Function<List<I>, List<V>> service) {
        boolean atomic = atomic(parameters);
        return write(atomic, checked(items, max), some -> written(201, service.apply(some)));
    }

    /** Changes resources, each once. */
    public <I extends BulkItem<?>, V> BulkReport patch(
            Map<String, List<String>> parameters,
            @Nullable List<I> items,
            int max,
            Function<List<I>, List<V>> service) {
        boolean atomic = atomic(parameters);
        List<I> changes = checked(items, max);
        checkKeys(changes);
        return write(atomic, changes, some -> written(200, service.apply(some)));
    }

    /** Deletes the resources whose keys the parameter {@code ids} lists. */
    public <K> BulkReport delete(
            Map<String, List<String>> parameters, Function<String, K> parser, int max, Consumer<List<K>> service) {
        Parameters read = new Parameters(parameters);
        boolean atomic = !Boolean.FALSE.equals(read.flag(ATOMIC));
        String text = read.text(IDS);
        read.finish();
        List<K> ids = keys(text == null ? List.of() : List.of(text.split(",", -1)), parser, max);
        try {
            return write(atomic, ids, some -> {
                service.accept(some);
                return some.stream().map(id -> new Deleted(204, id)).toList();
            });
        } catch (RuntimeException failure) {
            throw renamed(problem(failure).orElseThrow(() -> failure), "items[", IDS + "[");
        }
    }

    private static boolean atomic(Map<String, List<String>> parameters) {
        Parameters read = new Parameters(parameters);
        boolean atomic = !Boolean.FALSE.equals(read.flag(ATOMIC));
        read.finish();
        return atomic;
    }

    private static <I> List<I> checked(@Nullable List<I> items, int max) {
        boolean valid = items != null && !items.isEmpty() && items.size() <= max;
        new Violations()
                .check("items", valid, "size must be between 1 and " + max)
                .throwIfAny();
        return items == null ? List.of() : items;
    }

    /** JSON may lack what a record declares. */
    private static void checkKeys(List<? extends BulkItem<?>> items) {
        Violations violations = new Violations();
        Set<@Nullable Object> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            BulkItem<?> item = items.get(index);
            String path = "items[" + index + "]";
            item.checkId(violations, path + ".id");
            violations.check(path + ".id", item.id() == null || seen.add(item.id()), "must not be listed twice");
            violations.check(path + ".patch", item.patch() != null, "must not be null");
        }
        violations.throwIfAny();
    }

    private static <K> List<K> keys(List<String> texts, Function<String, K> parser, int max) {
        Violations violations = new Violations();
        violations.check(IDS, !texts.isEmpty() && texts.size() <= max, "must list 1 to " + max + " keys");
        Set<K> keys = new HashSet<>();
        List<K> ids = new ArrayList<>();
        for (String text : texts.size() > max ? List.<String>of() : texts) {
            try {
                K key = Spelling.check(text, parser.apply(text));
                violations.check(IDS, keys.add(key), "must not list " + key + " twice");
                ids.add(key);
            } catch (IllegalArgumentException e) {
                violations.add(IDS, "is malformed");
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.malformed(violations.toList());
        }
        return ids;
    }

    private <I> BulkReport write(boolean atomic, List<I> items, Function<List<I>, List<? extends Outcome>> service) {
        if (atomic) {
            return new BulkReport(service.apply(items));
        }
        List<Outcome> outcomes = new ArrayList<>();
        items.forEach(item -> outcomes.add(outcome(item, service)));
        return new BulkReport(outcomes);
    }

    private <I> Outcome outcome(I item, Function<List<I>, List<? extends Outcome>> service) {
        try {
            return service.apply(List.of(item)).get(0);
        } catch (RuntimeException failure) {
            // A persistence context that outlives the transaction would try to write this item again with the next.
            entityManager.clear();
            ProblemException problem = problem(failure).orElseGet(() -> unexpected(failure));
            ProblemException own = renamed(problem, "items[0]", "");
            return new Refused(own.status(), new Reason(own.detail(), own.violations()));
        }
    }

    private static <V> List<Outcome> written(int status, List<V> views) {
        return views.stream().<Outcome>map(view -> new Written(status, view)).toList();
    }

    /** To be called outside the transaction that failed. */
    private static Optional<ProblemException> problem(RuntimeException failure) {
        if (failure instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        return failure instanceof WriteConflict conflict ? conflict.toProblem() : DatabaseRefusal.explain(failure);
    }

    private static ProblemException unexpected(RuntimeException failure) {
        log.log(System.Logger.Level.ERROR, "An item of a request failed", failure);
        return new ProblemException(500, "An unexpected error occurred.");
    }

    /** The same problem with other paths; that it is about this item goes without saying. */
    private static ProblemException renamed(ProblemException problem, String prefix, String other) {
        List<Violation> violations = problem.violations().stream()
                .map(violation -> new Violation(renamed(violation.path(), prefix, other), violation.message()))
                .filter(violation -> !violation.equals(new Violation("", Items.REFUSED)))
                .toList();
        return new ProblemException(problem.status(), problem.detail(), violations);
    }

    private static String renamed(String path, String prefix, String other) {
        if (!path.startsWith(prefix)) {
            return path;
        }
        String rest = path.substring(prefix.length());
        return other + (other.isEmpty() && rest.startsWith(".") ? rest.substring(1) : rest);
    }
}
