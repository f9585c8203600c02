package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.CompositeKey.Part;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a key of several parts: an embedded one, or one whose parts are attributes of the entity. */
final class CompositeKeyReader {

    private final Compiler compiler;
    private final TypeElement entity;
    private final List<Persistent> fields;
    private final PackageElement from;

    CompositeKeyReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {
        this(compiler, fields, entity, new Exposed(compiler, entity).home());
    }

    /** Makes a reader of a key that code in this package makes and reads. */
    CompositeKeyReader(Compiler compiler, List<Persistent> fields, TypeElement entity, PackageElement from) {
        this.compiler = compiler;
        this.entity = entity;
        this.fields = fields;
        this.from = from;
    }

    /** Whether the entity has such a key. */
    boolean applies() {
        return embedded().isPresent() || keyClass().isPresent();
    }

    /** What a field is in the records: one attribute at most, or one for each part of an embedded key. */
    List<Attribute> attributes(Persistent field, AttributeReader reader) {
        return field.annotations().has(ApiNames.EMBEDDED_ID)
                ? components(field, reader)
                : reader.read(field).stream().toList();
    }

    /** The parts that an embedded key holds itself, each an attribute as if it were the entity's own. */
    private List<Attribute> components(Persistent holder, AttributeReader reader) {
        Access access = new AccessReader(compiler, from).read(holder);
        return parts(type(holder.type())).stream()
                .filter(component -> mapped(component).isEmpty())
                .flatMap(component -> reader.read(component.as(KeyPart.EMBEDDED)).stream())
                .map(attribute -> attribute.with(attribute.access().through(holder.name(), access)))
                .toList();
    }

    /** The key, or nothing if it cannot be used, which is reported. */
    Optional<CompositeKey> read(List<Attribute> attributes) {
        Optional<Attribute> odd = attributes.stream()
                .filter(attribute -> attribute.role().isKey())
                .filter(attribute -> !attribute.single().isKey())
                .findFirst();
        if (odd.isPresent()) {
            String flaw = "in part of the type " + odd.get().single().declared();
            compiler.problems().add(Problem.KEY_UNSUPPORTED, odd.get().origin(), entity.getSimpleName(), flaw);
            return Optional.empty();
        }
        return embedded()
                .map(holder -> read(holder, attributes))
                .orElseGet(() -> keyClass().flatMap(type -> read(type, attributes)));
    }

    private Optional<CompositeKey> read(Persistent holder, List<Attribute> attributes) {
        TypeElement type = type(holder.type());
        Access access = new AccessReader(compiler, from).read(holder);
        if (!access.isReadable() || !access.isWritable()) {
            return unfit(type, Position.of(holder.field()), holder.name() + " has no getter or no setter");
        }
        List<Part> parts = new ArrayList<>();
        for (Persistent component : parts(type)) {
            String attribute = mapped(component).map(Persistent::name).orElse(component.name());
            attributes.stream()
                    .filter(read -> read.name().equals(attribute) && read.role().isKey())
                    .findFirst()
                    .ifPresent(read -> parts.add(part(read, component)));
        }
        return key(type, Position.of(holder.field()), Optional.of(access), parts);
    }

    private Optional<CompositeKey> read(TypeElement type, List<Attribute> attributes) {
        List<Persistent> components = parts(type);
        List<Part> parts = new ArrayList<>();
        for (Attribute attribute :
                attributes.stream().filter(read -> read.role().isKey()).toList()) {
            Optional<Persistent> component = components.stream()
                    .filter(declared -> declared.name().equals(attribute.name()))
                    .findFirst();
            if (component.isEmpty()) {
                List<String> names = components.stream().map(Persistent::name).toList();
                String suggestion = Suggestion.didYouMean(attribute.name(), names);
                return unfit(type, keyClassPosition(), "it has no \"" + attribute.name() + "\"" + suggestion);
            }
            if (attribute.role() == Role.GENERATED_KEY) {
                return unfit(type, keyClassPosition(), attribute.name() + " is generated");
            }
            if (!isOf(component.get().type(), attribute)) {
                return unfit(
                        type,
                        keyClassPosition(),
                        attribute.name() + " is "
                                + TypeName.get(component.get().type()).withoutAnnotations()
                                + " there, but "
                                + attribute.single().java());
            }
            parts.add(part(attribute, component.get()));
        }
        return key(type, keyClassPosition(), Optional.empty(), parts);
    }

    private Part part(Attribute attribute, Persistent component) {
        return new Part(attribute.member(), new AccessReader(compiler, from).read(component));
    }

    private static boolean isOf(TypeMirror component, Attribute attribute) {
        return TypeName.get(component)
                .withoutAnnotations()
                .box()
                .equals(attribute.single().boxed());
    }

    private Optional<CompositeKey> key(TypeElement type, Position position, Optional<Access> holder, List<Part> parts) {
        List<Persistent> components = parts(type);
        if (components.size() != parts.size() || parts.isEmpty()) {
            return unfit(type, position, "its components are not the parts of the key");
        }
        Optional<List<String>> order =
                new ConstructorReader(compiler, from).order((DeclaredType) type.asType(), components);
        boolean settable = new ConstructorReader(compiler, from).isPlain(type)
                && parts.stream().allMatch(part -> part.component().isWritable());
        if (order.isEmpty() && !settable) {
            return unfit(
                    type,
                    position,
                    "it has neither a constructor that takes its components nor one without parameters and setters");
        }
        List<String> arguments = order.orElse(List.of()).stream()
                .map(name -> member(name, parts, holder.isPresent() ? components : List.of()))
                .toList();
        return Optional.of(new CompositeKey(ClassName.get(type), holder, parts, arguments));
    }

    /** The member of the part that is this component of the key's class. */
    private String member(String component, List<Part> parts, List<Persistent> embedded) {
        if (!embedded.isEmpty()) {
            List<String> names = embedded.stream().map(Persistent::name).toList();
            return parts.get(names.indexOf(component)).member();
        }
        List<String> names = fields.stream()
                .filter(field -> field.keyPart() != KeyPart.NONE)
                .map(Persistent::name)
                .toList();
        return parts.get(names.indexOf(component)).member();
    }

    private Optional<Persistent> embedded() {
        return fields.stream()
                .filter(field -> field.annotations().has(ApiNames.EMBEDDED_ID))
                .filter(field -> isClass(field.type()))
                .findFirst();
    }

    private Optional<AnnotationView> idClass() {
        return new PersistentFields(compiler)
                .hierarchy(entity).stream()
                        .flatMap(type -> new Annotations(compiler.elements(), List.<Element>of(type))
                                .find(ApiNames.ID_CLASS).stream())
                        .findFirst();
    }

    private Optional<TypeElement> keyClass() {
        return idClass()
                .flatMap(view -> view.types("value").stream().findFirst())
                .filter(this::isClass)
                .map(CompositeKeyReader::type);
    }

    private Position keyClassPosition() {
        return idClass().map(view -> view.position("value")).orElse(Position.of(entity));
    }

    /** The relation that a component takes its value from, if any. */
    private Optional<Persistent> mapped(Persistent component) {
        return fields.stream()
                .filter(field -> field.annotations()
                        .find(ApiNames.MAPS_ID)
                        .filter(view -> view.string("value").equals(component.name()))
                        .isPresent())
                .findFirst();
    }

    private List<Persistent> parts(TypeElement type) {
        return new PersistentFields(compiler).of(type);
    }

    /** Whether a type may have parts, as no single value has. */
    private boolean isClass(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && new ValueReader(compiler).read(type).isEmpty();
    }

    private static TypeElement type(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private Optional<CompositeKey> unfit(TypeElement type, Position position, String flaw) {
        compiler.problems().add(Problem.KEY_CLASS_UNFIT, position, type.getSimpleName(), entity.getSimpleName(), flaw);
        return Optional.empty();
    }

    /** Reports what a key of several parts does not go with, and why. */
    void reportLimits() {
        for (Persistent field : applies() ? fields : List.<Persistent>of()) {
            field.annotations()
                    .find(ApiNames.TREE)
                    .ifPresent(view -> limit(view, "the statements that walk a tree tell its entities by one column"));
            field.annotations()
                    .find(ApiNames.UPSERT)
                    .ifPresent(view -> limit(
                            view,
                            "what is found by another value already has a key, which a replacement cannot change"));
        }
    }

    private void limit(AnnotationView view, String why) {
        compiler.problems()
                .add(
                        Problem.COMPOSITE_KEY_LIMIT,
                        view.position(),
                        view.type().getSimpleName(),
                        entity.getSimpleName(),
                        why);
    }
}
