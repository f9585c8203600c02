package dev.ssot.processor.read;

import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.ChosenKey;
import dev.ssot.processor.model.ChosenKey.ParentPart;
import dev.ssot.processor.model.Role;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what clients choose of the key of entities that are written together with their parent.
 *
 * @param from the package whose code makes them
 * @param fields what they consist of
 * @param mappedBy what refers to the parent, or ""
 */
record ChosenKeyReader(Compiler compiler, PackageElement from, List<Persistent> fields, String mappedBy) {

    /** Why such entities cannot be written, if they cannot. */
    Optional<String> flaw(List<Attribute> attributes) {
        List<Attribute> parts = parts(attributes);
        Optional<String> adrift = parent().filter(field -> !ExposureReader.isColumn(field.annotations(), "insertable"))
                .map(field -> "its " + mappedBy + " is not insertable, so that it does not give the entity its parent;"
                        + " let it, by @MapsId or as an @Id");
        if (adrift.isPresent() || isGenerated(parts)) {
            return adrift;
        }
        if (parts.isEmpty()) {
            return Optional.of("no part of its key tells it from others of its parent");
        }
        return attributes.stream()
                .filter(ChosenKeyReader::isSetOnce)
                .map(attribute -> "its " + attribute.name()
                        + " is set once, but a key that clients choose does not say what is new")
                .findFirst()
                .or(() -> holder().map(this::access)
                        .filter(access -> !access.isReadable() || !access.isWritable())
                        .map(access -> "its embedded key has no getter or no setter"));
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
        TypeElement type = (TypeElement) ((DeclaredType) holder.type()).asElement();
        return new PersistentFields(compiler)
                .of(type).stream()
                        .filter(component -> component.name().equals(name))
                        .findFirst();
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
