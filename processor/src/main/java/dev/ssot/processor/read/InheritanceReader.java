package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Origin;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads how an entity stands to others of its hierarchy that clients see together with it. */
record InheritanceReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {

    private static final TypeName STRING = ClassName.get(String.class);

    boolean isRoot() {
        return subtypes().isRoot(entity);
    }

    /** Nothing if there is something wrong with a subtype: then there is nothing to show of the whole. */
    Optional<Inheritance> read(List<Attribute> attributes) {
        return isRoot() ? ofRoot(attributes) : Optional.of(ofSubtype());
    }

    private Inheritance ofSubtype() {
        Optional<TypeElement> root = subtypes().root(entity);
        if (root.isEmpty() || SubtypesReader.isAbstract(entity)) {
            return Inheritance.NONE;
        }
        return subtypes().below(root.get(), entity);
    }

    private Optional<Inheritance> ofRoot(List<Attribute> attributes) {
        AnnotationView view = annotation();
        Discriminator all = subtypes().discriminator(entity);
        List<Subtype> read = new ArrayList<>();
        List<SubtypesReader.Named> named = subtypes().named(entity);
        if (named.isEmpty()) {
            compiler.problems().add(Problem.SUBTYPES_NONE, view.position(), entity.getSimpleName());
        }
        if (!SubtypesReader.isAbstract(entity)) {
            read.add(
                    new PlainSubtype(compiler, entity).of(attributes, subtypes().below(entity, entity)));
        }
        Set<String> taken = new HashSet<>();
        read.forEach(subtype -> taken.add(subtype.kind().name()));
        boolean complete = !named.isEmpty();
        for (SubtypesReader.Named subtype : named) {
            Optional<Subtype> usable = new SubtypeReader(compiler, entity, fields).read(subtype, taken);
            usable.ifPresent(read::add);
            complete &= usable.isPresent();
        }
        boolean isNamed = reportMember(all.member(), attributes, read, view);
        return complete && isNamed
                ? Optional.of(new Inheritance(Optional.of(all), Optional.empty(), read, Map.of(), Set.of()))
                : Optional.empty();
    }

    /** Whether the member can be one. */
    private boolean reportMember(
            String member, List<Attribute> attributes, List<Subtype> subtypes, AnnotationView view) {
        Optional<String> taken = Stream.concat(
                        attributes.stream(),
                        subtypes.stream().map(Subtype::resource).flatMap(resource -> resource.attributes().stream()))
                .filter(attribute -> attribute.role() != Role.DISCRIMINATOR
                        && (attribute.member().equals(member)
                                || attribute.name().equals(member)))
                .findFirst()
                .map(attribute -> "there is an attribute of that name");
        Optional<String> flaw = SourceVersion.isName(member) ? taken : Optional.of("it is no identifier");
        flaw.ifPresent(text -> compiler.problems()
                .add(Problem.SUBTYPE_MEMBER, view.position("member"), member, entity.getSimpleName(), text));
        return flaw.isEmpty();
    }

    /** The attributes with the one that tells the class before them, if there is something to tell. */
    List<Attribute> withType(List<Attribute> attributes, Inheritance inheritance) {
        Origin origin = new Exposed(compiler, entity).resource().orElseThrow().position();
        return inheritance
                .discriminator()
                .map(discriminator -> Stream.concat(
                                Stream.of(type(discriminator, inheritance.isRoot(), origin)), attributes.stream())
                        .toList())
                .orElse(attributes);
    }

    /** What tells the class of an entity; those of a root can be filtered by it. */
    static Attribute type(Discriminator discriminator, boolean filtered, Origin origin) {
        String member = discriminator.member();
        Value names = new Value(ValueType.ENUM, STRING, discriminator.names());
        Filter filter = new Filter(member, List.of(), "", false, false, false, names, Set.of());
        return new Attribute(
                member,
                AttributeKind.BASIC,
                Role.DISCRIMINATOR,
                Optional.of(names),
                Optional.empty(),
                Optional.empty(),
                new Access("", false, "", false),
                true,
                false,
                false,
                new Exposure(
                        true,
                        false,
                        false,
                        filtered ? List.of(filter.withKinds(filter.defaultKinds())) : List.of(),
                        false,
                        false),
                List.of(),
                "What it is.",
                origin);
    }

    private AnnotationView annotation() {
        return new Annotations(compiler.elements(), List.of(entity))
                .find(ApiNames.SUBTYPES)
                .orElseThrow();
    }

    private SubtypesReader subtypes() {
        return new SubtypesReader(compiler);
    }
}
