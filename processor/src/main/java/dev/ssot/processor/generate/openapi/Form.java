package dev.ssot.processor.generate.openapi;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.Optional;

/** Attribute -> whether it is a member of a record, whether it must be there, and whether it may be null. */
enum Form {
    CREATE,
    UPDATE,
    PATCH,
    /** An entity that is written together with its parent: what clients cannot change, they send of a new one only. */
    ITEM,
    VIEW,
    /** What a client has chosen of a view. */
    PART;

    /** What a record that a route takes is for; none if it is for several resources. */
    static Optional<Form> of(ClassName type, Names names) {
        if (type.equals(names.create())) {
            return Optional.of(CREATE);
        }
        if (type.equals(names.update())) {
            return Optional.of(UPDATE);
        }
        return type.equals(names.patch()) ? Optional.of(PATCH) : Optional.empty();
    }

    List<Attribute> attributes(Resource resource) {
        return switch (this) {
            case CREATE -> resource.creatable();
            case UPDATE, PATCH, ITEM -> resource.updatable();
            case VIEW, PART -> resource.shown();
        };
    }

    boolean requires(Attribute attribute) {
        return switch (this) {
            case CREATE -> attribute.requiredOnCreate();
            case UPDATE -> attribute.required();
            case PATCH -> false;
            case ITEM ->
                attribute.required()
                        && (attribute.exposure().updatable() || attribute.role().isKey());
            case VIEW -> true;
            case PART -> attribute.role().isKey();
        };
    }

    boolean allowsNull(Attribute attribute) {
        return switch (this) {
            case CREATE -> !attribute.requiredOnCreate();
            case ITEM -> !requires(attribute);
            case UPDATE, PATCH -> !attribute.required();
            case VIEW, PART -> !attribute.required() && !attribute.isElements();
        };
    }

    /** Whether it is what the server shows, rather than what it takes. */
    boolean isShown() {
        return this == VIEW || this == PART;
    }

    /** Whether values obey the constraints: rows may be older than a constraint, and no view refuses them. */
    boolean isConstrained() {
        return !isShown();
    }
}
