package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.TargetKey;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads an association: where it leads, by which key, and what is shown of the other end. */
final class RelationReader {

    private static final int MAX_EXPANDED = 10_000;
    private static final int MANY_EXPANDED = 1000;

    /** A key of several parts is not read from the target itself, which may be a proxy; nor is one that its type does not show. */
    private static final Access NO_ACCESS = new Access("", false, "", false);

    private final Compiler compiler;
    private final PackageElement from;
    private final KeyReader keys;

    RelationReader(Compiler compiler, PackageElement from) {
        this.compiler = compiler;
        this.from = from;
        this.keys = new KeyReader(compiler);
    }

    Optional<Relation> read(Persistent persistent, AnnotationView association, Summaries summaries) {
        Optional<TypeElement> target = target(persistent, association);
        if (target.isEmpty()) {
            return unusable(
                    persistent,
                    association,
                    TypeName.get(persistent.type()).withoutAnnotations().toString(),
                    "which is no entity");
        }
        TypeElement entity = target.get();
        KeyReader.Key key = keys.read(entity);
        Optional<TargetKey> several = key.value().isPresent()
                ? Optional.empty()
                : TargetKeyReader.of(compiler, from).read(entity);
        if (key.value().isEmpty() && several.isEmpty()) {
            return unusable(persistent, association, entity.getSimpleName().toString(), "whose key is " + key.flaw());
        }
        if (!persistent.annotations().has(ApiNames.WRITABLE)) {
            new OwningSide(compiler, entity).report(persistent, association);
        }
        return Optional.of(new Relation(
                ClassName.get(entity),
                KeyReader.entityName(compiler, entity),
                key.value().orElseGet(() -> whole(several.orElseThrow())),
                key.persistent().orElseThrow().name(),
                several.isPresent() || !isDeclared(persistent, entity) ? NO_ACCESS : access(key),
                TypeName.get(persistent.type()).withoutAnnotations(),
                deletedAt(entity),
                new TableReader(compiler, entity, new PersistentFields(compiler).of(entity)).isFiltered(),
                association.string("mappedBy").isEmpty(),
                expansion(persistent, entity, summaries),
                persistent.annotations().has(ApiNames.ORDER_COLUMN),
                Optional.empty(),
                Optional.empty(),
                several));
    }

    /** Whether the attribute has the target's type, rather than one that only {@code targetEntity} makes more of. */
    private boolean isDeclared(Persistent persistent, TypeElement target) {
        return isToMany(persistent)
                || compiler.types()
                        .isAssignable(persistent.type(), compiler.types().erasure(target.asType()));
    }

    private Access access(KeyReader.Key key) {
        return new AccessReader(compiler, from).read(key.persistent().orElseThrow());
    }

    /** A key of several parts, of which nothing but the whole is of use. */
    private static Value whole(TargetKey key) {
        return new Value(ValueType.COMPOSITE, key.type(), List.of());
    }

    private Optional<String> deletedAt(TypeElement target) {
        return new PersistentFields(compiler)
                .of(target).stream()
                        .filter(field -> field.annotations().has(ApiNames.SOFT_DELETE))
                        .map(Persistent::name)
                        .findFirst();
    }

    private Optional<Expansion> expansion(Persistent persistent, TypeElement target, Summaries summaries) {
        Optional<AnnotationView> expand = persistent.annotations().find(ApiNames.EXPAND);
        if (expand.isEmpty()) {
            return Optional.empty();
        }
        AnnotationView view = expand.get();
        Exposed exposed = new Exposed(compiler, target);
        if (exposed.resource().isEmpty() && !WritableReader.creates(persistent)) {
            String name = target.getSimpleName().toString();
            compiler.problems().add(Problem.EXPAND_TARGET, view.position(), persistent.name(), name, name);
        }
        int max = view.integer("max");
        if (max < 1 || max > MAX_EXPANDED) {
            compiler.problems().add(Problem.NUMBER_OUT_OF_RANGE, view.position("max"), "max", max, 1, MAX_EXPANDED);
        } else if (max > MANY_EXPANDED && isToMany(persistent)) {
            compiler.problems().add(Problem.EXPAND_LARGE, view.position("max"), persistent.name(), max);
        }
        boolean idsOnly = view.constant("as").equals("IDS");
        List<Attribute> summary = summaries.read(target);
        if (!idsOnly && summary.size() < 2) {
            compiler.problems().add(Problem.EXPAND_EMPTY, view.position(), persistent.name(), target.getSimpleName());
        }
        Optional<Discriminator> discriminator = Optional.of(new SubtypesReader(compiler))
                .filter(subtypes -> subtypes.isRoot(target))
                .map(subtypes -> subtypes.discriminator(target));
        List<Attribute> shown = withType(summary, discriminator, view);
        return Optional.of(new Expansion(exposed.names().type(), idsOnly, max, shown, discriminator));
    }

    /** The key, and after it what the target is where that can be several things. */
    private static List<Attribute> withType(
            List<Attribute> summary, Optional<Discriminator> discriminator, AnnotationView expand) {
        List<Attribute> all = new ArrayList<>(summary);
        discriminator
                .map(types -> InheritanceReader.type(types, false, expand.position()))
                .ifPresent(type -> all.add(Math.min(1, all.size()), type));
        return all;
    }

    private static boolean isToMany(Persistent persistent) {
        return persistent.annotations().hasAny(ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY);
    }

    Optional<TypeElement> target(Persistent persistent, AnnotationView association) {
        return association.types("targetEntity").stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .findFirst()
                .or(() -> Optional.of(elementType(persistent.type())))
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .filter(type -> new Annotations(compiler.elements(), List.of(type)).has(ApiNames.ENTITY));
    }

    private static TypeMirror elementType(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.get(arguments.size() - 1);
        }
        return type;
    }

    private Optional<Relation> unusable(Persistent persistent, AnnotationView association, String target, String flaw) {
        compiler.problems()
                .add(
                        Problem.TARGET_UNUSABLE,
                        new Position(persistent.field(), association.mirror(), null),
                        persistent.name(),
                        target,
                        flaw);
        return Optional.empty();
    }

    /** Reads what an expanded relation shows of its target. */
    interface Summaries {
        List<Attribute> read(TypeElement target);
    }
}
