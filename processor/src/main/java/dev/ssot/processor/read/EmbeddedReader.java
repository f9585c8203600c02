package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what an embedded attribute consists of, to any depth.
 *
 * @param attributes reads the components
 * @param constructors finds how values are made
 */
record EmbeddedReader(
        Compiler compiler, AttributeReader attributes, ExposureReader exposures, ConstructorReader constructors) {

    /**
     * Where an embedded attribute stands.
     *
     * @param prefix the names of the attributes that it is within, as one: {@code seo}, or "" in an entity
     * @param owners the embeddables that it is within
     * @param columns what outer attributes say of the columns here, by the path of the attribute
     * @param ofEntity whether it is the entity's own, rather than of a value in a collection
     */
    record Place(String prefix, List<TypeElement> owners, Map<String, AnnotationView> columns, boolean ofEntity) {

        static final Place IN_ENTITY = new Place("", List.of(), Map.of(), true);

        static final Place IN_COLLECTION = new Place("", List.of(), Map.of(), false);

        /** The place of the values of a map, of whose columns its overrides say {@code value.street}. */
        static Place ofMapValue(Persistent value) {
            Map<String, AnnotationView> columns = new HashMap<>();
            overrides(value.annotations()).forEach((name, column) -> {
                if (name.startsWith("value.")) {
                    columns.put(value.name() + name.substring("value".length()), column);
                }
            });
            return new Place("", List.of(), columns, false);
        }

        String name(Persistent persistent) {
            return prefix.isEmpty() ? persistent.name() : prefix + Names.capitalise(persistent.name());
        }

        /** The place within an attribute that stands here; what is said further out prevails. */
        Place within(Persistent persistent, TypeElement type) {
            Map<String, AnnotationView> inner = new HashMap<>(overrides(persistent.annotations()));
            String path = persistent.name() + ".";
            columns.forEach((name, column) -> {
                if (name.startsWith(path)) {
                    inner.put(name.substring(path.length()), column);
                }
            });
            List<TypeElement> types =
                    Stream.concat(owners.stream(), Stream.of(type)).toList();
            return new Place(name(persistent), types, inner, ofEntity);
        }

        private static Map<String, AnnotationView> overrides(Annotations annotations) {
            Map<String, AnnotationView> columns = new HashMap<>();
            all(annotations, ApiNames.ATTRIBUTE_OVERRIDE, ApiNames.ATTRIBUTE_OVERRIDES)
                    .forEach(view ->
                            view.annotations("column").forEach(column -> columns.put(view.string("name"), column)));
            all(annotations, ApiNames.ASSOCIATION_OVERRIDE, ApiNames.ASSOCIATION_OVERRIDES)
                    .forEach(view -> view.annotations("joinColumns")
                            .forEach(column -> columns.putIfAbsent(view.string("name"), column)));
            return columns;
        }

        private static Stream<AnnotationView> all(Annotations annotations, String one, String several) {
            return Stream.concat(
                    annotations.find(one).stream(),
                    annotations.find(several).stream().flatMap(views -> views.contained().stream()));
        }
    }

    /** Whether an attribute is an object of its own in Java, but not in the database. */
    static boolean isEmbedded(Compiler compiler, Persistent persistent) {
        return persistent.type().getKind() == TypeKind.DECLARED
                && (persistent.annotations().has(ApiNames.EMBEDDED) || isEmbeddable(compiler, persistent.type()));
    }

    /** Whether a type is a class with {@code @Embeddable}. */
    static boolean isEmbeddable(Compiler compiler, TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && new Annotations(compiler.elements(), List.of(((DeclaredType) type).asElement()))
                        .has(ApiNames.EMBEDDABLE);
    }

    /** The embeddable, or nothing where a value of it could not be made or would never end. */
    Optional<Embeddable> read(Persistent persistent, Place place) {
        DeclaredType declared = (DeclaredType) persistent.type();
        TypeElement type = (TypeElement) declared.asElement();
        if (place.owners().contains(type)) {
            compiler.problems()
                    .add(
                            Problem.EMBEDDABLE_CIRCLE,
                            Position.of(persistent.field()),
                            persistent.name(),
                            type.getSimpleName());
            return Optional.empty();
        }
        Place inner = place.within(persistent, type);
        List<Persistent> fields = new PersistentFields(compiler).of(type, declared);
        boolean isRecord = type.getKind() == ElementKind.RECORD || constructors.isOfAll(declared, fields);
        List<Attribute> components = new ArrayList<>();
        for (Persistent field : fields) {
            Optional<Attribute> component = component(field.together(isRecord), inner);
            component.ifPresent(components::add);
            if (isRecord && component.isEmpty()) {
                compiler.problems()
                        .add(
                                Problem.RECORD_INCOMPLETE,
                                Position.of(persistent.field()),
                                persistent.name(),
                                type.getSimpleName(),
                                field.name());
            }
        }
        if (components.isEmpty() && !isRecord) {
            reportEmpty(persistent);
            return Optional.empty();
        }
        TypeName name = TypeName.get(declared).withoutAnnotations();
        boolean isMade = isRecord || (!type.getModifiers().contains(Modifier.ABSTRACT) && constructors.isPlain(type));
        return Optional.of(new Embeddable(name, place.name(persistent), isRecord, isMade, components));
    }

    /** An object without members would say nothing; where something is wrong with them, there may be some later. */
    private void reportEmpty(Persistent persistent) {
        if (!compiler.problems().hasErrors()) {
            new Unexposed(compiler).report(persistent, "an embedded attribute of which clients see nothing");
        }
    }

    private Optional<Attribute> component(Persistent stated, Place place) {
        Persistent persistent = Optional.ofNullable(place.columns().get(stated.name()))
                .map(column -> stated.with(stated.annotations().with(column.name(), column)))
                .orElse(stated);
        persistent
                .annotations()
                .find(ApiNames.VERSION)
                .ifPresent(
                        view -> compiler.problems().add(Problem.VERSION_EMBEDDED, view.position(), persistent.name()));
        if (persistent.annotations().has(ApiNames.HIDDEN) && !persistent.together()) {
            return Optional.empty();
        }
        exposures.reportComponentAnnotations(persistent);
        return attributes.component(persistent, place);
    }
}
