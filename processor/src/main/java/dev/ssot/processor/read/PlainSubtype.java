package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Freshness;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Origin;
import dev.ssot.processor.model.Paging;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.WriteExtras;
import dev.ssot.processor.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** An entity without routes of its own, as the whole that it belongs to shows it. */
record PlainSubtype(Compiler compiler, TypeElement entity) {

    /** The instances of a root that is not abstract, which are of no more special class: {@code PlainPaymentView}. */
    Subtype of(List<Attribute> attributes, Inheritance inheritance) {
        ClassName own = ClassName.get(entity);
        Names names = new Names(ClassName.get(own.packageName(), "Plain" + String.join("", own.simpleNames())));
        List<Attribute> shown = attributes.stream().map(RootResource::readOnly).toList();
        Discriminator.Kind kind =
                inheritance.discriminator().orElseThrow().kinds().get(0);
        return new Subtype(kind, resource(names, shown, inheritance), false);
    }

    Resource resource(Names names, List<Attribute> attributes, Inheritance inheritance) {
        Origin origin = Position.of(entity);
        Attribute type = InheritanceReader.type(inheritance.discriminator().orElseThrow(), false, origin);
        List<Persistent> fields = new PersistentFields(compiler).of(entity);
        return new Resource(
                names,
                KeyReader.entityName(compiler, entity),
                "/",
                Set.of(Operation.GET),
                new Paging(1, 1, List.of(), origin),
                new Freshness(FreshnessReader.isCovered(compiler, fields), false, ""),
                Stream.concat(Stream.of(type), attributes.stream()).toList(),
                Conventions.NONE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                new RemovalReader(compiler, entity, fields).isRemovedByStatement(),
                false,
                WriteExtras.NONE,
                List.of(),
                inheritance,
                compiler.descriptions().of(entity),
                origin,
                Optional.empty(),
                Creation.PLAIN);
    }
}
