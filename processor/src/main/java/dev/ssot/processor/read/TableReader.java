package dev.ssot.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** Decides whether an entity is all rows of one table: it has no hierarchy, and nobody hides a part of the rows. */
record TableReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {

    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final String[] FILTERED = {
        HIBERNATE + "SQLRestriction",
        HIBERNATE + "SoftDelete",
        HIBERNATE + "Filter",
        HIBERNATE + "Filters",
        HIBERNATE + "Where",
        HIBERNATE + "Subselect",
        HIBERNATE + "View"
    };

    boolean isWhole() {
        return !isFiltered()
                && hierarchy().stream().noneMatch(type -> annotations(type).has(ApiNames.JPA + "Inheritance"))
                && hierarchy().stream()
                        .filter(type -> !type.equals(entity))
                        .noneMatch(type -> annotations(type).has(ApiNames.ENTITY))
                && fields.stream().noneMatch(field -> field.annotations().has(ApiNames.SOFT_DELETE));
    }

    /** Whether Hibernate leaves out rows by itself, so that a reference may lead to what it does not show. */
    boolean isFiltered() {
        return hierarchy().stream().anyMatch(type -> annotations(type).hasAny(FILTERED))
                || fields.stream().anyMatch(field -> field.annotations().has(HIBERNATE + "TenantId"));
    }

    private List<TypeElement> hierarchy() {
        return new PersistentFields(compiler).hierarchy(entity);
    }

    private Annotations annotations(TypeElement type) {
        return new Annotations(compiler.elements(), List.of(type));
    }
}
