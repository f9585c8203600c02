package dev.ssot.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the relations to one that are read together with an entity, hidden ones and those of embeddables included. */
record EagerReader(Compiler compiler) {

    /** Their paths: {@code author}, {@code home.country}. */
    List<String> read(List<Persistent> fields) {
        List<String> paths = new ArrayList<>();
        collect(fields, "", List.of(), paths);
        return paths;
    }

    private void collect(List<Persistent> fields, String prefix, List<TypeElement> owners, List<String> paths) {
        for (Persistent field : fields) {
            if (isEager(field, ApiNames.MANY_TO_ONE) || isEager(field, ApiNames.ONE_TO_ONE)) {
                paths.add(prefix + field.name());
            } else if (EmbeddedReader.isEmbedded(compiler, field)) {
                within(field, prefix, owners, paths);
            }
        }
    }

    private void within(Persistent field, String prefix, List<TypeElement> owners, List<String> paths) {
        DeclaredType declared = (DeclaredType) field.type();
        TypeElement type = (TypeElement) declared.asElement();
        if (!owners.contains(type)) {
            List<TypeElement> inner = new ArrayList<>(owners);
            inner.add(type);
            collect(new PersistentFields(compiler).of(type, declared), prefix + field.name() + ".", inner, paths);
        }
    }

    private static boolean isEager(Persistent field, String relation) {
        Optional<AnnotationView> view = field.annotations().find(relation);
        return view.filter(found -> found.constant("fetch").equals("EAGER")).isPresent();
    }
}
