package dev.ssot.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Decides whether one DELETE statement is as good as removing the loaded entity: nothing cascades, nobody listens. */
record RemovalReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {

    private static final List<String> CASCADING =
            List.of(ApiNames.ONE_TO_MANY, ApiNames.ONE_TO_ONE, ApiNames.MANY_TO_MANY, ApiNames.MANY_TO_ONE);

    boolean isRemovedByStatement() {
        return fields.stream().noneMatch(RemovalReader::needsEntity)
                && new PersistentFields(compiler).hierarchy(entity).stream().noneMatch(this::hasListener)
                && new PersistentFields(compiler).hierarchy(entity).stream().noneMatch(this::isSoftlyRemoved);
    }

    private static boolean needsEntity(Persistent field) {
        if (field.annotations().has(ApiNames.ELEMENT_COLLECTION)) {
            return true;
        }
        return CASCADING.stream()
                .flatMap(name -> field.annotations().find(name).stream())
                .anyMatch(view -> view.bool("orphanRemoval")
                        || view.constants("cascade").contains("ALL")
                        || view.constants("cascade").contains("REMOVE"));
    }

    private boolean hasListener(TypeElement type) {
        return isAnnotated(type, ApiNames.ENTITY_LISTENERS)
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> isAnnotated(method, ApiNames.PRE_REMOVE, ApiNames.POST_REMOVE));
    }

    private boolean isSoftlyRemoved(TypeElement type) {
        return isAnnotated(type, "org.hibernate.annotations.SQLDelete", "org.hibernate.annotations.SoftDelete");
    }

    private boolean isAnnotated(Element element, String... names) {
        return new Annotations(compiler.elements(), List.of(element)).hasAny(names);
    }
}
