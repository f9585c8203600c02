package dev.ssot.processor.read;

import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.ChosenKey;
import dev.ssot.processor.model.ChosenKey.ParentPart;
import dev.ssot.processor.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what clients choose of the key of entities that are written together with their parent.
 *
 * @param from the package whose code makes them
 * @param fields what they consist of
 * @param relation the annotations of the parent's relation to them
 * @param mappedBy what refers to the parent, or ""
 */
record ChosenKeyReader(
        Compiler compiler, PackageElement from, List<Persistent> fields, Annotations relation, String mappedBy) {

    /** Why such entities cannot be written, if they cannot. */
    Optional<String> flaw(List<Attribute> attributes) {
        List<Attribute> parts = parts(attributes);
        Optional<String> adrift = parent().filter(field -> !ExposureReader.isColumn(field.annotations(), "insertable"))
                .map(field -> "its " + mappedBy + " is not insertable, so that it does not give the entity its parent;"
                        + " let it, by @MapsId or as an @Id");
        if (adrift.isPresent() || isGenerated(parts)) {
            return adrift;
        }
        return ofKey(parts)
                .or(() -> setOnce(attributes))
                .or(() -> holder().map(this::access)
                        .filter(access -> !access.isReadable() || !access.isWritable())
                        .map(access -> "its embedded key has no getter or no setter"));
    }

    private Optional<String> ofKey(List<Attribute> parts) {
        if (parts.isEmpty()) {
            return Optional.of("no part of its key tells it from others of its parent");
        }
        return parts.stream().flatMap(part -> ofPart(part).stream()).findFirst();
    }

    private Optional<String> ofPart(Attribute part) {
        if (!part.exposure().creatable()) {
            return Optional.of(
                    "its " + part.name() + " is a part of its key that neither clients nor its parent can set");
        }
        return keyFields()
                .filter(field -> field.name().equals(part.name()))
                .filter(this::isOfRelation)
                .map(field -> "its " + part.name() + " is in the column of the relation, so that clients would choose"
                        + " the parent; give it a reference to the parent, by @MapsId or as an @Id, and name that in"
                        + " mappedBy")
                .findFirst();
    }

    private static Optional<String> setOnce(List<Attribute> attributes) {
        return attributes.stream()
                .filter(ChosenKeyReader::isSetOnce)
                .map(attribute -> "its " + attribute.name()
                        + " is set once, but a key that clients choose does not say what is new")
                .findFirst();
    }

    /** Whether the relation writes the column of a part of the key. */
    private boolean isOfRelation(Persistent part) {
        return relation.joinColumns().stream()
                .anyMatch(column -> UniqueKeyReader.isStoredIn(part, column.string("name")));
    }

    /** What the key consists of, but for the reference to the parent. */
    private Stream<Persistent> keyFields() {
        return Stream.concat(
                fields.stream()
                        .filter(field -> field.keyPart() != KeyPart.NONE)
                        .filter(field -> !field.name().equals(mappedBy)),
                holder().stream().flatMap(this::components));
    }

    /** The key of entities without a flaw. */
    ChosenKey read(List<Attribute> attributes) {
        return new ChosenKey(parts(attributes), holder().map(this::access), ofParent());
    }

    private static boolean isGenerated(List<Attribute> parts) {
        return parts.size() == 1 && parts.get(0).role() == Role.GENERATED_KEY;
    }

    private static boolean isSetOnce(Attribute attribute) {
        return !attribute.role().isKey()
                && attribute.exposure().creatable()
                && !attribute.exposure().updatable();
    }

    private static List<Attribute> parts(List<Attribute> attributes) {
        return attributes.stream().filter(attribute -> attribute.role().isKey()).toList();
    }

    private Optional<Persistent> parent() {
        return fields.stream().filter(field -> field.name().equals(mappedBy)).findFirst();
    }

    private Optional<Persistent> holder() {
        return fields.stream()
                .filter(field -> field.annotations().has(ApiNames.EMBEDDED_ID))
                .findFirst();
    }

    private Access access(Persistent holder) {
        return new AccessReader(compiler, from).read(holder);
    }

    /** The component of an embedded key that the reference to the parent gives. */
    private Optional<ParentPart> ofParent() {
        String member = Attribute.member(mappedBy, AttributeKind.TO_ONE);
        return parent().flatMap(field -> field.annotations().find(ApiNames.MAPS_ID))
                .flatMap(view -> holder().flatMap(holder -> component(holder, view.string("value"))))
                .map(component -> new ParentPart(member, blank(component.type())));
    }

    private Optional<Persistent> component(Persistent holder, String name) {
        return components(holder)
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    private Stream<Persistent> components(Persistent holder) {
        TypeElement type = (TypeElement) ((DeclaredType) holder.type()).asElement();
        return new PersistentFields(compiler).of(type).stream();
    }

    private static Optional<String> blank(TypeMirror type) {
        return switch (type.getKind()) {
            case INT, LONG -> Optional.of("0");
            case SHORT -> Optional.of("(short) 0");
            case BYTE -> Optional.of("(byte) 0");
            default -> Optional.empty();
        };
    }
}
