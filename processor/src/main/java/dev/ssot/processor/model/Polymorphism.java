package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.stream.Stream;

/** What the reads of a resource have to mind if it stands for entities of several classes, or is one of them. */
public record Polymorphism(Resource resource) {

    /** The record that a query selects into: the view, unless that is one of several. */
    public ClassName row() {
        return inheritance().isRoot()
                ? resource.names().row()
                : resource.names().view();
    }

    /** What an expanded relation shows of its target: one record for all entities below a root that expands the same. */
    public ClassName summary(Attribute relation) {
        boolean shared =
                inheritance().expansions().containsValue(relation.target().target());
        Names owner = shared ? inheritance().root().orElse(resource.names()) : resource.names();
        return owner.summary(relation.target());
    }

    /** Whether a read needs a transaction, because PostgreSQL gives large objects only within one. */
    public boolean readsInTransaction() {
        return Stream.concat(
                        Stream.of(resource), inheritance().subtypes().stream().map(Inheritance.Subtype::resource))
                .flatMap(shown -> shown.attributes().stream())
                .anyMatch(attribute -> attribute.large() && attribute.exposure().readable());
    }

    /** A resource whose examples are good ones: of entities of several classes, one of them. */
    public Resource exemplar() {
        return inheritance().isRoot() ? inheritance().subtypes().get(0).resource() : resource;
    }

    private Inheritance inheritance() {
        return resource.inheritance();
    }
}
