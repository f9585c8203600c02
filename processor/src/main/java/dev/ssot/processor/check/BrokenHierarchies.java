package dev.ssot.processor.check;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what shares a sealed view with an entity that has errors: its code would name a view that is not generated. */
record BrokenHierarchies(List<Resource> resources) {

    Set<ClassName> of(Set<ClassName> broken) {
        Set<ClassName> all = new HashSet<>(broken);
        resources.stream()
                .filter(root -> root.inheritance().subtypes().stream()
                        .filter(Subtype::exposed)
                        .map(subtype -> subtype.resource().entity())
                        .anyMatch(broken::contains))
                .forEach(root -> all.add(root.entity()));
        resources.stream()
                .filter(subtype -> subtype.inheritance()
                        .root()
                        .map(Names::entity)
                        .filter(all::contains)
                        .isPresent())
                .forEach(subtype -> all.add(subtype.entity()));
        return all;
    }
}
