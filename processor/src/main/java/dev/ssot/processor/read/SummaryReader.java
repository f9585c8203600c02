package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.problem.Problems;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the attributes of an entity that stand for it elsewhere: its key first, no long texts. */
record SummaryReader(Compiler compiler) {

    private static final int LONGEST_TEXT = 4000;

    /** What a relation shows of its target: no relations but those that are parts of its key. */
    List<Attribute> ofTarget(TypeElement entity) {
        TargetKeyReader keys = TargetKeyReader.of(compiler, compiler.elements().getPackageOf(entity));
        return read(
                entity,
                persistent -> keys.isPart(persistent)
                        || !persistent
                                .annotations()
                                .hasAny(
                                        ApiNames.MANY_TO_ONE,
                                        ApiNames.ONE_TO_ONE,
                                        ApiNames.ONE_TO_MANY,
                                        ApiNames.MANY_TO_MANY));
    }

    /** The same of an entity that is shown nowhere else, and so with its relations to one, but for the way back. */
    List<Attribute> ofPart(TypeElement entity, String mappedBy) {
        return read(
                entity,
                persistent -> !persistent.name().equals(mappedBy)
                        && !persistent.annotations().hasAny(ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY));
    }

    private List<Attribute> read(TypeElement entity, Predicate<Persistent> shownAtAll) {
        Compiler silent = compiler.reportingTo(new Problems());
        AttributeReader reader = new AttributeReader(silent, compiler.elements().getPackageOf(entity));
        List<Persistent> fields = new PersistentFields(silent).of(entity);
        CompositeKeyReader keys = new CompositeKeyReader(silent, entity, fields);
        List<Attribute> shown = fields.stream()
                .filter(shownAtAll)
                .flatMap(persistent -> keys.attributes(persistent, reader).stream())
                .filter(SummaryReader::isShort)
                .toList();
        return Stream.concat(
                        shown.stream().filter(attribute -> attribute.role().isKey()),
                        shown.stream().filter(attribute -> !attribute.role().isKey()))
                .toList();
    }

    private static boolean isShort(Attribute attribute) {
        return attribute.exposure().readable()
                && attribute.role() != Role.VERSION
                && !attribute.large()
                && !attribute.isEmbedded()
                && !attribute.isElements()
                && !attribute.isInverseToOne()
                && attribute.relation().flatMap(Relation::compositeKey).isEmpty()
                && attribute.constraints().stream()
                        .filter(constraint -> constraint.kind() == Constraint.Kind.SIZE)
                        .noneMatch(size -> (Integer) size.arguments().get(1) > LONGEST_TEXT
                                && (Integer) size.arguments().get(1) < Integer.MAX_VALUE);
    }
}
