package dev.ssot.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a single value.
 *
 * @param java its Java type in the records, never annotated; a primitive stays one
 * @param constants the names of an enum's constants
 * @param items what a list consists of
 * @param held how the entity holds it, if not as it is
 */
public record Value(ValueType type, TypeName java, List<String> constants, Optional<Value> items, Optional<Held> held) {

    public Value {
        constants = List.copyOf(constants);
    }

    /** A value that the entity holds as it is. */
    public Value(ValueType type, TypeName java, List<String> constants) {
        this(type, java, constants, Optional.empty(), Optional.empty());
    }

    /** The same, held in another way. */
    public Value heldAs(Held other) {
        return new Value(type, java, constants, items, Optional.of(other));
    }

    public TypeName boxed() {
        return java.box();
    }

    /** The type of the entity's attribute. */
    public TypeName declared() {
        return held.map(Held::java).orElse(java);
    }

    /** Whether it is a text, in the entity as well. */
    public boolean isText() {
        return type.isText() && held.isEmpty();
    }

    /** Whether it is a list that is one value of the database's, such as an array. */
    public boolean isList() {
        return type == ValueType.LIST;
    }

    /** Whether its size can be bounded although it is no text: that of a list, or of an array of characters. */
    public boolean isSized() {
        return isList()
                || held.filter(other -> other.kind() == Held.Kind.PLAIN && type.isText())
                        .isPresent();
    }

    /** Whether it can be a key in a path. */
    public boolean isKey() {
        return type.isKey() && held.isEmpty();
    }

    /** Whether making the entity's value of it may fail. */
    public boolean isChecked() {
        return held.filter(Held::isChecked).isPresent();
    }

    /** Whether the entity holds it as a date or time of another library. */
    public boolean isHeldAsTime() {
        return held.filter(Held::isTime).isPresent();
    }

    /** How a filter can compare it. */
    public Set<FilterKind> filterKinds() {
        if (held.isEmpty() || isHeldAsTime()) {
            return type.filterKinds();
        }
        return isChecked() && type.isFilterable()
                ? EnumSet.of(FilterKind.EQUAL, FilterKind.IN, FilterKind.NULL)
                : EnumSet.noneOf(FilterKind.class);
    }

    public boolean isFilterable() {
        return !filterKinds().isEmpty();
    }

    /** Whether a database has a useful order for it. */
    public boolean isSortable() {
        return type.isSortable() && (held.isEmpty() || isHeldAsTime());
    }
}
