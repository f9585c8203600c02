package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Names;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how code in an entity's package makes an entity: by a constructor without parameters if setters do the rest, else by a
 * builder, else by the constructor that takes the most attributes by their names.
 */
final class CreationReader {

    private static final List<String> LOMBOK = List.of("lombok.Builder", "lombok.experimental.SuperBuilder");

    /** Annotations of what the server sets, or what is set together with other entities. */
    private static final String[] SET_OTHERWISE = {
        ApiNames.EMBEDDED_ID,
        ApiNames.VERSION,
        ApiNames.HIDDEN,
        ApiNames.READ_ONLY,
        ApiNames.CREATED_AT,
        ApiNames.UPDATED_AT,
        ApiNames.CREATED_BY,
        ApiNames.UPDATED_BY,
        ApiNames.COUNTER,
        ApiNames.SOFT_DELETE,
        ApiNames.TRANSITIONS,
        ApiNames.ONE_TO_MANY,
        ApiNames.MANY_TO_MANY,
        ApiNames.ELEMENT_COLLECTION
    };

    private final Compiler compiler;
    private final TypeElement entity;

    private final List<Persistent> persistent;

    /** What clients send. */
    private final List<Persistent> fields;

    private final PackageElement from;
    private final ConstructorReader constructors;

    CreationReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {
        this.compiler = compiler;
        this.entity = entity;
        this.persistent = fields;
        this.from = new Exposed(compiler, entity).home();
        this.constructors = new ConstructorReader(compiler, from);
        this.fields = fields.stream().filter(this::isSent).toList();
    }

    /** How the entity is made, or nothing if it cannot be. */
    Optional<Creation> read() {
        if (entity.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        boolean plain = constructors.isPlain(entity);
        List<String> unset =
                fields.stream().filter(this::lacksSetter).map(Persistent::name).toList();
        return builder()
                .map(builder -> new Creation(List.of(), Optional.of(builder)))
                .or(() -> arguments().map(arguments -> new Creation(arguments, Optional.empty())))
                .or(() -> new KotlinConstructor(compiler, persistent, fields).read(constructors.reachable(entity)))
                .filter(creation -> !plain || unset.stream().anyMatch(creation::sets))
                .or(() -> Optional.of(Creation.PLAIN).filter(creation -> plain));
    }

    /** Why it cannot be made. */
    String flaw() {
        return entity.getModifiers().contains(Modifier.ABSTRACT)
                ? "it is abstract"
                : "it has no constructor without parameters that is not private, no builder, and no constructor whose parameters"
                        + " are attributes; there is " + ConstructorReader.described(entity);
    }

    private boolean lacksSetter(Persistent field) {
        return !new AccessReader(compiler, from).read(field).isWritable();
    }

    /** Whether clients send it, and code can make it before there is an entity. */
    private boolean isSent(Persistent field) {
        Annotations annotations = field.annotations();
        return field.keyPart() != KeyPart.GENERATED
                && !annotations.hasAny(SET_OTHERWISE)
                && !annotations.hasAny(ExposureReader.SET_ELSEWHERE)
                && ExposureReader.isColumn(annotations, "insertable")
                && !isEmbeddableClass(field.type());
    }

    /** What an embeddable class takes over from the one that is there cannot be told without an entity. */
    private boolean isEmbeddableClass(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement found
                && found.getKind() != ElementKind.RECORD
                && EmbeddedReader.isEmbeddable(compiler, declared)
                && !constructors.isOfAll(declared, new PersistentFields(compiler).of(found, declared));
    }

    // Article(String title, Author author), by the names and types of the parameters
    private Optional<List<String>> arguments() {
        return constructors
                .reachable(entity)
                .map(constructor -> ConstructorReader.named(constructor, fields))
                .filter(names -> !names.isEmpty())
                .max(Comparator.comparingInt(List::size));
    }

    private Optional<Creation.Builder> builder() {
        return LOMBOK.stream()
                .flatMap(name -> new Annotations(compiler.elements(), List.of(entity)).find(name).stream())
                .findFirst()
                .map(this::lombok)
                .or(this::declared);
    }

    private Creation.Builder lombok(AnnotationView view) {
        String prefix = view.string("setterPrefix");
        boolean inherits = view.name().endsWith("SuperBuilder");
        Map<String, String> setters = new HashMap<>();
        fields.stream()
                .filter(field -> inherits || entity.equals(field.field().getEnclosingElement()))
                .map(Persistent::name)
                .forEach(name -> setters.put(name, prefix.isEmpty() ? name : prefix + Names.capitalise(name)));
        return new Creation.Builder(
                stated(view, "builderMethodName", "builder"), stated(view, "buildMethodName", "build"), setters);
    }

    private static String stated(AnnotationView view, String member, String fallback) {
        String stated = view.string(member);
        return stated.isEmpty() ? fallback : stated;
    }

    // public static Builder builder(), whose type has Article build()
    private Optional<Creation.Builder> declared() {
        AccessReader access = new AccessReader(compiler, from);
        return methods(entity)
                .filter(method -> method.getSimpleName().contentEquals("builder")
                        && method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.STATIC)
                        && access.isAccessible(method))
                .flatMap(method -> type(method.getReturnType()).stream())
                .flatMap(type -> builder(type, access).stream())
                .findFirst();
    }

    private Optional<Creation.Builder> builder(TypeElement type, AccessReader access) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(
                        compiler.elements().getAllMembers(type))
                .stream()
                .filter(access::isAccessible)
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
        boolean builds = methods.stream().anyMatch(this::isBuild);
        Map<String, String> setters = new HashMap<>();
        for (Persistent field : fields) {
            methods.stream()
                    .filter(method -> sets(method, field))
                    .findFirst()
                    .ifPresent(method ->
                            setters.put(field.name(), method.getSimpleName().toString()));
        }
        return Optional.of(new Creation.Builder("builder", "build", setters))
                .filter(found -> builds && !setters.isEmpty());
    }

    private boolean isBuild(ExecutableElement method) {
        return method.getSimpleName().contentEquals("build")
                && method.getParameters().isEmpty()
                && compiler.types().isAssignable(bound(method.getReturnType()), entity.asType());
    }

    private static boolean sets(ExecutableElement method, Persistent field) {
        String name = method.getSimpleName().toString();
        String capitalised = Names.capitalise(field.name());
        return List.of(field.name(), "with" + capitalised, "set" + capitalised).contains(name)
                && method.getParameters().size() == 1
                && TypeName.get(method.getParameters().get(0).asType())
                        .withoutAnnotations()
                        .equals(TypeName.get(field.type()).withoutAnnotations());
    }

    private Stream<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
    }

    private static Optional<TypeElement> type(TypeMirror type) {
        return bound(type) instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private static TypeMirror bound(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return variable.getUpperBound();
        }
        return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : type;
    }
}
