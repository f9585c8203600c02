package dev.ssot.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** Decides whether an entity is all rows of one table: it has no hierarchy, and nobody hides a part of the rows. */
record TableReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {

    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final String[] PARTIAL = {
        ApiNames.JPA + "Inheritance",
        HIBERNATE + "SQLRestriction",
        HIBERNATE + "SoftDelete",
        HIBERNATE + "Filter",
        HIBERNATE + "Filters",
        HIBERNATE + "Where",
        HIBERNATE + "Subselect",
        HIBERNATE + "View"
    };

    boolean isWhole() {
        List<TypeElement> hierarchy = new PersistentFields(compiler).hierarchy(entity);
        return hierarchy.stream().noneMatch(type -> annotations(type).hasAny(PARTIAL))
                && hierarchy.stream()
                        .filter(type -> !type.equals(entity))
                        .noneMatch(type -> annotations(type).has(ApiNames.ENTITY))
                && fields.stream()
                        .noneMatch(field -> field.annotations().hasAny(HIBERNATE + "TenantId", ApiNames.SOFT_DELETE));
    }

    private Annotations annotations(TypeElement type) {
        return new Annotations(compiler.elements(), List.of(type));
    }
}
