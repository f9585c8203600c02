package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.UniqueKey;
import dev.ssot.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads by which attributes clients create or replace. */
record UpsertReader(Compiler compiler, List<Persistent> fields, WriteExtrasReader extras) {

    List<Attribute> read(List<Attribute> attributes, List<UniqueKey> uniqueKeys) {
        List<Attribute> upserts = new ArrayList<>();
        for (Persistent field : fields) {
            Optional<AnnotationView> view = field.annotations().find(ApiNames.UPSERT);
            Optional<Attribute> named = attributes.stream()
                    .filter(attribute -> attribute.name().equals(field.name()))
                    .findFirst();
            if (view.isPresent() && (named.isPresent() || field.annotations().has(ApiNames.HIDDEN))) {
                requireOperations(view.get());
                String flaw =
                        named.map(attribute -> flaw(attribute, uniqueKeys)).orElse("hidden");
                if (flaw.isEmpty()) {
                    reportCreateOnly(view.get(), named.orElseThrow(), attributes);
                    upserts.add(named.orElseThrow());
                } else {
                    compiler.problems().add(Problem.UPSERT_TARGET, view.get().position(), field.name(), flaw);
                }
            }
        }
        return upserts;
    }

    private void requireOperations(AnnotationView view) {
        extras.require(Operation.CREATE, view.position(), "@Upsert");
        extras.require(Operation.UPDATE, view.position(), "@Upsert");
        extras.reportBypass(view.position(), "@Upsert");
    }

    private static String flaw(Attribute attribute, List<UniqueKey> uniqueKeys) {
        if (attribute.role().isKey()) {
            return "the key";
        }
        if (!attribute.isBasic() || !attribute.basic().isKey()) {
            return "of a type that no path can hold";
        }
        if (!uniqueKeys.contains(new UniqueKey(List.of(attribute)))) {
            return "not unique";
        }
        return attribute.exposure().creatable() ? "" : "not set by clients";
    }

    /** A replacement leaves nothing as it is; what clients may set only once would have to be. */
    private void reportCreateOnly(AnnotationView view, Attribute upsert, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            boolean createOnly =
                    attribute.exposure().creatable() && !attribute.exposure().updatable();
            if (createOnly && !attribute.equals(upsert) && !isPart(attribute, attributes)) {
                compiler.problems().add(Problem.UPSERT_CREATE_ONLY, view.position(), upsert.name(), attribute.name());
            }
        }
    }

    /** Of a key of several parts it has been said that a replacement cannot change it. */
    private static boolean isPart(Attribute attribute, List<Attribute> attributes) {
        return attribute.role().isKey()
                && attributes.stream().filter(other -> other.role().isKey()).count() > 1;
    }
}
