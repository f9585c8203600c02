package dev.ssot.processor.generate.openapi;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.Origin;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds an attribute that clients may read and write, unless something else is said. */
final class AttributeBuilder {

    static final Origin NOWHERE = new Origin() {};

    private static final Access ACCESS = new Access("get", false, "set", false);

    private final String name;
    private final AttributeKind kind;
    private final List<Constraint> constraints = new ArrayList<>();
    private Role role = Role.PLAIN;
    private Optional<Value> value = Optional.empty();
    private Optional<Relation> relation = Optional.empty();
    private Optional<Embeddable> embeddable = Optional.empty();
    private boolean required;
    private boolean primitive;
    private boolean readable = true;
    private boolean creatable = true;
    private boolean updatable = true;
    private boolean filterable;
    private boolean sortable;
    private boolean searchable;
    private String description = "";

    private AttributeBuilder(String name, AttributeKind kind) {
        this.name = name;
        this.kind = kind;
    }

    static AttributeBuilder basic(String name, ValueType type) {
        return basic(name, new Value(type, ClassName.get(Object.class), List.of()));
    }

    static AttributeBuilder choice(String name, String... constants) {
        return basic(name, new Value(ValueType.ENUM, ClassName.get("com.example", "Choice"), List.of(constants)));
    }

    static AttributeBuilder list(String name, ValueType items) {
        ClassName object = ClassName.get(Object.class);
        Value item = new Value(items, object, List.of());
        return basic(name, new Value(ValueType.LIST, object, List.of(), Optional.of(item), Optional.empty()));
    }

    private static AttributeBuilder basic(String name, Value value) {
        AttributeBuilder builder = new AttributeBuilder(name, AttributeKind.BASIC);
        builder.value = Optional.of(value);
        return builder;
    }

    static AttributeBuilder embedded(String name, Attribute... components) {
        AttributeBuilder builder = new AttributeBuilder(name, AttributeKind.EMBEDDED);
        builder.embeddable = Optional.of(
                new Embeddable(ClassName.get("com.example", "Embedded"), name, false, true, List.of(components)));
        return builder;
    }

    static AttributeBuilder toOne(String name, String target, Attribute... summary) {
        return relation(name, AttributeKind.TO_ONE, target, expansion(target, false, 1, summary));
    }

    static AttributeBuilder toMany(String name, String target, int max, Attribute... summary) {
        return relation(name, AttributeKind.TO_MANY, target, expansion(target, false, max, summary));
    }

    static AttributeBuilder keysOfMany(String name, String target, int max, Attribute... summary) {
        return relation(name, AttributeKind.TO_MANY, target, expansion(target, true, max, summary));
    }

    private static Optional<Expansion> expansion(String target, boolean idsOnly, int max, Attribute... summary) {
        return summary.length == 0
                ? Optional.empty()
                : Optional.of(new Expansion(target, idsOnly, max, List.of(summary)));
    }

    private static AttributeBuilder relation(
            String name, AttributeKind kind, String target, Optional<Expansion> expansion) {
        AttributeBuilder builder = new AttributeBuilder(name, kind);
        ClassName type = ClassName.get("com.example", target);
        Value key = new Value(ValueType.LONG, TypeName.LONG.box(), List.of());
        builder.relation =
                Optional.of(new Relation(type, target, key, "id", ACCESS, type, Optional.empty(), true, expansion));
        return builder;
    }

    AttributeBuilder role(Role role) {
        this.role = role;
        return role == Role.PLAIN || role == Role.ASSIGNED_KEY ? this : readOnly();
    }

    AttributeBuilder required() {
        this.required = true;
        return this;
    }

    AttributeBuilder primitive() {
        this.primitive = true;
        return required();
    }

    AttributeBuilder readOnly() {
        this.creatable = false;
        this.updatable = false;
        return this;
    }

    AttributeBuilder createOnly() {
        this.updatable = false;
        return this;
    }

    AttributeBuilder writeOnly() {
        this.readable = false;
        return this;
    }

    AttributeBuilder filterable() {
        this.filterable = true;
        return this;
    }

    AttributeBuilder sortable() {
        this.sortable = true;
        return this;
    }

    AttributeBuilder searchable() {
        this.searchable = true;
        return this;
    }

    AttributeBuilder description(String description) {
        this.description = description;
        return this;
    }

    AttributeBuilder rule(Constraint.Kind kind, Object... arguments) {
        constraints.add(Constraint.of(kind, "must obey " + kind, arguments));
        return this;
    }

    Attribute build() {
        Exposure exposure = new Exposure(
                readable, creatable, updatable, filterable ? List.of(filter()) : List.of(), sortable, searchable);
        return new Attribute(
                name,
                kind,
                role,
                value,
                relation,
                embeddable,
                ACCESS,
                required,
                primitive,
                false,
                exposure,
                constraints,
                description,
                NOWHERE);
    }

    private Filter filter() {
        String path = relation.map(target -> name + "." + target.keyName()).orElse(name);
        Value compared = value.orElseGet(() -> relation.orElseThrow().key());
        String member = Attribute.member(name, kind);
        boolean key = relation.isPresent();
        Filter filter = new Filter(member, List.of(), path, !required, false, key, compared, Set.of());
        return filter.withKinds(filter.defaultKinds());
    }
}
