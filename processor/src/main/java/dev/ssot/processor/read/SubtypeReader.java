package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads one of the entities below a root, as far as that shows it.
 *
 * @param fields those of the root
 */
record SubtypeReader(Compiler compiler, TypeElement root, List<Persistent> fields) {

    /** Nothing if it cannot be shown; what is wrong with one that has routes of its own is reported where those are read. */
    Optional<Subtype> read(SubtypesReader.Named named, Set<String> taken) {
        TypeElement type = named.type();
        Discriminator.Kind kind = new SubtypesReader(compiler).kind(type);
        Optional<String> flaw = flaw(type)
                .or(() -> taken.add(kind.name())
                        ? Optional.empty()
                        : Optional.of("another one is \"" + kind.name() + "\" already"));
        if (flaw.isPresent()) {
            compiler.problems()
                    .add(
                            Problem.SUBTYPE_UNUSABLE,
                            named.position(),
                            type.getSimpleName(),
                            root.getSimpleName(),
                            flaw.get());
            return Optional.empty();
        }
        if (annotations(type).has(ApiNames.API_RESOURCE)) {
            Compiler silent = compiler.reportingTo(new Problems());
            return new EntityReader(silent).read(type).map(resource -> new Subtype(kind, resource, true));
        }
        return Optional.of(new Subtype(kind, unexposed(type), false));
    }

    private Optional<String> flaw(TypeElement type) {
        if (type.equals(root) || !isBelow(type, root)) {
            return Optional.of("it does not extend it");
        }
        if (!annotations(type).has(ApiNames.ENTITY)) {
            return Optional.of("it is no @Entity");
        }
        if (SubtypesReader.isAbstract(type)) {
            return Optional.of("it is abstract, so that only its own subclasses have instances");
        }
        if (annotations(type).has(ApiNames.SUBTYPES)) {
            return Optional.of("it has @Subtypes itself, but all of a hierarchy are named at its root");
        }
        if (!compiler.elements().getPackageOf(type).equals(compiler.elements().getPackageOf(root))) {
            return Optional.of("it is in another package, where no record can be of a sealed interface");
        }
        if (annotations(type).has(ApiNames.API_RESOURCE) && isAboveAnother(type)) {
            return Optional.of("it has routes of its own, which would show its own subtypes as what they are not");
        }
        return ownFields(type).anyMatch(field -> field.annotations().has(ApiNames.SOFT_DELETE))
                ? Optional.of("its @SoftDelete says nothing to who reads the whole; move it up")
                : Optional.empty();
    }

    private boolean isAboveAnother(TypeElement type) {
        return new SubtypesReader(compiler)
                .named(root).stream()
                        .map(SubtypesReader.Named::type)
                        .anyMatch(other -> !other.equals(type) && isBelow(other, type));
    }

    private boolean isBelow(TypeElement type, TypeElement above) {
        return compiler.types()
                .isSubtype(
                        compiler.types().erasure(type.asType()),
                        compiler.types().erasure(above.asType()));
    }

    private Resource unexposed(TypeElement type) {
        Compiler silent = compiler.reportingTo(new Problems());
        AttributeReader inherited =
                new AttributeReader(silent, compiler.elements().getPackageOf(type));
        AttributeReader own = new AttributeReader(compiler, compiler.elements().getPackageOf(type));
        Set<Element> above = above();
        List<Persistent> all = new PersistentFields(compiler).of(type);
        CompositeKeyReader keys = new CompositeKeyReader(compiler, type, all);
        List<Attribute> attributes = all.stream()
                .flatMap(field -> above.contains(field.field())
                        ? keys.attributes(field, inherited).stream()
                                .filter(attribute -> !attribute.isElements())
                                .map(RootResource::readOnly)
                        : own.read(field).stream().map(RootResource::unexpanded))
                .toList();
        List<Attribute> shown = ElementReader.leftOut(compiler, attributes);
        return new PlainSubtype(compiler, type)
                .resource(new Exposed(compiler, type).names(), shown, new SubtypesReader(compiler).below(root, type));
    }

    private Stream<Persistent> ownFields(TypeElement type) {
        Set<Element> above = above();
        return new PersistentFields(compiler).of(type).stream().filter(field -> !above.contains(field.field()));
    }

    private Set<Element> above() {
        return fields.stream().map(Persistent::field).collect(Collectors.toSet());
    }

    private Annotations annotations(TypeElement type) {
        return new Annotations(compiler.elements(), List.of(type));
    }
}
