package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reports what keeps the entities of a class from being a tree. */
record TreeReader(Compiler compiler, TypeElement entity, List<Persistent> fields) {

    void report(List<Attribute> attributes) {
        for (Persistent field : fields) {
            field.annotations()
                    .find(ApiNames.TREE)
                    .ifPresent(view -> flaw(field, attributes)
                            .ifPresent(flaw -> compiler.problems()
                                    .add(Problem.TREE_INVALID, view.position(), field.name(), flaw)));
        }
    }

    private Optional<String> flaw(Persistent field, List<Attribute> attributes) {
        if (!field.annotations().has(ApiNames.MANY_TO_ONE)) {
            return Optional.of("it is no @ManyToOne relation");
        }
        // Without an attribute the reader of relations has said what is wrong.
        return attributes.stream()
                .filter(candidate -> candidate.name().equals(field.name()))
                .findFirst()
                .flatMap(attribute -> flaw(attribute, attributes));
    }

    private Optional<String> flaw(Attribute attribute, List<Attribute> attributes) {
        ClassName own = ClassName.get(entity);
        if (!attribute.target().target().equals(own)) {
            return Optional.of("it leads to " + attribute.target().target().simpleName() + ", not to "
                    + own.simpleName() + " itself");
        }
        if (attribute.required()) {
            return Optional.of("it is required, but a root has no parent");
        }
        return attributes.stream()
                .filter(other -> other.role() == Role.PARENT)
                .findFirst()
                .map(Attribute::name)
                .filter(first -> !first.equals(attribute.name()))
                .map(first -> first + " does already");
    }
}
